package org.interregnum.time;

import java.util.Optional;
import java.util.Set;
import org.interregnum.time.Moment.CalendarDate;
import org.interregnum.time.Moment.YearSource;
import org.interregnum.time.Token.Type;
import org.interregnum.time.YearParser.Year;

/** Reads months, seasons and thirds of a year. */
final class MonthParser {

  private static final Set<String> NAMES_OF_PERSONS = Set.of("april", "may", "june", "august");
  private static final Set<String> FIRM = Set.of("in", "since", "until", "till", "during", "and");
  private static final Set<String> TO = Set.of("to", "until", "till", "through", "thru");
  private static final Set<String> PLACING =
      Set.of("same", "that", "this", "following", "next", "previous", "preceding");

  private final Tokens tokens;
  private final YearParser years;
  private final DayParser days;

  MonthParser(Tokens tokens, YearParser years, DayParser days) {
    this.tokens = tokens;
    this.years = years;
    this.days = days;
  }

  /** A month; without a year only where a preposition, a joint or a label shows that it is one. */
  Optional<Match> month(int at, boolean joined) {
    Token token = tokens.at(at);
    if (!token.capital() || !TimeWords.isMonth(token.lower())) {
      return Optional.empty();
    }
    Year year = years.after(days.afterMonth(at));
    boolean alone = year.source() == YearSource.ABSENT;
    boolean named = TimeWords.isMonthName(token.lower());
    if (alone && !isJoined(at) && (!named || !joined && !isLicensed(at))) {
      return Optional.empty();
    }
    int next = alone ? days.afterMonth(at) : year.next();
    return Optional.of(new Match(at, next, year.date(TimeWords.MONTHS.get(token.lower()), 0)));
  }

  private boolean isLicensed(int at) {
    String before = tokens.at(at - 1).lower();
    Token next = tokens.at(at + 1);
    if (isLabel(at)) {
      return true;
    }
    boolean preposition =
        PrepositionFinder.isPreposition(before) && !Set.of("on", "at").contains(before);
    boolean person = NAMES_OF_PERSONS.contains(tokens.at(at).lower()) && next.capital();
    boolean counted = tokens.at(at - 2).number() > 0;
    return preposition && !counted && !(person && !FIRM.contains(before));
  }

  /** {@code March – Belgium}, {@code January: On the 10th}: a label that opens a line. */
  private boolean isLabel(int at) {
    Token before = tokens.at(at - 1);
    boolean opens = before.is(Type.END) || at == 1 && (before.is("*") || before.is(Type.DASH));
    Token next = tokens.at(at + 1);
    return opens && (next.is(":") || next.is(Type.DASH) || next.is(Type.END));
  }

  /** The first month of {@code April–October 1949}, the second of {@code in May and June}. */
  private boolean isJoined(int at) {
    int joint = days.afterMonth(at);
    boolean joins = tokens.at(joint).is(Type.DASH) || TO.contains(tokens.at(joint).lower());
    boolean first = joins && TimeWords.isMonth(tokens.at(joint + 1).lower());
    boolean second =
        Set.of("and", "or").contains(tokens.at(at - 1).lower())
            && TimeWords.isMonth(tokens.at(at - 2).lower())
            && PrepositionFinder.isPreposition(tokens.at(at - 3).lower());
    return first || second;
  }

  /** {@code the spring of 1937}, {@code winter 1940}, {@code in the spring}. */
  Optional<Match> season(int at, boolean joined) {
    int word = tokens.at(at).is("the") ? at + 1 : at;
    Integer part = TimeWords.SEASONS.get(tokens.at(word).lower());
    if (part == null) {
      return Optional.empty();
    }
    Year year = years.after(word + 1);
    boolean alone = year.source() == YearSource.ABSENT;
    if (alone && !joined && !isSeasonAlone(at, word)) {
      return Optional.empty();
    }
    return Optional.of(new Match(at, alone ? word + 1 : winterEnd(year), year.date(part, 0)));
  }

  /** The second year of {@code winter 1939–40} adds nothing. */
  private int winterEnd(Year year) {
    int second = year.next() + 1;
    boolean two =
        year.source() == YearSource.WRITTEN
            && tokens.at(year.next()).is(Type.DASH)
            && tokens.at(second).is(Type.NUMBER)
            && tokens.at(second).number() % 100 == (year.year() + 1) % 100;
    return two ? second + 1 : year.next();
  }

  private boolean isSeasonAlone(int at, int word) {
    boolean dated =
        Set.of("in", "since", "until", "by", "during").contains(tokens.at(at - 1).lower());
    Token next = tokens.at(word + 1);
    return dated && !tokens.at(word).capital() && !next.is("of") && !next.is(Type.DASH);
  }

  /** {@code the same January}, {@code that autumn}, {@code the following spring}. */
  Optional<Match> placed(int at) {
    int word = tokens.at(at).is("the") ? at + 1 : at;
    String placing = tokens.at(word).lower();
    Optional<Integer> part = part(word + 1);
    boolean ofDay = TimeWords.unit(tokens.at(word + 2).lower()).isPresent();
    if (!PLACING.contains(placing) || part.isEmpty() || ofDay) {
      return Optional.empty();
    }
    YearSource source =
        switch (placing) {
          case "following", "next" -> YearSource.COMING;
          case "previous", "preceding" -> YearSource.PAST;
          case "same" -> part.get() <= 12 ? YearSource.SAME_MONTH : YearSource.SAME;
          default -> YearSource.SAME;
        };
    CalendarDate date = new CalendarDate(0, source, part.get(), 0, false);
    return Optional.of(new Match(at, word + 2, date));
  }

  private Optional<Integer> part(int at) {
    Token token = tokens.at(at);
    if (token.capital() && TimeWords.isMonthName(token.lower())) {
      return Optional.of(TimeWords.MONTHS.get(token.lower()));
    }
    boolean year = TimeWords.isMonth(tokens.at(at + 1).lower()) || tokens.at(at + 1).is("of");
    return year ? Optional.empty() : Optional.ofNullable(TimeWords.SEASONS.get(token.lower()));
  }
}
