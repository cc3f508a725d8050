package org.interregnum.mention;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: lower case, without marks, a leading article or points. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  public static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!isAscii(lower)) {
      String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD);
      lower = MARKS.matcher(plain).replaceAll("").replace('’', '\'');
    }
    if (lower.indexOf('.') >= 0) {
      lower = lower.replace(".", "");
    }
    return lower.startsWith("the ") ? lower.substring(4) : lower;
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
