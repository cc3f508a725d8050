package org.interregnum.pages.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.interregnum.pages.Html;

/**
 * A line of the timeline with its name: what lasts above, what happens below.
 *
 * @param title its name; empty for a lane whose heading is enough
 */
record Lane(Html title, List<Bar> bars, List<Happening> happenings) {

  Lane {
    bars = List.copyOf(bars);
    happenings = List.copyOf(happenings);
  }

  boolean isEmpty() {
    return bars.isEmpty() && happenings.isEmpty();
  }

  /** The bars in as few rows as they fit into without covering one another. */
  List<List<Bar>> barRows(Span span) {
    return rows(
        bars.stream().sorted(Comparator.comparing((Bar bar) -> bar.first(span))).toList(),
        bar -> span.percent(bar.first(span)),
        bar -> span.percent(bar.last(span)));
  }

  List<List<Happening>> happeningRows(Span span) {
    return rows(
        happenings.stream().sorted(Comparator.comparing(Happening::middle)).toList(),
        h -> h.left(span),
        h -> h.right(span));
  }

  private static <T> List<List<T>> rows(
      List<T> things, ToDoubleFunction<T> left, ToDoubleFunction<T> right) {
    List<List<T>> rows = new ArrayList<>();
    for (T thing : things) {
      Predicate<T> leavesRoom =
          other ->
              right.applyAsDouble(other) <= left.applyAsDouble(thing)
                  || right.applyAsDouble(thing) <= left.applyAsDouble(other);
      rows.stream()
          .filter(row -> row.stream().allMatch(leavesRoom))
          .findFirst()
          .orElseGet(
              () -> {
                List<T> row = new ArrayList<>();
                rows.add(row);
                return row;
              })
          .add(thing);
    }
    return rows;
  }
}
