package org.interregnum.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.interregnum.time.Edtf;

/**
 * One end of a period: the date that a source gives and the days between which it lies.
 *
 * @param date the most precise date given
 * @param earliest the first day that all dates given allow
 * @param latest the last day that all dates given allow, inclusive
 */
public record Bound(Edtf date, LocalDate earliest, LocalDate latest) {

  public static Bound of(Edtf date) {
    return new Bound(date, date.earliest(), date.latest());
  }

  /**
   * What both bounds allow: {@code 1881-01} and {@code 1881-01-17} give {@code 1881-01-17}.
   *
   * <p>An approximate date allows as much on either side as it is long: "about 1883" agrees with
   * 1882 and 1884.
   *
   * @return empty where no day suits both
   */
  public Optional<Bound> and(Bound other) {
    if (allowedFrom().isAfter(other.allowedTo()) || other.allowedFrom().isAfter(allowedTo())) {
      return Optional.empty();
    }
    Bound precise = isAsPreciseAs(other) ? this : other;
    LocalDate first = earliest.isAfter(other.earliest) ? earliest : other.earliest;
    LocalDate last = latest.isBefore(other.latest) ? latest : other.latest;
    return Optional.of(first.isAfter(last) ? exactOf(other) : new Bound(precise.date, first, last));
  }

  /** Of two that agree only because one of them is approximate, the other. */
  private Bound exactOf(Bound other) {
    if (date.approximate() == other.date.approximate()) {
      return isAsPreciseAs(other) ? this : other;
    }
    return date.approximate() ? other : this;
  }

  private boolean isAsPreciseAs(Bound other) {
    if (days() != other.days()) {
      return days() < other.days();
    }
    if (date.approximate() != other.date.approximate()) {
      return other.date.approximate();
    }
    return date.toString().compareTo(other.date.toString()) <= 0;
  }

  /** The number of days that it can mean. */
  long days() {
    return ChronoUnit.DAYS.between(earliest, latest) + 1;
  }

  private LocalDate allowedFrom() {
    return date.approximate() ? earliest.minusDays(days()) : earliest;
  }

  private LocalDate allowedTo() {
    return date.approximate() ? latest.plusDays(days()) : latest;
  }
}
