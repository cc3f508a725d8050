package org.interregnum.time;

import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.interregnum.time.Moment.CalendarDate;
import org.interregnum.time.Moment.Span;
import org.interregnum.time.Moment.YearSource;
import org.interregnum.time.Token.Type;
import org.interregnum.time.YearParser.Year;

/** Reads days and months in either order, with or without a year, and two days of one month. */
final class DayParser {

  private static final Set<String> THROUGH = Set.of("to", "until", "till", "through", "thru");

  private final Tokens tokens;
  private final YearParser years;

  DayParser(Tokens tokens, YearParser years) {
    this.tokens = tokens;
    this.years = years;
  }

  Optional<Match> at(int at) {
    int first = afterWeekday(at);
    int day =
        tokens.at(first).is("the") && tokens.at(first + 1).is(Type.ORDINAL) ? first + 1 : first;
    if (tokens.at(day).isDay()) {
      return dayFirst(at, day);
    }
    return isMonth(first) ? monthFirst(at, first) : isoDate(first);
  }

  private int afterWeekday(int at) {
    if (!TimeWords.WEEKDAYS.contains(tokens.at(at).lower())) {
      return at;
    }
    int next = tokens.at(at + 1).is(Type.COMMA) ? at + 2 : at + 1;
    return tokens.at(next).is("the") || tokens.at(next).isDay() || isMonth(next) ? next : at;
  }

  private Optional<Match> dayFirst(int first, int day) {
    Optional<Integer> second = secondDay(day);
    int last = second.orElse(day);
    int month = tokens.at(last + 1).is("of") ? last + 2 : last + 1;
    if (!isMonth(month)) {
      return Optional.empty();
    }
    Year year = years.after(afterMonth(month));
    return days(first, year.next(), day, second, year, month);
  }

  private Optional<Match> monthFirst(int first, int month) {
    int day = tokens.at(afterMonth(month)).is("the") ? afterMonth(month) + 1 : afterMonth(month);
    if (!tokens.at(day).isDay()) {
      return Optional.empty();
    }
    Optional<Integer> second = secondDay(day).filter(at -> endsDay(day, at));
    Year year = years.after(second.orElse(day) + 1);
    return days(first, year.next(), day, second, year, month);
  }

  /** The second day of {@code February 7–8} is no month's first: {@code July 5 – 8 August}. */
  private boolean endsDay(int first, int second) {
    Token next = tokens.at(second + 1);
    boolean stops = next.isStop() || years.isYear(second + 1) || next.is("of");
    return stops && tokens.at(first).number() < tokens.at(second).number();
  }

  private Optional<Match> days(
      int first, int next, int day, Optional<Integer> second, Year year, int month) {
    int part = TimeWords.MONTHS.get(tokens.at(month).lower());
    CalendarDate from = year.date(part, tokens.at(day).number());
    CalendarDate to = year.date(part, tokens.at(second.orElse(day)).number());
    if (!exists(from) || !exists(to)) {
      return Optional.empty();
    }
    if (second.isEmpty()) {
      return Optional.of(new Match(first, next, from));
    }
    return Optional.of(pair(first, next, from, to, second.get()));
  }

  private Match pair(int first, int next, CalendarDate from, CalendarDate to, int second) {
    boolean and = tokens.at(second - 1).is("and") || tokens.at(second - 2).is("and");
    boolean range = !and || to.day() == from.day() + 1 || tokens.at(first - 1).is("between");
    if (range) {
      return new Match(first, next, new Span(from, to));
    }
    int end = second < next - 1 ? second - 1 : next;
    return new Match(first, end, from, Optional.of(new Match(second, next, to)));
  }

  /** The index of the day that {@code –}, {@code to} or {@code and} joins to a day. */
  private Optional<Integer> secondDay(int day) {
    Token joint = tokens.at(day + 1);
    boolean joins =
        joint.is(Type.DASH) || joint.is("and") || joint.is("or") || THROUGH.contains(joint.lower());
    int second = tokens.at(day + 2).is("the") ? day + 3 : day + 2;
    return joins && tokens.at(second).isDay() ? Optional.of(second) : Optional.empty();
  }

  private Optional<Match> isoDate(int at) {
    boolean dashes = tokens.at(at + 1).is("-") && tokens.at(at + 3).is("-");
    int month = tokens.at(at + 2).number();
    if (!dashes || !years.isYear(at) || month < 1 || month > 12 || !tokens.at(at + 4).isDay()) {
      return Optional.empty();
    }
    int day = tokens.at(at + 4).number();
    CalendarDate date = new CalendarDate(years.year(at), YearSource.WRITTEN, month, day, false);
    return exists(date) ? Optional.of(new Match(at, at + 5, date)) : Optional.empty();
  }

  private static boolean exists(CalendarDate date) {
    return date.day() <= Month.of(date.part()).maxLength();
  }

  private boolean isMonth(int at) {
    return tokens.at(at).capital() && TimeWords.isMonth(tokens.at(at).lower());
  }

  /** The token after a month, an abbreviation's full stop included. */
  int afterMonth(int month) {
    boolean stop =
        !TimeWords.isMonthName(tokens.at(month).lower()) && tokens.at(month + 1).is(Type.PERIOD);
    return stop ? month + 2 : month + 1;
  }
}
