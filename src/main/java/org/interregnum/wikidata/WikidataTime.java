package org.interregnum.wikidata;

import java.util.List;
import java.util.Locale;
import org.interregnum.time.Edtf;

/** Dates as QuickStatements writes them: a time with its precision (9 year, 10 month, 11 day). */
final class WikidataTime {

  private static final String CIRCUMSTANCES = "P1480";
  private static final String CIRCA = "Q5727902";

  private WikidataTime() {}

  /** Seasons and thirds of a year become the year, for there is no precision between. */
  static String of(Edtf date) {
    int month = date.isDay() || date.isMonth() ? date.part() : 0;
    int precision = date.isDay() ? 11 : date.isMonth() ? 10 : 9;
    return String.format(
        Locale.ROOT, "+%04d-%02d-%02dT00:00:00Z/%d", date.year(), month, date.day(), precision);
  }

  /** The qualifier that says "about", where the date is no exact one. */
  static List<String> circa(Edtf date) {
    return date.approximate() ? List.of(CIRCUMSTANCES, CIRCA) : List.of();
  }
}
