package org.interregnum.statement;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.interregnum.time.Edtf;

/** Periods and dates in English words, as precise as the source and no more. */
final class PeriodWords {

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> THIRDS = List.of("early ", "mid-", "late ");

  private PeriodWords() {}

  static String of(Period period) {
    if (period.isUnknown()) {
      return "undated";
    }
    if (period.isAct()) {
      return of(period.start().get().date());
    }
    String from = period.start().map(bound -> "from " + of(bound.date())).orElse("");
    String to = from.isEmpty() ? "until " : " to ";
    return from + period.end().map(bound -> to + of(bound.date())).orElse("");
  }

  private static String of(Edtf date) {
    return (date.approximate() ? "about " : "") + exact(date);
  }

  private static String exact(Edtf date) {
    if (date.part() == 0) {
      return Integer.toString(date.year());
    }
    if (date.part() >= 37) {
      return THIRDS.get(date.part() - 37) + date.year();
    }
    if (date.part() >= 21) {
      return SEASONS.get(date.part() - 21) + " " + date.year();
    }
    String month = Month.of(date.part()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return (date.isDay() ? date.day() + " " : "") + month + " " + date.year();
  }
}
