package org.interregnum.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.interregnum.time.Moment.CalendarDate;
import org.interregnum.time.Moment.Shift;
import org.interregnum.time.Moment.YearSource;

/** Completes moments with the last date of the text. */
final class MomentResolver {

  /** A month that lies further back than this belongs to the next year. */
  private static final int MONTHS_BACK = 6;

  private MomentResolver() {}

  /** The date of a point, empty where the last date does not settle it. */
  static Optional<Edtf> resolve(Moment moment, LastDate last) {
    try {
      if (moment instanceof CalendarDate date) {
        return calendar(date, last);
      }
      return moment instanceof Shift shift ? shifted(shift, last) : Optional.empty();
    } catch (DateTimeException e) {
      // 29 February, or the 31st of a short month: the last date was the wrong one to complete it.
      return Optional.empty();
    }
  }

  private static Optional<Edtf> calendar(CalendarDate date, LastDate last) {
    if (date.yearSource() != YearSource.WRITTEN && last.year() == 0) {
      return Optional.empty();
    }
    boolean bareDay = date.day() != 0 && date.part() == 0;
    if (bareDay && !last.hasMonth()) {
      return Optional.empty();
    }
    int part = bareDay ? last.part() : date.part();
    int year = bareDay ? last.year() : year(date, last);
    return Optional.of(new Edtf(year, part, date.day(), date.approximate()));
  }

  private static int year(CalendarDate date, LastDate last) {
    int month = firstMonth(date.part());
    int lastMonth = firstMonth(last.part());
    return switch (date.yearSource()) {
      case WRITTEN -> date.year();
      case ABSENT -> last.year() + (isNextYear(month, lastMonth) ? 1 : 0);
      case SAME -> last.mentionedYear() - (isLastWinter(date.part(), lastMonth) ? 1 : 0);
      case SAME_MONTH -> last.lastYearOf(date.part()).orElse(last.year());
      case NEXT -> last.mentionedYear() + 1;
      case PREVIOUS -> last.mentionedYear() - 1;
      case COMING -> last.year() + (lastMonth != 0 && month > lastMonth ? 0 : 1);
      case PAST -> last.year() - (lastMonth != 0 && month < lastMonth ? 0 : 1);
    };
  }

  private static boolean isNextYear(int month, int lastMonth) {
    return month != 0 && lastMonth != 0 && lastMonth - month > MONTHS_BACK;
  }

  /** In January, "that winter" began the year before. */
  private static boolean isLastWinter(int part, int lastMonth) {
    return part == 24 && (lastMonth == 1 || lastMonth == 2);
  }

  private static int firstMonth(int part) {
    if (part >= 37) {
      return 4 * (part - 37) + 1;
    }
    return part >= 21 ? 3 * (part - 20) : part;
  }

  private static Optional<Edtf> shifted(Shift shift, LastDate last) {
    if (last.year() == 0) {
      return Optional.empty();
    }
    return switch (shift.unit()) {
      case DAY -> day(last).map(day -> of(day.plusDays(shift.amount()), shift));
      case WEEK ->
          shift.amount() == 0
              ? Optional.empty()
              : day(last).map(day -> of(day.plusWeeks(shift.amount()), shift));
      case MONTH -> months(shift, last);
      case YEAR -> years(shift, last);
    };
  }

  private static Optional<LocalDate> day(LastDate last) {
    return last.day() == 0
        ? Optional.empty()
        : Optional.of(LocalDate.of(last.year(), last.part(), last.day()));
  }

  private static Optional<Edtf> months(Shift shift, LastDate last) {
    if (shift.exact() && last.day() != 0) {
      return day(last).map(day -> of(day.plusMonths(shift.amount()), shift));
    }
    if (!last.hasMonth()) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(last.year(), last.part()).plusMonths(shift.amount());
    return Optional.of(new Edtf(month.getYear(), month.getMonthValue(), 0, shift.approximate()));
  }

  private static Optional<Edtf> years(Shift shift, LastDate last) {
    if (shift.exact() && last.day() != 0) {
      return day(last).map(day -> of(day.plusYears(shift.amount()), shift));
    }
    int year = last.mentionedYear() + shift.amount();
    return Optional.of(new Edtf(year, 0, 0, shift.approximate()));
  }

  private static Edtf of(LocalDate day, Shift shift) {
    return new Edtf(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), shift.approximate());
  }
}
