package org.interregnum.pages.picture;

import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.View;
import org.interregnum.pages.explorer.Drawn;
import org.interregnum.pages.explorer.Span;

/** Rows along the years, in the order of the answer: each by its date, its name and its strip. */
record YearsPicture(Rows rows, View view) implements Picture {

  /** A row with a date. */
  private record Dated(String name, Lasting lasting) {}

  @Override
  public boolean suits() {
    return start().isPresent() && dated().size() > 1;
  }

  private Optional<String> start() {
    return rows.first("start", "overlapStart", "date");
  }

  private Optional<String> end() {
    return rows.first("end", "overlapEnd");
  }

  private List<Dated> dated() {
    return rows.rows().stream()
        .map(this::dated)
        .filter(row -> row.lasting().days().findAny().isPresent())
        .toList();
  }

  private Dated dated(Map<String, Node> row) {
    String name =
        rows.telling().stream()
            .flatMap(column -> Rows.name(row, column, view).stream())
            .collect(Collectors.joining(" · "));
    return new Dated(
        name,
        new Lasting(
            start().flatMap(column -> Rows.date(row, column)),
            end().flatMap(column -> Rows.date(row, column)),
            false));
  }

  @Override
  public Html html() {
    List<Dated> all = dated();
    Span span = Lasting.years(all.stream().map(Dated::lasting).toList());
    List<Dated> dated = all.stream().filter(row -> row.lasting().isIn(span)).toList();
    return Html.all(
        Drawn.hatches(),
        tag(
            "ol",
            cls("strips"),
            tag("li", cls("head"), tag("div", cls("strip"), Years.axis(span))),
            Html.all(dated.stream().map(row -> line(row, span)).toList())),
        note("picture.undated", rows.size() - all.size()),
        note("picture.outside", all.size() - dated.size()));
  }

  private Html line(Dated row, Span span) {
    return tag(
        "li",
        tag("span", cls("when"), text(when(row.lasting()))),
        tag("span", cls("what"), text(row.name())),
        tag("div", cls("strip"), row.lasting().strip(span)));
  }

  private String when(Lasting row) {
    return (row.isMoment()
            ? row.start().map(view.dates()::date)
            : view.dates().period(row.start(), row.end()))
        .orElse("");
  }

  private Html note(String key, int count) {
    return count == 0
        ? Html.nothing()
        : tag("p", cls("note"), text(view.words().figure(key, count)));
  }
}
