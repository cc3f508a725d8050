package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interregnum.pages.Extent;
import org.interregnum.pages.Html;
import org.interregnum.pages.Statement;

/**
 * A statement that lasts, drawn from its beginning to its end: full where it holds certainly,
 * hatched where possibly, with a line where a bound is stated and none where it is open.
 *
 * @param words what stands in the bar
 * @param name what it says in full
 */
record Bar(Statement statement, Extent extent, String words, String name, String tone) {

  static final int HEIGHT = 24;

  private static final double LEAST = 0.15;

  boolean isDated() {
    return !extent.isUnknown();
  }

  LocalDate first(Span span) {
    return span.nearest(extent.earliestStart().orElse(span.first()));
  }

  LocalDate last(Span span) {
    return span.nearest(extent.latestEnd().orElse(span.last()));
  }

  boolean isIn(Span span) {
    return extent.earliestStart().filter(span.last()::isBefore).isEmpty()
        && extent.latestEnd().filter(span.first()::isAfter).isEmpty();
  }

  /** The bar with its upper edge at a height. */
  Html html(Span span, int top, String address) {
    List<Html> shapes = new ArrayList<>();
    if (extent.isSomewhereCertain()) {
      LocalDate from = span.nearest(extent.latestStart().orElseThrow());
      LocalDate to = span.nearest(extent.earliestEnd().orElseThrow());
      shapes.add(rect(span, first(span), from, top, true));
      shapes.add(rect(span, from, to, top, false));
      shapes.add(rect(span, to, last(span), top, true));
    } else {
      shapes.add(rect(span, first(span), last(span), top, true));
    }
    edge(extent.earliestStart(), span, top).ifPresent(shapes::add);
    edge(extent.latestEnd(), span, top).ifPresent(shapes::add);
    shapes.add(words(span, top));
    return Drawn.beside(address, name, tag("g", cls("bar " + tone), Html.all(shapes)));
  }

  private Html rect(Span span, LocalDate from, LocalDate to, int top, boolean possible) {
    double width = span.percent(to) - span.percent(from);
    if (width < LEAST && possible && extent.isSomewhereCertain()) {
      return Html.nothing();
    }
    boolean open = extent.earliestStart().isEmpty() || extent.latestEnd().isEmpty();
    return tag(
        "rect",
        cls(possible ? open ? "possible open" : "possible" : "certain"),
        attr("fill", possible ? Drawn.hatched(tone) : "currentColor"),
        attr("x", span.at(from)),
        attr("y", Integer.toString(top)),
        attr("width", Span.percentage(Math.max(LEAST, width))),
        attr("height", Integer.toString(HEIGHT)));
  }

  private static Optional<Html> edge(Optional<LocalDate> day, Span span, int top) {
    return day.filter(span::holds)
        .map(
            known ->
                tag(
                    "line",
                    cls("edge"),
                    attr("x1", span.at(known)),
                    attr("x2", span.at(known)),
                    attr("y1", Integer.toString(top)),
                    attr("y2", Integer.toString(top + HEIGHT))));
  }

  /** The words are cut where the bar ends. */
  private Html words(Span span, int top) {
    double width = span.percent(last(span)) - span.percent(first(span));
    return tag(
        "svg",
        attr("x", span.at(first(span))),
        attr("y", Integer.toString(top)),
        attr("width", Span.percentage(Math.max(LEAST, width))),
        attr("height", Integer.toString(HEIGHT)),
        attr("aria-hidden", "true"),
        tag("text", attr("x", "7"), attr("y", "17"), text(words)));
  }
}
