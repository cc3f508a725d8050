package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

/** The same answer for a program: lines to copy into a shell, into Python and into R. */
final class Snippets {

  private final Words words;
  private final String csv;

  /**
   * Lines that ask for a table.
   *
   * @param csv the whole address of the answer as CSV, in which all but ASCII is escaped
   */
  Snippets(Words words, String csv) {
    this.words = words;
    // An apostrophe may stand in an address, and would end a string.
    this.csv = csv.replace("'", "%27").replace("\"", "%22");
  }

  Html html() {
    return tag(
        "details",
        cls("snippets"),
        tag("summary", text(words.say("query.programs"))),
        snippet("Shell", "curl '" + csv + "'"),
        snippet("Python", "import pandas\n\nanswer = pandas.read_csv(\"" + csv + "\")\n"),
        snippet("R", "answer <- read.csv(\"" + csv + "\")\n"));
  }

  private static Html snippet(String language, String lines) {
    return tag(
        "figure",
        cls("snippet"),
        tag("figcaption", text(language)),
        tag("pre", attr("tabindex", "0"), tag("code", text(lines))));
  }
}
