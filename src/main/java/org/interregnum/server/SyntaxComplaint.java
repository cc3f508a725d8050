package org.interregnum.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parser says of a malformed query, as one sentence with line and column.
 *
 * <p>The parser's own message lists every token that could have stood there, and its exception
 * carries the place of the token before; the right place stands in the text.
 */
final class SyntaxComplaint {

  private static final Pattern PLACE =
      Pattern.compile("line (\\d+), column (\\d+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "Encountered \"\\s*(?:\"[^\"]*\"|<\\w+>)\\s+\"(.*?)\\s*\"\"?\\s+at line", Pattern.DOTALL);
  private static final Pattern UNREADABLE =
      Pattern.compile("after prefix \"(.*)\"", Pattern.DOTALL);
  private static final Pattern OPENING =
      Pattern.compile("^(?:Line|Lexical error at line) \\d+, column \\d+[:.]\\s*");
  private static final Pattern UPDATE =
      Pattern.compile(
          "Encountered \"\\W*(?:insert|delete|load|clear|drop|create|add|move|copy|with)"
              + ".*\"describe\" [.]{3}.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The names of classes, which tell a client nothing. */
  private static final Pattern EXCEPTION = Pattern.compile("\\b(?:[a-z]+\\.)+[A-Z]\\w*: ");

  private static final Pattern ESCAPED = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  private SyntaxComplaint() {}

  /** The refusal of a query, with the place of what is wrong in words and in numbers. */
  static Problem problem(String message) {
    Problem problem = new Problem(400, sentence(message));
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? problem
            .with("line", Integer.parseInt(place.group(1)))
            .with("column", Integer.parseInt(place.group(2)))
        : problem;
  }

  private static String sentence(String message) {
    if (UPDATE.matcher(message).matches()) {
      return "This endpoint is read only: it answers SPARQL queries and takes no updates.";
    }
    Matcher place = PLACE.matcher(message);
    String where = place.find() ? " at line " + place.group(1) + ", column " + place.group(2) : "";
    return "The query is not valid SPARQL" + where + ": " + reason(message) + ".";
  }

  private static String reason(String message) {
    Matcher unreadable = UNREADABLE.matcher(message);
    if (message.startsWith("Lexical error") && unreadable.find()) {
      String words = unescaped(unreadable.group(1));
      return (message.contains("<EOF>") ? "it ends within \"" : "it cannot be read after \"")
          + words
          + "\"";
    }
    if (message.contains("Encountered \"<EOF>\"")) {
      return "it ends too early";
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find()) {
      return "\"" + unexpected.group(1) + "\" is not expected there";
    }
    String plain = EXCEPTION.matcher(OPENING.matcher(message).replaceFirst("")).replaceAll("");
    String line = plain.lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  /** The parser writes what it read with Java's escapes. */
  private static String unescaped(String words) {
    return ESCAPED
        .matcher(words)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))))
        .replace("\\'", "'")
        .replace("\\\"", "\"");
  }
}
