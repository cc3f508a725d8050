package org.interregnum.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interregnum.time.Token.Type;

/** A sentence cut into words, numbers and marks. */
final class Tokens {

  private static final int LONGEST_NUMBER = 6;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Token border;
  private int depth;

  private Tokens(String text) {
    this.text = text;
    this.border = new Token(text.length(), text.length(), Type.END, "", -1, false, 0);
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      at = Character.isWhitespace(text.charAt(at)) ? at + 1 : tokens.add(at);
    }
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** The token at an index, or a border token of type END outside the sentence. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : border;
  }

  private int add(int begin) {
    char c = text.charAt(begin);
    if (Character.isLetter(c)) {
      return word(begin);
    }
    return c >= '0' && c <= '9' ? number(begin) : mark(begin, c);
  }

  private int word(int begin) {
    int end = begin + 1;
    while (end < text.length() && inWord(end)) {
      end++;
    }
    String lower = text.substring(begin, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean capital = Character.isUpperCase(text.charAt(begin));
    tokens.add(new Token(begin, end, Type.WORD, lower, -1, capital, depth));
    return end;
  }

  private boolean inWord(int at) {
    char c = text.charAt(at);
    boolean apostrophe = c == '\'' || c == '’';
    return Character.isLetterOrDigit(c)
        || apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  private int mark(int begin, char c) {
    if (c == ')' && depth > 0) {
      depth--;
    }
    Type type =
        switch (c) {
          case '-', '–', '—', '‐', '‑', '−', '/' -> Type.DASH;
          case ',' -> Type.COMMA;
          case '.' -> Type.PERIOD;
          default -> Type.OTHER;
        };
    String mark = String.valueOf(c);
    tokens.add(new Token(begin, begin + 1, type, mark, -1, false, depth));
    if (c == '(') {
      depth++;
    }
    return begin + 1;
  }

  private int number(int begin) {
    int digits = digits(begin);
    int end = digits;
    while (end < text.length() && continuesNumber(end)) {
      end = text.charAt(end) == '%' ? end + 1 : digits(end + 1);
    }
    boolean plain = end == digits && end - begin <= LONGEST_NUMBER && !followsSign(begin);
    int word = end;
    while (word < text.length() && inWord(word)) {
      word++;
    }
    tokens.add(numberToken(begin, digits, word, plain));
    return word;
  }

  private Token numberToken(int begin, int digits, int end, boolean plain) {
    int value = plain ? Integer.parseInt(text.substring(begin, digits)) : -1;
    Type type = plain ? numberType(value, text.substring(digits, end), end) : Type.OTHER;
    return new Token(begin, end, type, text.substring(begin, end), value, false, depth);
  }

  private Type numberType(int value, String suffix, int end) {
    return switch (suffix) {
      case "" -> partOfName(end) ? Type.OTHER : Type.NUMBER;
      case "st", "nd", "rd", "th" -> Type.ORDINAL;
      case "s", "'s", "’s" -> value >= 1000 && value % 10 == 0 ? Type.DECADE : Type.OTHER;
      default -> Type.OTHER;
    };
  }

  /** A file name such as {@code 1949.svg}. */
  private boolean partOfName(int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isLowerCase(text.charAt(end + 1));
  }

  private boolean continuesNumber(int at) {
    char c = text.charAt(at);
    if (c == '%') {
      return true;
    }
    int end = digits(at + 1);
    return switch (c) {
      case ',' -> end - at == 4;
      case '.', ':' -> end - at > 1;
      default -> false;
    };
  }

  private boolean followsSign(int begin) {
    return begin > 0 && "$£€¥#§".indexOf(text.charAt(begin - 1)) >= 0;
  }

  private int digits(int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
