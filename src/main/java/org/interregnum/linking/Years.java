package org.interregnum.linking;

import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.statement.Period;

/** A span of years, both inclusive. */
record Years(int first, int last) {

  Years {
    if (last < first) {
      throw new IllegalArgumentException("a span of years ends before it begins: " + first);
    }
  }

  /** The years that a period touches; empty where it is not dated at all. */
  static Optional<Years> of(Period period) {
    return Stream.of(
            period.earliestStart(), period.latestStart(), period.earliestEnd(), period.latestEnd())
        .flatMap(Optional::stream)
        .map(day -> new Years(day.getYear(), day.getYear()))
        .reduce(Years::and);
  }

  Years and(Years other) {
    return new Years(Math.min(first, other.first), Math.max(last, other.last));
  }

  boolean overlaps(Years other) {
    return first <= other.last && other.first <= last;
  }

  /** As names have them: {@code 1881}, {@code 1884–1885}. */
  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
