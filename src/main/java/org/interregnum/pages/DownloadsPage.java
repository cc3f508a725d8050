package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;
import java.util.Locale;

/** The list of the files in which the data can be had. */
public final class DownloadsPage {

  /**
   * A file.
   *
   * @param size in bytes
   * @param sha256 in hexadecimal digits
   */
  public record Row(String fileName, String title, String mediaType, long size, String sha256) {}

  private DownloadsPage() {}

  /** The whole page. */
  public static String html(List<Row> rows) {
    return Layout.page(
        "Downloads",
        tag("h1", text("Downloads")),
        tag(
            "p",
            cls("lead"),
            text("All the data, free to use under "),
            link("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"),
            text(". The same data gives the same bytes; "),
            link("/dumps/SHA256SUMS", "SHA256SUMS"),
            text(" has all checksums, "),
            link("/.well-known/void", "the description of the dataset"),
            text(" has them too.")),
        tag(
            "table",
            cls("result"),
            tag("thead", tag("tr", head("File"), head("Holds"), head("Bytes"), head("SHA-256"))),
            tag("tbody", Html.all(rows.stream().map(DownloadsPage::row).toList()))));
  }

  private static Html head(String words) {
    return tag("th", attr("scope", "col"), text(words));
  }

  private static Html row(Row row) {
    return tag(
        "tr",
        cell("File", link("/dumps/" + row.fileName(), row.fileName())),
        cell("Holds", text(row.title())),
        cell("Bytes", text(String.format(Locale.ROOT, "%,d", row.size()))),
        cell("SHA-256", tag("code", text(row.sha256()))));
  }

  /** A value that bears its column's name, for windows too narrow for a table. */
  private static Html cell(String column, Html value) {
    return tag("td", attr("data-column", column), value);
  }
}
