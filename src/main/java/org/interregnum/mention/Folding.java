package org.interregnum.mention;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: lower case, without marks, a leading article or points. */
public final class Folding {

  private Folding() {}

  public static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!isAscii(lower)) {
      lower = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }
    lower = lower.replace(".", "").replace("’", "'");
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
