package org.interregnum.time;

/** What the words of a temporal expression say, before the surrounding text completes it. */
public sealed interface Moment {

  /** Where the year of a calendar date comes from. */
  enum YearSource {
    /** The words give the year. */
    WRITTEN,
    /** The words leave it out: {@code on 5 May}. */
    ABSENT,
    /** The year of the last date: {@code October of that year}. */
    SAME,
    /** The year in which the month was named last: {@code in the same January}. */
    SAME_MONTH,
    /** The year after it: {@code February of the following year}. */
    NEXT,
    /** The year before it: {@code June of the previous year}. */
    PREVIOUS,
    /** The first such month or season after the last date: {@code the following spring}. */
    COMING,
    /** The last such month or season before it: {@code the previous autumn}. */
    PAST
  }

  /** A unit of time that a date is moved by. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /**
   * A place in the calendar.
   *
   * @param year the year, or 0 unless it is written
   * @param yearSource where the year comes from
   * @param part month, season or third as in {@link Edtf#part()}; 0 where there is none
   * @param day the day of the month, or 0; with part 0 a bare day such as {@code the 26th}
   * @param approximate whether the words say "about"
   */
  record CalendarDate(int year, YearSource yearSource, int part, int day, boolean approximate)
      implements Moment {

    /** This date, its missing year taken from a later one: {@code June 9 and July 1, 1975}. */
    CalendarDate sharing(CalendarDate later) {
      boolean before = later.yearSource == YearSource.WRITTEN && part > later.part;
      int shared = before ? later.year - 1 : later.year;
      return new CalendarDate(shared, later.yearSource, part, day, approximate);
    }
  }

  /**
   * A distance from the last date, negative for earlier: {@code six days later}, {@code the same
   * month} (0 months), {@code the previous year} (−1 year).
   *
   * @param exact whether the precision of the last date is kept ({@code exactly a year later})
   * @param approximate whether the words say "about"
   */
  record Shift(int amount, Unit unit, boolean exact, boolean approximate) implements Moment {}

  /** Ten years, {@code the 1880s}: no date of the claim table's EDTF says that. */
  record Decade(int firstYear) implements Moment {}

  /** A period with its first and last moment; the last can be {@link Open}. */
  record Span(Moment first, Moment last) implements Moment {}

  /** The open end of a period: {@code 1950–present}. */
  record Open() implements Moment {}
}
