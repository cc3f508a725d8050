package org.interregnum.pages.picture;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.interregnum.pages.Html;
import org.interregnum.pages.explorer.Span;

/** The years over a list of strips, and the line of each through all of them. */
public final class Years {

  private static final int MOST = 6;

  private Years() {}

  /** The years by name. */
  public static Html axis(Span span) {
    return tag(
        "svg",
        cls("axis"),
        attr("width", "100%"),
        attr("height", "100%"),
        attr("aria-hidden", "true"),
        Html.all(lines(span)),
        Html.all(shown(span).mapToObj(year -> name(year, span)).toList()));
  }

  static List<Html> lines(Span span) {
    return shown(span).mapToObj(year -> line(span.at(LocalDate.of(year, 1, 1)))).toList();
  }

  private static IntStream shown(Span span) {
    int first = span.first().getYear();
    int every = Math.max(1, (int) Math.ceil((span.last().getYear() - first + 1.0) / MOST));
    return IntStream.rangeClosed(first, span.last().getYear())
        .filter(year -> (year - first) % every == 0);
  }

  private static Html line(String x) {
    return tag(
        "line", cls("year"), attr("x1", x), attr("x2", x), attr("y1", "0"), attr("y2", "100%"));
  }

  private static Html name(int year, Span span) {
    return tag(
        "text",
        cls("year"),
        attr("x", span.at(LocalDate.of(year, 1, 1))),
        attr("dx", "5"),
        attr("y", "14"),
        text(year));
  }
}
