package org.interregnum.statement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as IRIs write it: lower case, without marks, words joined by hyphens. Names with the same
 * slug are spellings of one name. Letters of other scripts stay as they are.
 */
public final class Slug {

  /** Letters that Unicode does not decompose. */
  private static final Map<String, String> UNDECOMPOSED =
      Map.of(
          "ø", "o", "ł", "l", "ı", "i", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ß",
          "ss");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");
  private static final String NAMELESS = "unnamed";

  private Slug() {}

  public static String of(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : UNDECOMPOSED.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    folded = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    folded = APOSTROPHES.matcher(Normalizer.normalize(folded, Normalizer.Form.NFC)).replaceAll("");
    String joined = ENDS.matcher(GAPS.matcher(folded).replaceAll("-")).replaceAll("");
    return joined.isEmpty() ? NAMELESS : joined;
  }
}
