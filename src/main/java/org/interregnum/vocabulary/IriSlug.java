package org.interregnum.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A name as a path segment of an IRI: lower-case ASCII letters and digits, words joined by hyphens.
 *
 * <p>Latin letters lose their marks ({@code Francisco García Calderón} gives {@code
 * francisco-garcia-calderon}), apostrophes vanish, digits of any script become ASCII. A letter of
 * another script gives its code point, so that 汪精衛 is {@code u6c6a-u7cbe-u885b}: stable, unique and
 * never empty. The slug of a slug is itself.
 */
final class IriSlug {

  /** Letters that Unicode does not decompose, in lower case. */
  private static final Map<Integer, String> UNDECOMPOSED =
      Map.ofEntries(
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ŋ', "ng"),
          Map.entry((int) 'ə', "e"),
          Map.entry((int) 'ɓ', "b"),
          Map.entry((int) 'ɗ', "d"),
          Map.entry((int) 'ɛ', "e"),
          Map.entry((int) 'ɔ', "o"),
          Map.entry((int) 'ƙ', "k"));

  private static final String APOSTROPHES = "'’‘`´";

  private final StringBuilder slug = new StringBuilder();
  private boolean afterGap;
  private boolean afterCodePoint;

  private IriSlug() {}

  static String of(String name) {
    if (isSlug(name)) {
      return name;
    }
    IriSlug writer = new IriSlug();
    composed(name).codePoints().forEach(writer::take);
    if (writer.slug.isEmpty()) {
      name.codePoints().forEach(writer::spell);
    }
    return writer.slug.isEmpty() ? "unnamed" : writer.slug.toString();
  }

  /** Most names that IRIs are made of are slugs already. */
  private static boolean isSlug(String name) {
    char last = '-';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!letter && (c != '-' || last == '-')) {
        return false;
      }
      last = c;
    }
    return last != '-';
  }

  private static String composed(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private void take(int letter) {
    String folded = fold(letter);
    if (!folded.isEmpty()) {
      write(folded);
    } else if (isMark(letter)) {
      takeMark(letter);
    } else if (Character.getType(letter) == Character.MODIFIER_LETTER
        || APOSTROPHES.indexOf(letter) >= 0) {
      return;
    } else if (Character.isLetterOrDigit(letter)) {
      spell(letter);
    } else {
      afterGap = true;
    }
  }

  /** A mark that no letter composes with: an accent to drop, or a vowel of another script. */
  private void takeMark(int mark) {
    if (afterCodePoint) {
      spell(mark);
    }
  }

  private void write(String ascii) {
    if ((afterGap || afterCodePoint) && !slug.isEmpty()) {
      slug.append('-');
    }
    slug.append(ascii);
    afterGap = false;
    afterCodePoint = false;
  }

  private void spell(int letter) {
    afterGap = true;
    write("u" + Integer.toHexString(letter));
    afterCodePoint = true;
  }

  /** The ASCII letters and digits that stand for a letter; empty where there are none. */
  private static String fold(int letter) {
    if (UNDECOMPOSED.containsKey(letter)) {
      return UNDECOMPOSED.get(letter);
    }
    if (Character.isDigit(letter)) {
      return Integer.toString(Character.digit(letter, 10));
    }
    String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
    String bare = apart.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    return bare.matches("[a-z0-9]+") ? bare : "";
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
