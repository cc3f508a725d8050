package org.interregnum.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into words and marks. The genitive {@code 's} is a word of its own, and so are
 * the ends of compounds such as {@code Magdalena-based}; all other hyphens and apostrophes stay
 * inside their words.
 */
final class Tokenizer {

  private static final Set<String> SUFFIXES =
      Set.of(
          "based",
          "led",
          "backed",
          "occupied",
          "held",
          "controlled",
          "sponsored",
          "installed",
          "headed",
          "supported",
          "dominated",
          "run",
          "appointed",
          "administered");

  private Tokenizer() {}

  static List<Unit> tokens(String text) {
    List<Unit> tokens = new ArrayList<>(text.length() / 5 + 4);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        i = word(text, i, tokens);
      } else {
        mark(text, i, tokens);
        i++;
      }
    }
    return tokens;
  }

  private static int word(String text, int begin, List<Unit> tokens) {
    int end = wordEnd(text, begin);
    String word = text.substring(begin, end);
    int genitive = genitive(word);
    String stem = genitive > 0 ? word.substring(0, genitive) : word;
    if (stem.endsWith("n't") && stem.length() > 3) {
      tokens.add(plain(stem.substring(0, stem.length() - 3), begin));
      tokens.add(plain("n't", begin + stem.length() - 3));
    } else {
      compound(stem, begin, tokens);
    }
    if (genitive > 0) {
      tokens.add(Unit.of(UnitKind.GENITIVE, word.substring(genitive), begin + genitive));
    } else if (bareGenitive(text, end, word)) {
      tokens.add(Unit.of(UnitKind.GENITIVE, text.substring(end, end + 1), end));
      return end + 1;
    }
    return end;
  }

  private static void compound(String word, int begin, List<Unit> tokens) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && SUFFIXES.contains(word.substring(hyphen + 1))) {
      tokens.add(plain(word.substring(0, hyphen), begin));
      tokens.add(Unit.of(UnitKind.SUFFIX, word.substring(hyphen + 1), begin + hyphen + 1));
    } else {
      tokens.add(plain(word, begin));
    }
  }

  private static Unit plain(String word, int begin) {
    return Unit.of(
        Character.isDigit(word.charAt(0)) ? UnitKind.NUMBER : UnitKind.WORD, word, begin);
  }

  private static int wordEnd(String text, int begin) {
    int i = begin;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inside =
          Character.isLetterOrDigit(c)
              || Character.isSurrogate(c)
              || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!inside && !(joins(text, i) || abbreviationDot(text, begin, i))) {
        break;
      }
      i++;
    }
    return i;
  }

  /**
   * An apostrophe, hyphen, or a dash or point between digits, with a letter or digit on both sides.
   */
  private static boolean joins(String text, int i) {
    if (i == 0
        || i + 1 >= text.length()
        || !Character.isLetterOrDigit(text.charAt(i - 1))
        || !Character.isLetterOrDigit(text.charAt(i + 1))) {
      return false;
    }
    char c = text.charAt(i);
    boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    boolean capitals =
        Character.isLetter(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1));
    return switch (c) {
      case '\'', '’', '-', '‑' -> true;
      case '–' -> capitals;
      case '.', ',', '/' -> digits;
      default -> false;
    };
  }

  /** The points of {@code U.S.} and of an initial or a short abbreviation before a name. */
  private static boolean abbreviationDot(String text, int begin, int i) {
    if (text.charAt(i) != '.') {
      return false;
    }
    int length = i - begin;
    if (length == 2 && (text.startsWith("Jr", begin) || text.startsWith("Sr", begin))) {
      return i + 1 < text.length();
    }
    boolean single = length == 1 || (length >= 3 && text.charAt(i - 2) == '.');
    boolean upper = Character.isUpperCase(text.charAt(begin));
    boolean followed = i + 1 < text.length();
    return upper
        && followed
        && (single
            || (length <= 4
                && i + 2 < text.length()
                && text.charAt(i + 1) == ' '
                && Character.isUpperCase(text.charAt(i + 2))));
  }

  private static int genitive(String word) {
    int n = word.length();
    return n > 2 && (word.endsWith("'s") || word.endsWith("’s")) ? n - 2 : 0;
  }

  private static boolean bareGenitive(String text, int end, String word) {
    return word.endsWith("s")
        && end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '’')
        && text.charAt(end + 1) == ' ';
  }

  private static void mark(String text, int i, List<Unit> tokens) {
    UnitKind kind =
        switch (text.charAt(i)) {
          case ',' -> UnitKind.COMMA;
          case ';' -> UnitKind.SEMICOLON;
          case ':' -> UnitKind.COLON;
          case '–', '—' -> UnitKind.DASH;
          case '(', '[' -> UnitKind.OPEN;
          case ')', ']' -> UnitKind.CLOSE;
          case '"', '“', '”', '«', '»' -> UnitKind.QUOTE;
          case '.', '!', '?' -> UnitKind.STOP;
          default -> null;
        };
    if (kind != null) {
      tokens.add(Unit.of(kind, text.substring(i, i + 1), i));
    }
  }
}
