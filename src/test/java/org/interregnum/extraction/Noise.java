package org.interregnum.extraction;

import java.text.Normalizer;
import java.util.function.UnaryOperator;

/** What happens to articles on their way: remains of markup, odd characters, lost structure. */
enum Noise {
  HTML_TAGS(text -> between(text, 5, "<b>", "</b>", "<br/>", "<span class=\"x\">", "</span>")),
  REFERENCES(
      text ->
          between(text, 9, "<ref name=\"a\">Smith 1999, p. 5.</ref>", "<ref name=a/>", "<ref>")),
  TEMPLATES(
      text ->
          between(
              text,
              7,
              "{{citation needed|date=May 2010}}",
              "{{lang|es|",
              "}}",
              "[[File:A.svg|thumb]]")),
  EMOJI(text -> between(text, 4, "🕊️", "👩‍👩‍👧‍👦", "🇵🇪", "𝔄")),
  RIGHT_TO_LEFT(text -> between(text, 3, "\u200f", "\u202e", "\u202c", "\u2067", "بيرو")),
  ZERO_WIDTH_SPACES(text -> inside(text, 6, "\u200b")),
  SOFT_HYPHENS(text -> inside(text, 5, "\u00ad")),
  NO_BREAK_SPACES(text -> text.replace(' ', '\u00a0')),
  COMBINING_MARKS(text -> Normalizer.normalize(inside(text, 7, "\u0301"), Normalizer.Form.NFD)),
  CONTROL_CHARACTERS(text -> between(text, 6, "\u0000", "\u0007", "\u001b[1m", "\u0085", "\u2028")),
  CARRIAGE_RETURNS(text -> text.replace("\n", "\r\n")),
  BYTE_ORDER_MARK(text -> "\ufeff" + text),
  OPEN_BRACKETS(text -> between(text, 5, "(", "[", "(", "{")),
  CLOSING_BRACKETS(text -> between(text, 5, ")", "]", "\"", "”")),
  NO_FULL_STOPS(text -> text.replace(".", "")),
  NO_MARKS(text -> text.replaceAll("[.,;:()\"“”–]", "")),
  NO_SPACES(
      text ->
          text.substring(0, text.indexOf('\n') + 2)
              + text.substring(text.indexOf('\n') + 2).replace(" ", "")),
  UPPER_CASE(text -> text.toUpperCase(java.util.Locale.ROOT)),
  LOWER_CASE(text -> text.toLowerCase(java.util.Locale.ROOT)),
  ONE_LINE(
      text ->
          text.substring(0, text.indexOf('\n') + 2)
              + text.substring(text.indexOf('\n') + 2).replace('\n', ' ')),
  BULLETS_ONLY(text -> text.replaceAll("\n(?=[A-Z])", "\n- ")),
  EMPTY_SECTIONS(text -> text.replaceAll("\n(?=[A-Z])", "\n\n==Empty==\n\n===  ===\n\n====\n\n")),
  LONE_SURROGATES(text -> between(text, 8, "\ud83d", "\udd4a"));

  private final UnaryOperator<String> spoiling;

  Noise(UnaryOperator<String> spoiling) {
    this.spoiling = spoiling;
  }

  /** The article with this noise in it; its title line stays one. */
  String in(String article) {
    return spoiling.apply(article);
  }

  /** Puts one of the pieces before every so-manieth word below the title. */
  private static String between(String text, int every, String... pieces) {
    return insert(text, every, c -> c == ' ', pieces);
  }

  /** Puts a piece behind every so-manieth letter below the title. */
  private static String inside(String text, int every, String piece) {
    return insert(text, every, Character::isLetter, piece);
  }

  private static String insert(
      String text, int every, java.util.function.IntPredicate where, String... pieces) {
    StringBuilder noisy = new StringBuilder();
    int met = 0;
    int title = text.indexOf('\n');
    for (int i = 0; i < text.length(); i++) {
      noisy.append(text.charAt(i));
      if (i > title && where.test(text.charAt(i)) && ++met % every == 0) {
        noisy.append(pieces[met / every % pieces.length]);
      }
    }
    return noisy.toString();
  }
}
