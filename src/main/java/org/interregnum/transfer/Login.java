package org.interregnum.transfer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who writes, as each request tells the store. Printed, it gives no secret away, since records and
 * messages are printed.
 */
public sealed interface Login {

  /** The value of the header {@code Authorization}. */
  String header();

  /** What a refusal calls it. */
  String name();

  /** A name and a password (RFC 7617, Basic). */
  record Password(String user, String password) implements Login {

    public Password {
      if (user.contains(":")) {
        throw new IllegalArgumentException("a user's name has no colon in it");
      }
    }

    @Override
    public String header() {
      byte[] words = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
      return "Basic " + Base64.getEncoder().encodeToString(words);
    }

    @Override
    public String name() {
      return "'" + user + "'";
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /** A token that the store has handed out (RFC 6750, Bearer). */
  record Token(String token) implements Login {

    @Override
    public String header() {
      return "Bearer " + token;
    }

    @Override
    public String name() {
      return "the bearer of this token";
    }

    @Override
    public String toString() {
      return name();
    }
  }
}
