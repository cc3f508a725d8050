package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;

/** What the reconciliation service does, for people who match a table with it. */
public final class ReconcilePage {

  /** A type or property. */
  public record Entry(String id, String name, String description) {}

  private static final String SPECIFICATION =
      "https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/";

  private ReconcilePage() {}

  /**
   * @param address the whole address of the service
   * @param match the lowest score of a match
   * @param margin how far behind the next candidate has to be
   */
  public static String html(
      String address, List<Entry> types, List<Entry> properties, double match, double margin) {
    return Layout.page(
        "Match your table",
        tag(
            "article",
            tag("h1", text("Match your table")),
            tag(
                "p",
                cls("lead"),
                text(
                    "A list of names becomes a list of things that this data knows, with what it"
                        + " says of them.")),
            tag(
                "p",
                text(
                    "In OpenRefine: Reconcile, Start reconciling, Add standard service, and give "),
                tag("code", text(address)),
                text(". Any client of the "),
                link(SPECIFICATION, "Reconciliation Service API 0.2"),
                text(" will do.")),
            scores(match, margin),
            entries("Types", "type-", types),
            entries("Properties", "property-", properties)));
  }

  private static Html scores(double match, double margin) {
    return tag(
        "section",
        tag("h2", text("Scores")),
        tag(
            "p",
            text(
                "A score goes from 0 to 100. Accents, case, word order, initials, possessives,"
                    + " Spanish words, demonyms and the other names of states cost little or"
                    + " nothing; a missing or further word costs the more, the more it tells. A"
                    + " candidate is a match from "
                    + Math.round(match)
                    + " on, with the next at least "
                    + Math.round(margin)
                    + " behind, and never by a surname alone, a misspelling, or against a property"
                    + " that is given.")),
        tag(
            "dl",
            feature("name", "How well the name fits, from 0 to 100."),
            feature("exact", "Whether it is the label or an alias but for accents and case."),
            feature("type", "Whether it is of the types that are asked for."),
            feature("property-…", "How well the property's values fit, from 0 to 1.")));
  }

  private static Html feature(String id, String meaning) {
    return Html.all(tag("dt", attr("id", id), tag("code", text(id))), tag("dd", text(meaning)));
  }

  private static Html entries(String title, String prefix, List<Entry> entries) {
    return tag(
        "section",
        tag("h2", text(title)),
        tag(
            "div",
            cls("scroll"),
            tag(
                "table",
                tag(
                    "tbody",
                    Html.all(entries.stream().map(entry -> row(prefix, entry)).toList())))));
  }

  private static Html row(String prefix, Entry entry) {
    return tag(
        "tr",
        attr("id", prefix + entry.id()),
        tag("th", attr("scope", "row"), tag("code", text(entry.id()))),
        tag("td", text(entry.name())),
        tag("td", text(entry.description())));
  }
}
