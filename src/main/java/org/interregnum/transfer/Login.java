package org.interregnum.transfer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A name and a password, sent with each request (RFC 7617, Basic). */
public record Login(String user, String password) {

  public Login {
    if (user.contains(":")) {
      throw new IllegalArgumentException("a user's name has no colon in it");
    }
  }

  String header() {
    byte[] words = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(words);
  }

  /** Without the password, since records are printed. */
  @Override
  public String toString() {
    return user;
  }
}
