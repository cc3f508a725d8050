package org.interregnum.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the walk through a document stands.
 *
 * @param year the year of the date it stands at, 0 where there is none yet
 * @param part its month, season or third, or 0
 * @param day its day, or 0
 * @param mentionedYear the year named last, also by a date that looks back
 * @param touched whether a date of this section has moved it
 * @param yearOfMonth the year in which each month was named last
 */
record LastDate(
    int year,
    int part,
    int day,
    int mentionedYear,
    boolean touched,
    Map<Integer, Integer> yearOfMonth) {

  static final LastDate NONE = new LastDate(0, 0, 0, 0, false, Map.of());

  LastDate {
    yearOfMonth = Map.copyOf(yearOfMonth);
  }

  LastDate movedTo(Edtf date) {
    return new LastDate(date.year(), date.part(), date.day(), date.year(), true, withMonth(date));
  }

  /** The same place, after words that named a date without moving there. */
  LastDate mentioning(Edtf date) {
    return new LastDate(year, part, day, date.year(), touched, withMonth(date));
  }

  /** The same place at the beginning of a section. */
  LastDate untouched() {
    return new LastDate(year, part, day, year, false, yearOfMonth);
  }

  Optional<Integer> lastYearOf(int month) {
    return Optional.ofNullable(yearOfMonth.get(month));
  }

  /** Whether a date lies wholly before the one that the walk stands at. */
  boolean isAfter(Edtf date) {
    return year != 0 && new Edtf(year, part, day, false).earliest().isAfter(date.latest());
  }

  boolean hasMonth() {
    return part >= 1 && part <= 12;
  }

  private Map<Integer, Integer> withMonth(Edtf date) {
    Map<Integer, Integer> years = new HashMap<>(yearOfMonth);
    years.put(date.part(), date.year());
    return years;
  }
}
