package org.interregnum.extraction.rule;

import java.util.List;
import org.interregnum.time.Edtf;

/** Dates as words, for the names of events that nothing else tells apart. */
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

  private DateWords() {}

  /**
   * {@code 16 August 1945}, {@code August 1945}, {@code 1945}; of a season or third of a year the
   * year.
   */
  public static String of(Edtf date) {
    String day = date.day() == 0 ? "" : date.day() + " ";
    String month = date.part() < 1 || date.part() > 12 ? "" : MONTHS.get(date.part() - 1) + " ";
    return day + month + date.year();
  }
}
