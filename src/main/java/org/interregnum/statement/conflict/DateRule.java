package org.interregnum.statement.conflict;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.statement.Bound;
import org.interregnum.statement.Content;
import org.interregnum.statement.Content.Happening;
import org.interregnum.statement.Content.Stance;
import org.interregnum.statement.Period;
import org.interregnum.statement.Statement;
import org.interregnum.statement.Statements;

/**
 * One fact with dates that cannot both be true. Two terms of a president, two wars of one name or
 * two occupations of a town are no such thing: what lies far apart happened twice.
 */
record DateRule(RuleData data) implements ContradictionRule {

  private static final int DAYS_PER_YEAR = 366;

  @Override
  public Stream<Contradiction> in(Statements statements) {
    return Pair.sharing(
            statements.all().stream().<Statement<Content>>map(DateRule::plain).toList(),
            Content::identity)
        .filter(pair -> happensOnce(pair.one().content()))
        .flatMap(pair -> contradiction(pair).stream());
  }

  private static Statement<Content> plain(Statement<?> statement) {
    return new Statement<>(
        statement.id(), statement.content(), statement.period(), statement.claims());
  }

  private boolean happensOnce(Content content) {
    if (content instanceof Stance stance) {
      return data.singleStances().contains(stance.stance());
    }
    return !(content instanceof Happening happening) || isNamed(happening);
  }

  /** A description such as "election of the president" fits many events, a name hardly. */
  private static boolean isNamed(Happening happening) {
    return Character.isUpperCase(happening.event().name().codePointAt(0));
  }

  private Optional<Contradiction> contradiction(Pair<Content> pair) {
    Period one = pair.one().period();
    Period other = pair.other().period();
    if (one.certainlyBefore(other) && !one.isAct()
        || other.certainlyBefore(one) && !other.isAct()) {
      return Optional.empty();
    }
    long days = DAYS_PER_YEAR * (long) years(pair);
    boolean overlap = pair.overlaps();
    if (differ(one.start(), other.start())
        && (overlap || areNear(one.start(), other.start(), days))) {
      return Optional.of(
          contradiction(
              pair,
              one.isAct() && other.isAct()
                  ? ContradictionKind.TWO_DATES
                  : ContradictionKind.TWO_BEGINNINGS));
    }
    return differ(one.end(), other.end()) && (overlap || areNear(one.end(), other.end(), days))
        ? Optional.of(contradiction(pair, ContradictionKind.TWO_ENDS))
        : Optional.empty();
  }

  private int years(Pair<Content> pair) {
    String id = pair.one().id();
    return data.occasionYears().getOrDefault(id.substring(0, id.indexOf('/')), -1);
  }

  private static boolean differ(Optional<Bound> one, Optional<Bound> other) {
    return one.isPresent() && other.isPresent() && one.get().and(other.get()).isEmpty();
  }

  private static boolean areNear(Optional<Bound> one, Optional<Bound> other, long days) {
    return ChronoUnit.DAYS.between(one.get().latest(), other.get().earliest()) <= days
        && ChronoUnit.DAYS.between(other.get().latest(), one.get().earliest()) <= days;
  }

  private static Contradiction contradiction(Pair<Content> pair, ContradictionKind kind) {
    return pair.contradict(
        kind,
        "%s is dated %s and %s."
            .formatted(
                Sentence.start(pair.one().content().match(ContentWords.CASES)),
                pair.one().period().words(),
                pair.other().period().words()));
  }
}
