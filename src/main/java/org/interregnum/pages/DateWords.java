package org.interregnum.pages;

import java.util.List;
import java.util.Optional;
import org.interregnum.time.Edtf;

/** Dates and periods in English words, as precise as the source and no more. */
public final class DateWords {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> THIRDS = List.of("early", "mid", "late");

  private DateWords() {}

  /** {@code 26 June 1881}, {@code June 1882}, {@code late 1883}, {@code about 1881}. */
  public static String date(Edtf date) {
    return (date.approximate() ? "about " : "") + exact(date);
  }

  private static String exact(Edtf date) {
    if (date.part() == 0) {
      return Integer.toString(date.year());
    }
    if (date.part() >= 37) {
      return THIRDS.get(date.part() - 37) + (date.part() == 38 ? "-" : " ") + date.year();
    }
    if (date.part() >= 21) {
      return SEASONS.get(date.part() - 21) + " " + date.year();
    }
    return (date.isDay() ? date.day() + " " : "") + MONTHS.get(date.part() - 1) + " " + date.year();
  }

  /** {@code on 26 June 1881}, {@code in June 1882}. */
  public static String when(Edtf date) {
    return (date.isDay() && !date.approximate() ? "on " : "in ") + date(date);
  }

  /**
   * {@code from 1881 to 1883}, {@code until 1925}, {@code on 26 June 1881}; empty where nothing is
   * known.
   */
  public static Optional<String> period(Optional<Edtf> start, Optional<Edtf> end) {
    if (start.isPresent() && start.equals(end)) {
      return start.map(DateWords::when);
    }
    Optional<String> from = start.map(date -> "from " + date(date));
    Optional<String> until = end.map(date -> (start.isPresent() ? "to " : "until ") + date(date));
    return from.isPresent() && until.isPresent()
        ? Optional.of(from.get() + " " + until.get())
        : from.or(() -> until);
  }

  /** The words for an EDTF text, or the text itself where it is of a form that we do not read. */
  public static String of(String edtf) {
    return Edtf.parse(edtf).map(DateWords::date).orElse(edtf);
  }
}
