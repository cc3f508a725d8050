package org.interregnum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.interregnum.document.Block.Sentence;

/**
 * Cuts a passage into sentences.
 *
 * <p>A full stop ends a sentence when white space and an upper-case letter, a digit or an opening
 * mark follow, and no abbreviation or initial stands before it. Closing quotation marks and
 * brackets belong to the sentence they close, and a stop inside brackets ends no sentence unless
 * the brackets opened it. What goes on for thousands of characters is no sentence that anybody
 * could quote and is cut at a mark or a space.
 */
public final class SentenceSplitter {

  /** The longest sentence, in UTF-16 units. */
  private static final int LONGEST = 4000;

  /** How far before that end a mark is looked for. */
  private static final int NEAR = 400;

  private static final String CLOSING = "\"'”’»)]";
  private static final String OPENING = "\"'“‘«([";

  private static final String ROMAN = "IVX";
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "In",
          "On",
          "At",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "This",
          "His",
          "Its",
          "After",
          "During",
          "By",
          "When",
          "While",
          "As",
          "From",
          "Although",
          "However",
          "For",
          "There",
          "Under",
          "With",
          "Both");

  private final Set<String> abbreviations;

  /**
   * @param abbreviations words with the full stop, after which a sentence goes on
   */
  public SentenceSplitter(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** The sentences of {@code text[begin, stop)}, without the white space around them. */
  public List<Sentence> split(String text, int begin, int stop) {
    List<Sentence> sentences = new ArrayList<>();
    int start = skipSpace(text, begin, stop);
    int depth = 0;
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (i - start >= LONGEST) {
        int end = cut(text, start, i);
        sentences.add(sentence(text, start, end));
        start = skipSpace(text, end, stop);
        depth = 0;
        i = start - 1;
        continue;
      }
      if (c != '.' && c != '!' && c != '?') {
        continue;
      }
      int end = afterClosing(text, i + 1, stop);
      boolean bracketed =
          depth > 0 && !(text.charAt(start) == '(' && text.substring(i + 1, end).contains(")"));
      if (bracketed || !endsHere(text, start, i, end, stop)) {
        continue;
      }
      sentences.add(sentence(text, start, end));
      start = skipSpace(text, end, stop);
      depth = 0;
      i = start - 1;
    }
    int last = trimEnd(text, start, stop);
    if (last > start) {
      sentences.add(sentence(text, start, last));
    }
    return sentences;
  }

  private static Sentence sentence(String text, int begin, int end) {
    int last = trimEnd(text, begin, end);
    return new Sentence(text.substring(begin, last), begin, last);
  }

  /**
   * Where to cut a sentence that is too long: behind the last mark before the end, else at the last
   * space, else here.
   */
  private static int cut(String text, int start, int end) {
    for (String places : List.of(";:", ",", " \t")) {
      for (int i = end - 1; i > end - NEAR; i--) {
        if (places.indexOf(text.charAt(i)) >= 0 && isSpace(text.charAt(i + 1))) {
          return i + 1;
        }
      }
    }
    return end - (Character.isLowSurrogate(text.charAt(end)) ? 1 : 0);
  }

  private boolean endsHere(String text, int start, int mark, int end, int stop) {
    int next = skipSpace(text, end, stop);
    if (next == stop) {
      return true;
    }
    if (next == end) {
      return false;
    }
    char c = text.charAt(next);
    boolean opens =
        Character.isUpperCase(c) || Character.isDigit(c) || OPENING.indexOf(c) >= 0 || !isLatin(c);
    return opens
        && !(text.charAt(mark) == '.'
            && abbreviated(text, start, mark)
            && !numeral(text, mark, next, stop)
            && !(letters(text, start, mark) && opener(text, next, stop)));
  }

  private static boolean isLatin(char c) {
    return !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private boolean abbreviated(String text, int start, int mark) {
    int from = mark;
    while (from > start
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, mark + 1);
    boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
    return initial || abbreviations.contains(word);
  }

  /** {@code Washington, D.C. The …}: letters with full stops may end a sentence, too. */
  private static boolean letters(String text, int start, int mark) {
    return mark - start > 3
        && Character.isUpperCase(text.charAt(mark - 1))
        && text.charAt(mark - 2) == '.'
        && Character.isUpperCase(text.charAt(mark - 3));
  }

  /** {@code World War I. The …}: a Roman numeral, and behind it a word that opens sentences. */
  private static boolean numeral(String text, int mark, int next, int stop) {
    return mark > 1
        && ROMAN.indexOf(text.charAt(mark - 1)) >= 0
        && text.charAt(mark - 2) == ' '
        && opener(text, next, stop);
  }

  private static boolean opener(String text, int next, int stop) {
    int end = next;
    while (end < stop && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return OPENERS.contains(text.substring(next, end));
  }

  private static int afterClosing(String text, int from, int stop) {
    int i = from;
    while (i < stop && (CLOSING.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '.')) {
      i++;
    }
    return i;
  }

  private static int skipSpace(String text, int from, int stop) {
    int i = from;
    while (i < stop && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimEnd(String text, int start, int stop) {
    int i = stop;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}
