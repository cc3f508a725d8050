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

  private final Visit visit;

  private ReconcilePage(Visit visit) {
    this.visit = visit;
  }

  /**
   * @param address the whole address of the service
   * @param match the lowest score of a match
   * @param margin how far behind the next candidate has to be
   */
  public static String html(
      Visit visit,
      String address,
      List<Entry> types,
      List<Entry> properties,
      double match,
      double margin) {
    return new ReconcilePage(visit).page(address, types, properties, match, margin);
  }

  private String page(
      String address, List<Entry> types, List<Entry> properties, double match, double margin) {
    return new Layout(visit, say("match.title"), List.of(), List.of(), Html.nothing())
        .page(
            tag(
                "article",
                tag("h1", text(say("match.title"))),
                tag("p", cls("lead"), text(say("match.lead"))),
                tag(
                    "p",
                    visit
                        .words()
                        .sentence(
                            "match.how",
                            tag("code", text(address)),
                            link(SPECIFICATION, "Reconciliation Service API 0.2"))),
                scores(match, margin),
                entries("type", types),
                entries("property", properties)));
  }

  private String say(String key, Object... values) {
    return visit.words().say(key, values);
  }

  private Html scores(double match, double margin) {
    return tag(
        "section",
        tag("h2", text(say("match.scores"))),
        tag("p", text(say("match.score", Math.round(match), Math.round(margin)))),
        tag("dl", feature("name"), feature("exact"), feature("type"), feature("property-…")));
  }

  private Html feature(String id) {
    return Html.all(
        tag("dt", attr("id", id), tag("code", text(id))),
        tag("dd", text(say("match.feature." + id.replace("-…", "")))));
  }

  private Html entries(String kind, List<Entry> entries) {
    return tag(
        "section",
        tag("h2", text(say("match." + kind))),
        tag(
            "div",
            cls("scroll"),
            tag(
                "table",
                tag("tbody", Html.all(entries.stream().map(entry -> row(kind, entry)).toList())))));
  }

  private Html row(String kind, Entry entry) {
    String key = "match." + kind + "." + entry.id();
    return tag(
        "tr",
        attr("id", kind + "-" + entry.id()),
        tag("th", attr("scope", "row"), tag("code", text(entry.id()))),
        tag("td", visit.words().translated(key, entry.name())),
        tag("td", visit.words().translated(key + ".meaning", entry.description())));
  }
}
