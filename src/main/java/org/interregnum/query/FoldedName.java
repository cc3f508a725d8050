package org.interregnum.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name in the form in which names are compared: lower case, without accents, apostrophes and
 * other signs, words apart by one blank. {@code Río Hondo} and {@code rio-hondo} are one name.
 */
public record FoldedName(String text) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that Unicode does not take apart into a base and a mark. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i");

  /** Folds a name as it is written. */
  public static FoldedName of(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    folded = MARKS.matcher(folded).replaceAll("");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    folded = APOSTROPHES.matcher(folded).replaceAll("");
    return new FoldedName(SIGNS.matcher(folded).replaceAll(" ").strip());
  }

  /**
   * How many letters have to be put in, taken out or changed to make the other of this one, two
   * neighbours that changed places counting as one (optimal string alignment).
   */
  public int distance(FoldedName other) {
    int[] a = text.codePoints().toArray();
    int[] b = other.text.codePoints().toArray();
    int[] beforeLast = new int[b.length + 1];
    int[] last = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int[] row = new int[b.length + 1];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length];
  }

  boolean contains(FoldedName other) {
    return !other.text.isEmpty() && text.contains(other.text);
  }
}
