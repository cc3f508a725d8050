package org.interregnum.time;

import static org.interregnum.time.TimeWords.words;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.interregnum.time.Moment.CalendarDate;
import org.interregnum.time.Moment.Shift;
import org.interregnum.time.Moment.YearSource;
import org.interregnum.time.Token.Type;

/** Reads the moment, if any, that begins at a token. */
final class MomentParser {

  /** The words with which a moment can begin. */
  private static final Set<String> OPENERS =
      openers(
          words(
              """
              the that this which same next very later earlier christmas new boxing bastille exactly
              precisely
              """));

  /** Nouns that an ordinal before them counts: {@code the 5th Army}, {@code the 19th century}. */
  private static final Set<String> RANKED =
      words(
          """
          army division regiment brigade corps fleet battalion infantry cavalry congress
          parliament republic parallel amendment street avenue century centuries dynasty
          legislature assembly session anniversary district panzer guards group air marine
          marines party meridian company squadron armoured airborne mountain route time
          attempt round season year day largest floor artillery plenum summit conference
          international arrondissement light ss ward of
          """);

  /** Titles that an ordinal counts, too, but that open a clause after "on the 19th". */
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "prime",
          "governor",
          "king",
          "earl",
          "duke",
          "baron",
          "marquess",
          "viscount",
          "lord",
          "general",
          "national",
          "military",
          "state",
          "party");

  private static final Set<String> DATING =
      Set.of(
          "on", "until", "till", "since", "from", "by", "to", "before", "after", "and", "between",
          "through");

  private final Tokens tokens;
  private final YearParser years;
  private final DayParser days;
  private final MonthParser months;
  private final ThirdParser thirds;
  private final RelativeParser relatives;

  MomentParser(Tokens tokens) {
    this.tokens = tokens;
    this.years = new YearParser(tokens);
    this.days = new DayParser(tokens, years);
    this.months = new MonthParser(tokens, years, days);
    this.thirds = new ThirdParser(tokens, years, months);
    this.relatives = new RelativeParser(tokens);
  }

  /**
   * The moment that begins at a token.
   *
   * @param joined whether it ends a period, which makes a bare month a date
   */
  Optional<Match> at(int at, boolean joined) {
    if (!canOpen(tokens.at(at))) {
      return Optional.empty();
    }
    return about(at, joined).or(() -> plain(at, joined));
  }

  private static boolean canOpen(Token token) {
    if (token.is(Type.WORD)) {
      return OPENERS.contains(token.lower());
    }
    return token.number() > 0;
  }

  private Optional<Match> plain(int at, boolean joined) {
    return days.at(at)
        .or(() -> thirds.at(at))
        .or(() -> months.month(at, joined))
        .or(() -> months.placed(at))
        .or(() -> months.season(at, joined))
        .or(() -> relatives.at(at))
        .or(() -> years.decade(at))
        .or(() -> bareDay(at))
        .or(() -> years.bare(at))
        .or(() -> years.called(at))
        .or(() -> holiday(at));
  }

  private Optional<Match> about(int at, boolean joined) {
    if (!TimeWords.ABOUT.contains(tokens.at(at).lower())) {
      return Optional.empty();
    }
    int next = tokens.at(at + 1).is(Type.PERIOD) ? at + 2 : at + 1;
    return plain(next, joined)
        .filter(match -> match.also().isEmpty())
        .map(match -> new Match(at, match.next(), approximate(match.moment())));
  }

  private static Moment approximate(Moment moment) {
    if (moment instanceof CalendarDate date) {
      return new CalendarDate(date.year(), date.yearSource(), date.part(), date.day(), true);
    }
    return moment instanceof Shift shift
        ? new Shift(shift.amount(), shift.unit(), shift.exact(), true)
        : moment;
  }

  /** {@code the 26th}, the month left to the surrounding text. */
  private Optional<Match> bareDay(int at) {
    Token day = tokens.at(at + 1);
    boolean ordinal = tokens.at(at).is("the") && day.is(Type.ORDINAL) && day.isDay();
    if (!ordinal || !isDated(at) || counts(at + 2)) {
      return Optional.empty();
    }
    CalendarDate date = new CalendarDate(0, YearSource.ABSENT, 0, day.number(), false);
    return Optional.of(new Match(at, at + 2, date));
  }

  private static Set<String> openers(Set<String> others) {
    Set<String> openers = new HashSet<>(others);
    openers.addAll(TimeWords.MONTHS.keySet());
    openers.addAll(TimeWords.SEASONS.keySet());
    openers.addAll(TimeWords.THIRDS.keySet());
    openers.addAll(TimeWords.NUMBERS.keySet());
    openers.addAll(TimeWords.ABOUT);
    openers.addAll(TimeWords.WEEKDAYS);
    return Set.copyOf(openers);
  }

  private boolean isDated(int at) {
    return DATING.contains(tokens.at(at - 1).lower());
  }

  private boolean counts(int noun) {
    Token next = tokens.at(noun);
    String word = next.lower();
    String counted = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    boolean clause = Set.of("on", "until").contains(tokens.at(noun - 3).lower());
    boolean name = next.is(Type.WORD) && next.capital() || TITLES.contains(counted);
    return next.is("-") || RANKED.contains(counted) || name && !clause;
  }

  private Optional<Match> holiday(int at) {
    int words = tokens.at(at).is("new") ? 3 : 2;
    StringBuilder name = new StringBuilder(tokens.at(at).lower());
    for (int i = at + 1; i < at + words; i++) {
      name.append(' ').append(tokens.at(i).lower());
    }
    Integer date = TimeWords.HOLIDAYS.get(name.toString());
    if (date == null || !tokens.at(at).capital()) {
      return Optional.empty();
    }
    YearParser.Year year = years.after(at + words);
    return Optional.of(new Match(at, year.next(), year.date(date / 100, date % 100)));
  }
}
