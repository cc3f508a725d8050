package org.interregnum.document;

import java.util.Optional;

/**
 * A title or heading between equals signs.
 *
 * @param text empty for a heading without words
 * @param level the number of equals signs on each side, 1 to 6
 */
record Headline(String text, int level) {

  private static final int DEEPEST = 6;

  /** The headline that a line is, white space around it left out; empty where it is none. */
  static Optional<Headline> of(String line) {
    int level = 0;
    while (level < DEEPEST
        && 2 * level + 2 <= line.length()
        && isMark(line, level)
        && isMark(line, line.length() - 1 - level)) {
      level++;
    }
    String text = line.substring(level, line.length() - level).strip();
    return level == 0 || level == 1 && text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Headline(text, level));
  }

  private static boolean isMark(String line, int index) {
    return line.charAt(index) == '=';
  }
}
