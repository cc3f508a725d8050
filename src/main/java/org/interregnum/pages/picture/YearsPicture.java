package org.interregnum.pages.picture;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.View;
import org.interregnum.pages.explorer.Drawn;
import org.interregnum.pages.explorer.Span;
import org.interregnum.time.Edtf;

/**
 * Rows along the years, in the order of the answer: full where a row surely holds, hatched where
 * its dates leave it open, a mark where it has one date alone.
 */
record YearsPicture(Rows rows, View view) implements Picture {

  private static final int AXIS = 32;
  private static final int TITLE = 22;
  private static final int BAR = 12;
  private static final int STEP = TITLE + BAR + 10;
  private static final double LEAST = 0.3;
  private static final long FENCE = 3;
  private static final long YEAR = 365;
  private static final String TONE = "g1";

  /** A row with a date. */
  private record Dated(String name, Optional<Edtf> start, Optional<Edtf> end) {

    boolean isMoment() {
      return start.isPresent() && (end.isEmpty() || start.equals(end));
    }

    Stream<LocalDate> days() {
      return Stream.of(start, end)
          .flatMap(Optional::stream)
          .flatMap(date -> Stream.of(date.earliest(), date.latest()));
    }
  }

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
        .filter(row -> row.days().findAny().isPresent())
        .toList();
  }

  private Dated dated(Map<String, Node> row) {
    String name =
        rows.telling().stream()
            .flatMap(column -> Rows.name(row, column, view).stream())
            .collect(Collectors.joining(" · "));
    return new Dated(
        name,
        start().flatMap(column -> Rows.date(row, column)),
        end().flatMap(column -> Rows.date(row, column)));
  }

  @Override
  public Html html() {
    List<Dated> all = dated();
    Span span = Span.around(middle(all.stream().flatMap(Dated::days).sorted().toList()));
    List<Dated> dated = all.stream().filter(row -> row.days().anyMatch(span::holds)).toList();
    int height = AXIS + STEP * dated.size();
    return Html.all(
        Drawn.hatches(),
        tag(
            "svg",
            cls("lanes"),
            attr("width", "100%"),
            attr("height", Integer.toString(height)),
            attr("role", "img"),
            attr("aria-label", told(dated)),
            Html.all(years(span, height)),
            Html.all(
                IntStream.range(0, dated.size())
                    .mapToObj(i -> lane(dated.get(i), span, AXIS + STEP * i))
                    .toList())),
        note("picture.undated", rows.size() - all.size()),
        note("picture.outside", all.size() - dated.size()));
  }

  /**
   * Without days that lie far from most, so that these do not press the others together: beyond
   * three times the distance between the quartiles (Tukey's outer fences).
   */
  private static List<LocalDate> middle(List<LocalDate> sorted) {
    LocalDate low = sorted.get(sorted.size() / 4);
    LocalDate high = sorted.get(sorted.size() * 3 / 4);
    long far = FENCE * Math.max(YEAR, ChronoUnit.DAYS.between(low, high));
    return sorted.stream()
        .filter(day -> !day.isBefore(low.minusDays(far)) && !day.isAfter(high.plusDays(far)))
        .toList();
  }

  private String told(List<Dated> dated) {
    return dated.stream()
        .map(row -> row.name() + ", " + when(row))
        .collect(Collectors.joining("; "));
  }

  private String when(Dated row) {
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

  private static List<Html> years(Span span, int height) {
    int first = span.first().getYear();
    int every = Math.max(1, (span.last().getYear() - first + 1) / 6);
    return IntStream.rangeClosed(first, span.last().getYear())
        .filter(year -> (year - first) % every == 0)
        .mapToObj(year -> year(year, span, height))
        .toList();
  }

  private static Html year(int year, Span span, int height) {
    String x = span.at(LocalDate.of(year, 1, 1));
    return tag(
        "g",
        cls("year"),
        tag(
            "line",
            attr("x1", x),
            attr("x2", x),
            attr("y1", "8"),
            attr("y2", Integer.toString(height))),
        tag("text", attr("x", x), attr("dx", "5"), attr("y", "20"), text(year)));
  }

  private Html lane(Dated row, Span span, int top) {
    return tag(
        "g",
        cls("bar " + TONE),
        tag("title", text(row.name() + ", " + when(row))),
        tag(
            "foreignObject",
            attr("x", "0"),
            attr("y", Integer.toString(top)),
            attr("width", "100%"),
            attr("height", Integer.toString(TITLE)),
            tag(
                "div",
                cls("lane"),
                text(row.name()),
                tag("span", cls("date"), text(" " + when(row))))),
        Html.all(row.isMoment() ? moment(row, span, top + TITLE) : bar(row, span, top + TITLE)));
  }

  private static List<Html> moment(Dated row, Span span, int top) {
    Edtf date = row.start().orElseThrow();
    int middle = top + BAR / 2;
    return List.of(
        tag(
            "line",
            cls("whisker"),
            attr("x1", span.at(date.earliest())),
            attr("x2", span.at(date.latest())),
            attr("y1", Integer.toString(middle)),
            attr("y2", Integer.toString(middle))),
        tag(
            "circle",
            attr("fill", "currentColor"),
            attr("cx", span.at(date.earliest())),
            attr("cy", Integer.toString(middle)),
            attr("r", "5")));
  }

  private static List<Html> bar(Dated row, Span span, int top) {
    LocalDate from = row.start().map(Edtf::earliest).orElse(span.first());
    LocalDate to = row.end().map(Edtf::latest).orElse(span.last());
    LocalDate surely = row.start().map(Edtf::latest).orElse(to);
    LocalDate until = row.end().map(Edtf::earliest).orElse(from);
    List<Html> shapes = new ArrayList<>();
    if (surely.isAfter(until)) {
      shapes.add(rect(span, from, to, top, true));
    } else {
      shapes.add(rect(span, from, surely, top, true));
      shapes.add(rect(span, surely, until, top, false));
      shapes.add(rect(span, until, to, top, true));
    }
    return shapes;
  }

  private static Html rect(Span span, LocalDate from, LocalDate to, int top, boolean possible) {
    double width = span.percent(to) - span.percent(from);
    return possible && width < LEAST
        ? Html.nothing()
        : tag(
            "rect",
            cls(possible ? "possible" : "certain"),
            attr("fill", possible ? Drawn.hatched(TONE) : "currentColor"),
            attr("x", span.at(from)),
            attr("y", Integer.toString(top)),
            attr("width", Span.percentage(Math.max(LEAST, width))),
            attr("height", Integer.toString(BAR)));
  }
}
