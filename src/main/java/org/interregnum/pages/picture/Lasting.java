package org.interregnum.pages.picture;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.pages.Html;
import org.interregnum.pages.explorer.Drawn;
import org.interregnum.pages.explorer.Span;
import org.interregnum.time.Edtf;

/**
 * What has a beginning or an end, drawn along the years: full where it surely holds, hatched where
 * its dates leave it open, a dot where it is of one date alone.
 *
 * @param endless whether it goes on where no end is stated, and is no moment
 */
public record Lasting(Optional<Edtf> start, Optional<Edtf> end, boolean endless) {

  private static final int MIDDLE = 14;
  private static final int BAR = 10;
  private static final double LEAST = 0.6;
  private static final long FENCE = 3;
  private static final long YEAR = 365;
  private static final String TONE = "g1";

  /** Whether it is known by one date alone. */
  boolean isMoment() {
    return start.isPresent() && (start.equals(end) || end.isEmpty() && !endless);
  }

  /** The first and the last days of its dates. */
  public Stream<LocalDate> days() {
    return Stream.of(start, end)
        .flatMap(Optional::stream)
        .flatMap(date -> Stream.of(date.earliest(), date.latest()));
  }

  /**
   * The years that several take, of which some have dates; without days that lie far from most, so
   * that these do not press the others together: beyond three times the distance between the
   * quartiles (Tukey's outer fences).
   */
  public static Span years(Collection<Lasting> several) {
    List<LocalDate> days = several.stream().flatMap(Lasting::days).sorted().toList();
    LocalDate low = days.get(days.size() / 4);
    LocalDate high = days.get(days.size() * 3 / 4);
    long far = FENCE * Math.max(YEAR, ChronoUnit.DAYS.between(low, high));
    return Span.around(
        days.stream()
            .filter(day -> !day.isBefore(low.minusDays(far)) && !day.isAfter(high.plusDays(far)))
            .toList());
  }

  /** Whether any of it lies within these years. */
  public boolean isIn(Span span) {
    return days().anyMatch(span::holds);
  }

  /** Its strip along the years, as wide as there is room. */
  public Html strip(Span span) {
    return tag(
        "svg",
        cls("bar " + TONE),
        attr("width", "100%"),
        attr("height", "100%"),
        attr("aria-hidden", "true"),
        Html.all(Years.lines(span)),
        isIn(span) ? Html.all(isMoment() ? moment(span) : bar(span)) : Html.nothing());
  }

  private List<Html> moment(Span span) {
    Edtf date = start.orElseThrow();
    return List.of(
        tag(
            "line",
            cls("whisker"),
            attr("x1", span.at(date.earliest())),
            attr("x2", span.at(date.latest())),
            attr("y1", Integer.toString(MIDDLE)),
            attr("y2", Integer.toString(MIDDLE))),
        tag(
            "circle",
            attr("fill", "currentColor"),
            attr("cx", span.at(date.earliest())),
            attr("cy", Integer.toString(MIDDLE)),
            attr("r", "5")));
  }

  private List<Html> bar(Span span) {
    LocalDate from = start.map(Edtf::earliest).orElse(span.first());
    LocalDate to = end.map(Edtf::latest).orElse(span.last());
    LocalDate surely = start.map(Edtf::latest).orElse(to);
    LocalDate until = end.map(Edtf::earliest).orElse(from);
    if (start.isEmpty() || end.isEmpty()) {
      return List.of(rect(span, from, to, "possible open"));
    }
    if (surely.isAfter(until)) {
      return List.of(rect(span, from, to, "possible"));
    }
    List<Html> shapes = new ArrayList<>();
    shapes.add(rect(span, from, surely, "possible"));
    shapes.add(rect(span, surely, until, "certain"));
    shapes.add(rect(span, until, to, "possible"));
    return shapes;
  }

  private static Html rect(Span span, LocalDate from, LocalDate to, String kind) {
    boolean possible = !kind.equals("certain");
    double left = Math.max(0, span.percent(from));
    double width = Math.min(100, span.percent(to)) - left;
    return possible && width < LEAST
        ? Html.nothing()
        : tag(
            "rect",
            cls(kind),
            attr("fill", possible ? Drawn.hatched(TONE) : "currentColor"),
            attr("x", span.at(from)),
            attr("y", Integer.toString(MIDDLE - BAR / 2)),
            attr("width", Span.percentage(Math.max(LEAST, width))),
            attr("height", Integer.toString(BAR)));
  }
}
