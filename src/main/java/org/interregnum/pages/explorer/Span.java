package org.interregnum.pages.explorer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The whole years from the first day to the last, both within. */
public record Span(LocalDate first, LocalDate last) {

  private static final LocalDate SOME = LocalDate.of(1900, 1, 1);

  /** The years around days, which are sorted; some year where there is none. */
  public static Span around(List<LocalDate> sorted) {
    LocalDate first = sorted.isEmpty() ? SOME : sorted.get(0);
    LocalDate last = sorted.isEmpty() ? SOME : sorted.get(sorted.size() - 1);
    return new Span(first.withDayOfYear(1), last.withDayOfYear(last.lengthOfYear()));
  }

  long days() {
    return ChronoUnit.DAYS.between(first, last);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The day within the span that is nearest to one. */
  LocalDate nearest(LocalDate day) {
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }

  /** How far into the span a day lies, 0 to 100; beyond the ends for days beyond them. */
  public double percent(LocalDate day) {
    return 100.0 * ChronoUnit.DAYS.between(first, day) / days();
  }

  /** The same as an attribute of SVG. */
  public String at(LocalDate day) {
    return percentage(percent(nearest(day)));
  }

  /** Hundredths as an attribute of SVG. */
  public static String percentage(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
