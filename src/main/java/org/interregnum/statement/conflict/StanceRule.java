package org.interregnum.statement.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interregnum.statement.Bound;
import org.interregnum.statement.Content.Stance;
import org.interregnum.statement.Statements;

/** Recognised and refused by the same, without dates that tell which came first. */
record StanceRule(RuleData data) implements ContradictionRule {

  @Override
  public Stream<Contradiction> in(Statements statements) {
    return Pair.sharing(
            statements.of(Stance.class), stance -> List.of(stance.holder(), stance.towards()))
        .filter(this::isOpposed)
        .filter(pair -> !isChange(pair))
        .filter(pair -> !pair.isSaidTogether())
        .map(StanceRule::contradiction);
  }

  private boolean isOpposed(Pair<Stance> pair) {
    return pair.differ(Stance::stance)
        && data.opposedStances()
            .contains(Set.of(pair.one().content().stance(), pair.other().content().stance()));
  }

  private static boolean isChange(Pair<Stance> pair) {
    Optional<Bound> one = pair.one().period().start();
    Optional<Bound> other = pair.other().period().start();
    boolean differ = one.isPresent() && other.isPresent() && one.get().and(other.get()).isEmpty();
    return differ
        || pair.isOrdered() && !pair.one().period().isAct() && !pair.other().period().isAct();
  }

  private static Contradiction contradiction(Pair<Stance> pair) {
    Stance one = pair.one().content();
    Stance other = pair.other().content();
    return pair.contradict(
        ContradictionKind.OPPOSED_STANCES,
        "The stance of %s towards %s is given as %s (%s) and as %s (%s)."
            .formatted(
                one.holder().inSentence(),
                one.towards().inSentence(),
                one.stance(),
                pair.one().period().words(),
                other.stance(),
                pair.other().period().words()));
  }
}
