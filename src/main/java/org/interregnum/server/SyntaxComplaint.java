package org.interregnum.server;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parser says of a malformed query, as one sentence with line and column.
 *
 * <p>The parser's own message lists every token that could have stood there, and its exception carries the place of the
 * token before; the right place stands in the text.
 */
final class SyntaxComplaint {

  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNEXPECTED =
      Pattern.compile("Encountered \"\\s*(?:\"[^\"]*\"|<\\w+>)\\s+\"(.*?)\\s*\"\"?\\s+at line", Pattern.DOTALL);
  private static final Pattern UNREADABLE = Pattern.compile("after prefix \"(.*)\"", Pattern.DOTALL);
  private static final Pattern OPENING = Pattern.compile("^(?:Line|Lexical error at line) \\d+, column \\d+[:.]\\s*");
  private static final Pattern UPDATE =
      Pattern.compile("Encountered \" <?\"?(?:insert|delete|load|clear|drop|create|add|move|copy|with)\\b.*", Pattern.DOTALL);

  private SyntaxComplaint() {}

  static String sentence(String message) {
    if (UPDATE.matcher(message.toLowerCase(Locale.ROOT).replace("encountered", "Encountered")).matches()) {
      return "This endpoint is read only: it answers SPARQL queries and takes no updates.";
    }
    Matcher place = PLACE.matcher(message);
    String where = place.find() ? " at line " + place.group(1) + ", column " + place.group(2) : "";
    return "The query is not valid SPARQL" + where + ": " + reason(message) + ".";
  }

  private static String reason(String message) {
    if (message.contains("<EOF>")) {
      return "it ends too early";
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find()) {
      return "\"" + unexpected.group(1) + "\" is not expected there";
    }
    Matcher unreadable = UNREADABLE.matcher(message);
    if (message.startsWith("Lexical error") && unreadable.find()) {
      return "it cannot be read after \"" + unreadable.group(1) + "\"";
    }
    String line = OPENING.matcher(message).replaceFirst("").lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
