package org.interregnum.time;

import java.util.Optional;

/**
 * What a temporal expression dates, in the terms of a claim's two ends.
 *
 * <p>A point has the same value in both ends; {@code since 1940} has a start alone, {@code until
 * 1925} an end alone, a period both.
 *
 * @param start when it began, where the words say that
 * @param end when it ended, where the words say that
 * @param role how the sentence ties the date to what it dates
 * @param completed whether the year came from the surrounding text
 */
public record ResolvedDate(
    Optional<Edtf> start, Optional<Edtf> end, TemporalRole role, boolean completed) {

  /** The date, whichever end it stands in; of a period the first. */
  public Edtf date() {
    return start.or(() -> end).orElseThrow();
  }

  public boolean isSpan() {
    return start.isPresent() && end.isPresent() && !start.equals(end);
  }
}
