package org.interregnum.graph;

import java.nio.charset.StandardCharsets;

/**
 * An article's title as its address has it: underscores for blanks, and the characters escaped that
 * an IRI (RFC 3987) cannot hold in a path. Letters of all scripts stay as they are.
 */
final class EncodedTitle {

  private static final String UNSAFE = "<>\"{}|\\^`%?#[]";

  private EncodedTitle() {}

  static String of(String title) {
    StringBuilder path = new StringBuilder(title.length());
    title.strip().replace(' ', '_').codePoints().forEach(c -> append(c, path));
    return path.toString();
  }

  private static void append(int character, StringBuilder path) {
    if (character > ' ' && character != 0x7f && UNSAFE.indexOf(character) < 0) {
      path.appendCodePoint(character);
      return;
    }
    for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
      path.append("%%%02X".formatted(octet));
    }
  }
}
