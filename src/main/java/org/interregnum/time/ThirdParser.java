package org.interregnum.time;

import java.util.Optional;
import java.util.Set;
import org.interregnum.time.Moment.CalendarDate;
import org.interregnum.time.Moment.Shift;
import org.interregnum.time.Moment.Unit;
import org.interregnum.time.Token.Type;

/**
 * Reads {@code late 1883}, {@code early in May}, {@code the end of October 1937}, {@code later that
 * year}. A year keeps the third; a month or season, which EDTF cannot divide, stands for itself.
 */
final class ThirdParser {

  /** {@code the end of 1943}, but not {@code beginning in 1943}. */
  private static final Set<String> NOUNS = Set.of("beginning", "start", "middle", "end", "close");

  private static final Set<String> JOINTS = Set.of("in", "of");

  private final Tokens tokens;
  private final YearParser years;
  private final MonthParser months;

  ThirdParser(Tokens tokens, YearParser years, MonthParser months) {
    this.tokens = tokens;
    this.years = years;
    this.months = months;
  }

  Optional<Match> at(int at) {
    int word = tokens.at(at).is("the") || tokens.at(at).is("very") ? at + 1 : at;
    String third = tokens.at(word).lower();
    if (third.equals("later") || third.equals("earlier")) {
      return whole(at, afterJoint(word + 1));
    }
    Integer part = TimeWords.THIRDS.get(third);
    if (part == null) {
      return Optional.empty();
    }
    if (NOUNS.contains(third) && !tokens.at(word + 1).is("of")) {
      return Optional.empty();
    }
    return whole(at, afterJoint(word + 1)).map(match -> narrowed(match, part));
  }

  private int afterJoint(int at) {
    boolean joint = JOINTS.contains(tokens.at(at).lower()) || tokens.at(at).is(Type.DASH);
    return joint ? at + 1 : at;
  }

  private Optional<Match> whole(int first, int at) {
    return sameMonth(at)
        .or(() -> years.named(at).map(year -> new Match(at, year.next(), year.date(0, 0))))
        .or(
            () ->
                years.isYear(at)
                    ? Optional.of(new Match(at, at + 1, years.written(at)))
                    : years.decade(at))
        .or(() -> months.month(at, true))
        .or(() -> months.placed(at))
        .or(() -> months.season(at, true))
        .map(match -> new Match(first, match.next(), match.moment()));
  }

  /** {@code the end of the month}, {@code later that month}. */
  private Optional<Match> sameMonth(int at) {
    int word = Set.of("the", "that").contains(tokens.at(at).lower()) ? at + 1 : at;
    int month = tokens.at(word).is("same") ? word + 1 : word;
    boolean same = word > at && tokens.at(month).is("month");
    return same
        ? Optional.of(new Match(at, month + 1, new Shift(0, Unit.MONTH, false, false)))
        : Optional.empty();
  }

  private static Match narrowed(Match match, int part) {
    if (match.moment() instanceof CalendarDate date && date.part() == 0) {
      CalendarDate third =
          new CalendarDate(date.year(), date.yearSource(), part, 0, date.approximate());
      return new Match(match.first(), match.next(), third);
    }
    return match;
  }
}
