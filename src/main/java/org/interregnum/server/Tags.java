package org.interregnum.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entity tags (RFC 9110, 8.8.3), without their quotes: the beginning of a SHA-256 in hex. */
final class Tags {

  private static final int BYTES = 12;

  private Tags() {}

  /** The tag of an answer that is known by its bytes. */
  static String of(byte[] body) {
    return hex(sha256().digest(body));
  }

  /** The tag of an answer that is known by what it is made from, the parts told apart. */
  static String of(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return hex(digest.digest());
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
