package org.interregnum.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The identifier of a document: its title in lower case, ASCII-folded, words joined by hyphens. */
final class Slug {

  /** Letters that Unicode does not decompose. */
  private static final Map<String, String> UNDECOMPOSED =
      Map.of(
          "ø", "o", "ł", "l", "ı", "i", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ß",
          "ss");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Slug() {}

  static String of(String title) {
    String folded = title.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : UNDECOMPOSED.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    folded = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    folded = APOSTROPHES.matcher(folded).replaceAll("");
    String joined = GAPS.matcher(folded).replaceAll("-");
    return joined.replaceAll("^-+|-+$", "");
  }
}
