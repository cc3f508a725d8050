package org.interregnum.time;

import java.util.Optional;
import java.util.Set;
import org.interregnum.time.Moment.CalendarDate;
import org.interregnum.time.Moment.Decade;
import org.interregnum.time.Moment.YearSource;
import org.interregnum.time.Token.Type;

/** Reads years, alone and after a month. Tells a year from other numbers of four digits. */
final class YearParser {

  private static final int FIRST = 1000;
  private static final int LAST = 2100;

  /** Before this, a number without a preposition of time is more likely a count than a year. */
  private static final int FIRST_BARE = 1600;

  private static final Set<String> FIRM =
      Set.of("in", "since", "until", "till", "during", "throughout", "c", "ca", "circa", "between");

  private final Tokens tokens;

  YearParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A year and where its words end. */
  record Year(int year, YearSource source, int next) {

    CalendarDate date(int part, int day) {
      return new CalendarDate(year, source, part, day, false);
    }
  }

  /** A year that stands alone. */
  Optional<Match> bare(int at) {
    boolean other = !isYear(at) || isCounted(at) || isLabel(at - 1) || isCompound(at);
    return other ? Optional.empty() : Optional.of(new Match(at, at + 1, written(at)));
  }

  /** The date that a year alone makes. */
  CalendarDate written(int at) {
    return new CalendarDate(year(at), YearSource.WRITTEN, 0, 0, false);
  }

  /** {@code the year 1881}. */
  Optional<Match> called(int at) {
    boolean called = tokens.at(at).is("the") && tokens.at(at + 1).is("year") && isYear(at + 2);
    return called ? Optional.of(new Match(at, at + 3, written(at + 2))) : Optional.empty();
  }

  /** {@code the 1880s}. */
  Optional<Match> decade(int at) {
    int word = tokens.at(at).is("the") ? at + 1 : at;
    return tokens.at(word).is(Type.DECADE)
        ? Optional.of(new Match(at, word + 1, new Decade(tokens.at(word).number())))
        : Optional.empty();
  }

  /** The year after a month or day, which the words can leave out. */
  Year after(int at) {
    if (isYear(at) && !isCountedNoun(at + 1)) {
      return new Year(year(at), YearSource.WRITTEN, at + 1);
    }
    int skip = tokens.at(at).is(Type.COMMA) || tokens.at(at).is("of") ? at + 1 : at;
    if (skip > at && isYear(skip) && year(skip) >= FIRST_BARE && !isCountedNoun(skip + 1)) {
      return new Year(year(skip), YearSource.WRITTEN, skip + 1);
    }
    return named(tokens.at(at).is("of") ? at + 1 : at).orElse(new Year(0, YearSource.ABSENT, at));
  }

  /** {@code that year}, {@code the following year}. */
  Optional<Year> named(int at) {
    int word = tokens.at(at).is("the") ? at + 1 : at;
    boolean article = word > at;
    Optional<YearSource> source = source(tokens.at(word).lower(), article);
    boolean year = source.isPresent() && tokens.at(word + 1).is("year");
    if (!year && article && tokens.at(word).is("year")) {
      return Optional.of(new Year(0, YearSource.SAME, word + 1));
    }
    return year ? Optional.of(new Year(0, source.get(), word + 2)) : Optional.empty();
  }

  private Optional<YearSource> source(String word, boolean article) {
    return switch (word) {
      case "that" -> article ? Optional.empty() : Optional.of(YearSource.SAME);
      case "same" -> article ? Optional.of(YearSource.SAME) : Optional.empty();
      case "next" -> Optional.of(YearSource.NEXT);
      case "following" -> article ? Optional.of(YearSource.NEXT) : Optional.empty();
      case "previous", "preceding" -> article ? Optional.of(YearSource.PREVIOUS) : Optional.empty();
      default -> Optional.empty();
    };
  }

  boolean isYear(int at) {
    Token token = tokens.at(at);
    return token.is(Type.NUMBER)
        && token.end() - token.begin() == 4
        && token.number() >= FIRST
        && token.number() <= LAST;
  }

  int year(int at) {
    return tokens.at(at).number();
  }

  /** {@code pre-1914}, {@code post-1945}: words of their own, not dates. */
  private boolean isCompound(int at) {
    Token dash = tokens.at(at - 1);
    return dash.is("-")
        && dash.end() == tokens.at(at).begin()
        && tokens.at(at - 2).is(Type.WORD)
        && tokens.at(at - 2).end() == dash.begin();
  }

  private boolean isCounted(int at) {
    Token before = tokens.at(at - 1);
    boolean firm = FIRM.contains(before.lower());
    boolean range = isYear(at + 2) && isCountedNoun(at + 3);
    boolean counted = isCountedNoun(at + 1) && !(firm && year(at) >= FIRST_BARE) || range;
    boolean enclosed = firm || before.is("(") || before.is(Type.DASH);
    boolean early = year(at) < FIRST_BARE && !enclosed;
    return counted || early || before.is(Type.WORD) && isPlural(at);
  }

  /** A bare number before a plural, {@code with 1850 muskets}, unless a preposition dates it. */
  private boolean isPlural(int at) {
    Token next = tokens.at(at + 1);
    String before = tokens.at(at - 1).lower();
    boolean dated =
        FIRM.contains(before) || before.equals("the") || PrepositionFinder.isPreposition(before);
    return !dated
        && next.is(Type.WORD)
        && !next.capital()
        && next.lower().length() > 4
        && next.lower().endsWith("s");
  }

  private boolean isCountedNoun(int at) {
    return tokens.at(at).is(Type.WORD) && TimeWords.COUNTED.contains(tokens.at(at).lower());
  }

  private boolean isLabel(int at) {
    int word = tokens.at(at).is(Type.PERIOD) ? at - 1 : at;
    return TimeWords.LABELS.contains(tokens.at(word).lower());
  }
}
