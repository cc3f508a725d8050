package org.interregnum.time;

import java.util.Optional;
import java.util.Set;
import org.interregnum.time.Moment.CalendarDate;
import org.interregnum.time.Moment.Open;
import org.interregnum.time.Moment.Span;
import org.interregnum.time.Moment.YearSource;
import org.interregnum.time.Token.Type;

/** Joins two moments into a period: {@code 1881–1883}, {@code from May 15 to November 18, 1930}. */
final class SpanParser {

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "thru");
  private static final Set<String> NOW = Set.of("present", "now", "today");

  private final Tokens tokens;
  private final MomentParser moments;

  SpanParser(Tokens tokens, MomentParser moments) {
    this.tokens = tokens;
    this.moments = moments;
  }

  /** The period that begins with a moment, or the moment itself. */
  Match extend(Match first, TemporalRole role) {
    if (first.moment() instanceof Span || first.also().isPresent()) {
      return first;
    }
    return shortYear(first).or(() -> open(first)).or(() -> joined(first, role)).orElse(first);
  }

  private Optional<Match> joined(Match first, TemporalRole role) {
    int joint = first.next();
    if (tokens.at(joint).is(Type.COMMA) && role.opens()) {
      joint++;
    }
    if (!joins(joint, role, first.moment())) {
      return Optional.empty();
    }
    return moments
        .at(joint + 1, true)
        .filter(last -> fits(first.moment(), last.moment(), role))
        .map(last -> new Match(first.first(), last.next(), span(first, last), last.also()));
  }

  private boolean joins(int at, TemporalRole role, Moment first) {
    Token token = tokens.at(at);
    if (token.is(Type.DASH)) {
      return first instanceof CalendarDate;
    }
    if (token.is("and")) {
      return role == TemporalRole.BETWEEN;
    }
    return TO.contains(token.lower()) && !role.closes();
  }

  private static Span span(Match first, Match last) {
    Moment end = last.moment() instanceof Span period ? period.last() : last.moment();
    return new Span(first.moment(), end);
  }

  /** Without an opening preposition only two calendar dates are a period. */
  private static boolean fits(Moment first, Moment last, TemporalRole role) {
    boolean opened = role.opens() || role == TemporalRole.BETWEEN;
    boolean calendar = first instanceof CalendarDate && last instanceof CalendarDate;
    return opened && !(last instanceof Span) || calendar && inOrder(first, last);
  }

  private static boolean inOrder(Moment first, Moment last) {
    CalendarDate a = (CalendarDate) first;
    CalendarDate b = (CalendarDate) last;
    return a.year() == 0 || b.year() == 0 || a.year() <= b.year();
  }

  /** {@code 1881–83}. */
  private Optional<Match> shortYear(Match first) {
    Token last = tokens.at(first.next() + 1);
    boolean two =
        tokens.at(first.next()).is(Type.DASH)
            && last.is(Type.NUMBER)
            && last.end() - last.begin() == 2;
    if (!two
        || !(first.moment() instanceof CalendarDate date)
        || date.yearSource() != YearSource.WRITTEN
        || date.year() % 100 >= last.number()
        || TimeWords.isMonth(tokens.at(first.next() + 2).lower())) {
      return Optional.empty();
    }
    int year = date.year() - date.year() % 100 + last.number();
    CalendarDate end = new CalendarDate(year, YearSource.WRITTEN, 0, 0, date.approximate());
    return Optional.of(new Match(first.first(), first.next() + 2, new Span(date, end)));
  }

  /** {@code 1950–present}. */
  private Optional<Match> open(Match first) {
    boolean joint =
        tokens.at(first.next()).is(Type.DASH) || TO.contains(tokens.at(first.next()).lower());
    int now = tokens.at(first.next() + 1).is("the") ? first.next() + 2 : first.next() + 1;
    boolean open = joint && NOW.contains(tokens.at(now).lower());
    return open && first.moment() instanceof CalendarDate
        ? Optional.of(new Match(first.first(), now + 1, new Span(first.moment(), new Open())))
        : Optional.empty();
  }
}
