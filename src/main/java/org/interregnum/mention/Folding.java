package org.interregnum.mention;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: lower case, without marks, a leading article or points. */
public final class Folding {

  private Folding() {}

  public static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!isAscii(lower)) {
      String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD);
      lower = withoutMarks(plain).replace('’', '\'');
    }
    if (lower.indexOf('.') >= 0) {
      lower = lower.replace(".", "");
    }
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static String withoutMarks(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isMark(c)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Whether a code point is one of Unicode's marks, such as an accent over the letter before. */
  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
