package org.interregnum.statement.conflict;

import java.util.stream.Stream;
import org.interregnum.statement.Content.Tenure;
import org.interregnum.statement.Statements;

/** Two persons at once in an office that one person holds at a time. */
record TenureRule(RuleData data) implements ContradictionRule {

  @Override
  public Stream<Contradiction> in(Statements statements) {
    return Pair.sharing(statements.of(Tenure.class), Tenure::office)
        .filter(pair -> data.singleHolder().holds(pair.one().content().office().title()))
        .filter(pair -> pair.differ(Tenure::person))
        .filter(Pair::overlaps)
        .filter(pair -> !pair.isSaidTogether())
        .map(TenureRule::contradiction);
  }

  private static Contradiction contradiction(Pair<Tenure> pair) {
    return pair.contradict(
        ContradictionKind.OVERLAPPING_TENURES,
        ("Both %s (%s) and %s (%s) are said to have been %s,"
                + " an office that one person holds at a time.")
            .formatted(
                pair.one().content().person().name(),
                pair.one().period().words(),
                pair.other().content().person().name(),
                pair.other().period().words(),
                pair.one().content().office().label()));
  }
}
