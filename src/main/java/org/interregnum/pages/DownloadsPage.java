package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;

/** The list of the files in which the data can be had. */
public final class DownloadsPage {

  /**
   * A file.
   *
   * @param size in bytes
   * @param sha256 in hexadecimal digits
   */
  public record Row(String fileName, String title, String mediaType, long size, String sha256) {}

  private final Visit visit;

  private DownloadsPage(Visit visit) {
    this.visit = visit;
  }

  /** The whole page. */
  public static String html(Visit visit, List<Row> rows) {
    return new DownloadsPage(visit).page(rows);
  }

  private String page(List<Row> rows) {
    return new Layout(visit, say("downloads.title"), List.of(), List.of(), Html.nothing())
        .page(
            tag("h1", text(say("downloads.title"))),
            tag(
                "p",
                cls("lead"),
                visit
                    .words()
                    .sentence(
                        "downloads.lead",
                        link("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"),
                        link("/dumps/SHA256SUMS", "SHA256SUMS"),
                        link("/.well-known/void", say("downloads.void")))),
            tag(
                "table",
                cls("result"),
                tag("thead", tag("tr", head("file"), head("holds"), head("bytes"), head("sum"))),
                tag("tbody", Html.all(rows.stream().map(this::row).toList()))));
  }

  private String say(String key) {
    return visit.words().say(key);
  }

  private String column(String name) {
    return say("downloads." + name);
  }

  private Html head(String name) {
    return tag("th", attr("scope", "col"), text(column(name)));
  }

  private Html row(Row row) {
    return tag(
        "tr",
        cell("file", link("/dumps/" + row.fileName(), row.fileName())),
        cell("holds", visit.words().translated("file." + row.fileName(), row.title())),
        cell("bytes", text(String.format(visit.language().locale(), "%,d", row.size()))),
        cell("sum", tag("code", text(row.sha256()))));
  }

  /** A value that bears its column's name, for windows too narrow for a table. */
  private Html cell(String name, Html value) {
    return tag("td", attr("data-column", column(name)), value);
  }
}
