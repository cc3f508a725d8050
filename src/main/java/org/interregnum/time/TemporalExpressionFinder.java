package org.interregnum.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.time.Moment.Shift;
import org.interregnum.time.Moment.Unit;
import org.interregnum.time.PrepositionFinder.Governor;
import org.interregnum.time.Token.Type;

/**
 * Finds the words of a sentence that say when: dates, periods, and distances from the last date.
 * Holds no state; one instance serves all threads.
 */
public final class TemporalExpressionFinder {

  /** How far before a date its verb's {@code had} can stand, in tokens. */
  private static final int PLUPERFECT_REACH = 12;

  /** Capitalised after a day, they make a name of it. */
  private static final Set<String> NAMED_BY_DAY =
      Set.of("movement", "regime", "manifesto", "agreement", "incident");

  private static final Set<String> HAD = Set.of("had", "having");

  /** The expressions of a sentence from left to right; none overlaps another. */
  public List<TemporalExpression> find(String sentence) {
    Reading reading = new Reading(Tokens.of(sentence));
    return List.copyOf(SharedYears.complete(sentence, reading.all()));
  }

  /** One pass over one sentence. */
  private static final class Reading {
    private final Tokens tokens;
    private final MomentParser moments;
    private final SpanParser spans;
    private final PrepositionFinder prepositions;
    private final List<TemporalExpression> found = new ArrayList<>();

    Reading(Tokens tokens) {
      this.tokens = tokens;
      this.moments = new MomentParser(tokens);
      this.spans = new SpanParser(tokens, moments);
      this.prepositions = new PrepositionFinder(tokens);
    }

    List<TemporalExpression> all() {
      int at = 0;
      while (at < tokens.size()) {
        at = next(at);
      }
      return found;
    }

    private int next(int at) {
      Optional<Match> match = moments.at(at, false);
      if (match.isEmpty()) {
        return at + 1;
      }
      int first = match.get().first();
      TemporalRole role = prepositions.of(first, match.get().next()).role();
      Match whole = spans.extend(match.get(), role);
      Governor governor = prepositions.of(first, whole.next());
      if (!isApposition(whole) && !isName(whole)) {
        add(whole, governor);
        whole
            .also()
            .ifPresent(second -> add(second, new Governor(governor.role(), second.first())));
      }
      return whole.also().map(Match::next).orElse(whole.next());
    }

    /** {@code that day, eight months after its birth}: explains a date that is there already. */
    private boolean isApposition(Match match) {
      Token comma = tokens.at(match.first() - 1);
      boolean anchored =
          tokens.at(match.next() - 1).is("after") && !tokens.at(match.next()).isStop();
      return anchored
          && match.moment() instanceof Shift
          && comma.is(Type.COMMA)
          && !found.isEmpty()
          && found.get(found.size() - 1).end() == comma.begin();
    }

    /** {@code the 26 July Movement}. */
    private boolean isName(Match match) {
      Token noun = tokens.at(match.next());
      return noun.capital() && NAMED_BY_DAY.contains(noun.lower());
    }

    private void add(Match match, Governor governor) {
      Token first = tokens.at(match.first());
      found.add(
          new TemporalExpression(
              first.begin(),
              tokens.at(match.next() - 1).end(),
              tokens.at(governor.first()).begin(),
              role(match, governor.role()),
              first.depth() > 0,
              isBackground(governor.first()),
              match.moment()));
    }

    /** {@code before the month was out} puts something into the month. */
    private static TemporalRole role(Match match, TemporalRole role) {
      boolean whole =
          match.moment() instanceof Shift shift
              && shift.amount() == 0
              && (shift.unit() == Unit.MONTH || shift.unit() == Unit.YEAR);
      return whole && role == TemporalRole.BEFORE ? TemporalRole.BY : role;
    }

    private boolean isBackground(int first) {
      for (int i = first - 1; i >= Math.max(0, first - PLUPERFECT_REACH); i--) {
        Token token = tokens.at(i);
        if (HAD.contains(token.lower())) {
          return true;
        }
        if (!token.is(Type.WORD)) {
          return false;
        }
      }
      return false;
    }
  }
}
