package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

/**
 * The same answer elsewhere: lines to copy into a shell, into Python and R, into a notebook and
 * into a page.
 */
final class Snippets {

  private final Words words;
  private final String title;
  private final String csv;
  private final String frame;

  /**
   * Lines that ask for an answer.
   *
   * @param title the question
   * @param csv the whole address of the answer as CSV, in which all but ASCII is escaped
   * @param frame the whole address of the answer alone as a page
   */
  Snippets(Words words, String title, String csv, String frame) {
    this.words = words;
    this.title = title;
    this.csv = quotable(csv);
    this.frame = quotable(frame);
  }

  /** An apostrophe may stand in an address, and would end a string. */
  private static String quotable(String address) {
    return address.replace("'", "%27").replace("\"", "%22");
  }

  Html html() {
    return tag(
        "details",
        cls("snippets"),
        tag("summary", text(words.say("query.programs"))),
        snippet("Shell", "curl '" + csv + "'"),
        snippet("Python", "import pandas\n\nanswer = pandas.read_csv(\"" + csv + "\")\n"),
        snippet("R", "answer <- read.csv(\"" + csv + "\")\n"),
        snippet(words.say("query.notebook"), notebook()),
        snippet(words.say("query.page"), page()));
  }

  /** A cell that shows the rows, and below them the picture. */
  private String notebook() {
    return """
        import pandas
        from IPython.display import IFrame, display

        answer = pandas.read_csv("%s")
        display(answer)
        IFrame("%s", width="100%%", height=480)
        """
        .formatted(csv, frame);
  }

  private String page() {
    return tag(
            "iframe",
            attr("src", frame),
            attr("title", title),
            attr("width", "100%"),
            attr("height", "480"),
            attr("loading", "lazy"))
        .markup();
  }

  private static Html snippet(String language, String lines) {
    return tag(
        "figure",
        cls("snippet"),
        tag("figcaption", text(language)),
        tag("pre", attr("tabindex", "0"), tag("code", text(lines))));
  }
}
