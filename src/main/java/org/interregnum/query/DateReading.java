package org.interregnum.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.interregnum.time.Edtf;

/** Which day a parameter takes where the given date is a month or a year. */
public enum DateReading {
  /** None: only a day will do. */
  DAY,
  FIRST,
  LAST;

  /** The day that the date means, if this reading gives it one. */
  Optional<LocalDate> day(Edtf date) {
    return switch (this) {
      case DAY -> date.isDay() ? Optional.of(date.earliest()) : Optional.empty();
      case FIRST -> Optional.of(date.earliest());
      case LAST -> Optional.of(date.latest());
    };
  }

  static Optional<DateReading> ofWord(String word) {
    return Arrays.stream(values())
        .filter(reading -> reading.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
