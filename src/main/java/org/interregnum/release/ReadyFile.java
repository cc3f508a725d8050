package org.interregnum.release;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that is ready to be sent.
 *
 * @param bytes not copied: nobody writes into them
 * @param sha256 in lower-case hexadecimal digits
 */
public record ReadyFile(byte[] bytes, String sha256) {

  static ReadyFile of(byte[] bytes) {
    return new ReadyFile(bytes, sha256(bytes));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** In bytes. */
  public long size() {
    return bytes.length;
  }
}
