package org.interregnum.query;

import java.lang.Character.UnicodeScript;

/**
 * How many columns of a terminal a text takes: two for the wide letters of East Asia and for
 * pictures, none for marks that combine with the letter before (after Unicode's annexes 11 and 44).
 */
final class DisplayWidth {

  private static final int FIRST_PICTURE = 0x1F300;
  private static final int LAST_PICTURE = 0x1FAFF;
  private static final int FIRST_WIDE_SIGN = 0x3000;
  private static final int LAST_WIDE_SIGN = 0x303E;
  private static final int FIRST_WIDE_FORM = 0xFF01;
  private static final int LAST_WIDE_FORM = 0xFF60;

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return between(FIRST_PICTURE, codePoint, LAST_PICTURE)
        || between(FIRST_WIDE_SIGN, codePoint, LAST_WIDE_SIGN)
        || between(FIRST_WIDE_FORM, codePoint, LAST_WIDE_FORM)
        || switch (UnicodeScript.of(codePoint)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
          default -> false;
        };
  }

  private static boolean between(int first, int codePoint, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
