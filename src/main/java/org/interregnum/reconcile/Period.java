package org.interregnum.reconcile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The bounds within which a statement holds; a bound that is not known is empty.
 *
 * @param earliestStart the first day on which it may have begun
 * @param latestEnd the last day on which it may have ended; empty for an act that stands until it
 *     is taken back
 */
record Period(Optional<LocalDate> earliestStart, Optional<LocalDate> latestEnd) {

  static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

  /** Whether it certainly or possibly holds on a day. */
  boolean mayHoldOn(LocalDate day) {
    return earliestStart.map(start -> !start.isAfter(day)).orElse(true)
        && latestEnd.map(end -> !end.isBefore(day)).orElse(true);
  }
}
