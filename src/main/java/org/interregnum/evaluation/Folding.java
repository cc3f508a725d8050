package org.interregnum.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names, titles and quotes are compared: without case, without marks on letters, without
 * punctuation. A letter that has no ASCII form (a Chinese one) stays.
 */
final class Folding {

  /** Letters that Unicode does not decompose. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ħ', "h"));

  /** Apostrophes, quotation marks and full stops: they go without leaving a space. */
  private static final Pattern SILENT = Pattern.compile("['\"`´.‘’‚“”„ʼʻʹ«»′″]");

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\x1c-\\x1f]+");
  private static final String ARTICLE = "the ";

  private Folding() {}

  /** A name or a title as it is compared; empty where nothing is left of it. */
  static String name(String text) {
    String words = BETWEEN_WORDS.matcher(SILENT.matcher(fold(text)).replaceAll("")).replaceAll(" ");
    String name = words.strip();
    return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
  }

  /** The words of a quote, in order. */
  static List<String> words(String quote) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(fold(quote));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** A quote with single spaces. */
  static String spaces(String quote) {
    return SPACE.matcher(quote).replaceAll(" ").strip();
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    decomposed(text)
        .codePoints()
        // Upper case first: it makes one letter of the two Greek sigmas and the like.
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .forEach(letter -> append(folded, letter));
    return MARKS.matcher(decomposed(folded.toString())).replaceAll("");
  }

  private static void append(StringBuilder folded, int letter) {
    String ascii = LETTERS.get(letter);
    if (ascii == null) {
      folded.appendCodePoint(letter);
    } else {
      folded.append(ascii);
    }
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }
}
