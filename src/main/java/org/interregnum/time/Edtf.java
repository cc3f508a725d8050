package org.interregnum.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in the precision its source gives: a day, a month, a season or third of a year, or a year,
 * possibly approximate.
 *
 * <p>The text form is the part of EDTF (ISO 8601-2:2019, levels 0 to 2) that the claim table uses:
 * {@code 1882-06-12}, {@code 1882-06}, {@code 1882}, {@code 1882~} (about 1882), the seasons {@code
 * 1882-21} to {@code 1882-24} and the thirds of a year {@code 1882-37} (early), {@code 1882-38}
 * (mid) and {@code 1882-39} (late). Years have four digits; the calendar is proleptic Gregorian.
 *
 * @param year the year, 1 to 9999
 * @param part the month 1–12, the season 21–24, the third 37–39, or 0 where only the year is known
 * @param day the day of the month from 1, or 0 where it is not known
 * @param approximate whether the source says "about"
 */
public record Edtf(int year, int part, int day, boolean approximate) implements Comparable<Edtf> {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(?!00)(\\d{2})(?:-(?!00)(\\d{2}))?)?(~?)");

  /**
   * @throws DateTimeException when the parts make no date, such as 30 February
   */
  public Edtf {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("no year of four digits: " + year);
    }
    if (day != 0) {
      LocalDate.of(year, part, day);
    } else if (part != 0
        && !(part >= 1 && part <= 12)
        && !(part >= 21 && part <= 24)
        && !(part >= 37 && part <= 39)) {
      throw new DateTimeException("neither a month, a season nor a third of a year: " + part);
    }
  }

  public static Edtf ofYear(int year) {
    return new Edtf(year, 0, 0, false);
  }

  /** A month (1–12), season (21–24) or third (37–39) of a year. */
  public static Edtf ofPart(int year, int part) {
    return new Edtf(year, part, 0, false);
  }

  public static Edtf ofDay(LocalDate date) {
    return new Edtf(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), false);
  }

  /** The date that the text writes, or empty where the text is not in the form above. */
  public static Optional<Edtf> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Edtf(
              number(matcher, 1),
              number(matcher, 2),
              number(matcher, 3),
              !matcher.group(4).isEmpty()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
  }

  public boolean isDay() {
    return day != 0;
  }

  public boolean isMonth() {
    return day == 0 && part >= 1 && part <= 12;
  }

  public boolean isYear() {
    return part == 0;
  }

  /** The first day that the date can mean. An approximate date has the bounds of the exact one. */
  public LocalDate earliest() {
    if (isDay()) {
      return LocalDate.of(year, part, day);
    }
    return LocalDate.of(year, firstMonth(), 1);
  }

  /** The last day that the date can mean, inclusive. */
  public LocalDate latest() {
    if (isDay()) {
      return LocalDate.of(year, part, day);
    }
    int last = lastMonth();
    // Winter of a year runs into the next one.
    return last <= 12
        ? YearMonth.of(year, last).atEndOfMonth()
        : YearMonth.of(year + 1, last - 12).atEndOfMonth();
  }

  private int firstMonth() {
    return switch (part) {
      case 0 -> 1;
      case 21, 22, 23, 24 -> 3 * (part - 20);
      case 37, 38, 39 -> 4 * (part - 37) + 1;
      default -> part;
    };
  }

  private int lastMonth() {
    return switch (part) {
      case 0 -> 12;
      case 21, 22, 23, 24 -> 3 * (part - 20) + 2;
      case 37, 38, 39 -> 4 * (part - 37) + 4;
      default -> part;
    };
  }

  /** Orders by first day, then by last day. */
  @Override
  public int compareTo(Edtf other) {
    int first = earliest().compareTo(other.earliest());
    return first != 0 ? first : latest().compareTo(other.latest());
  }

  /** The EDTF text. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10).append(pad(year, 4));
    if (part != 0) {
      text.append('-').append(pad(part, 2));
    }
    if (day != 0) {
      text.append('-').append(pad(day, 2));
    }
    return approximate ? text.append('~').toString() : text.toString();
  }

  private static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
