package org.interregnum.statement.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interregnum.statement.Content.Cession;
import org.interregnum.statement.Content.Occupation;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Period;
import org.interregnum.statement.Statement;
import org.interregnum.statement.Statements;

/**
 * The occupation of a state ended, yet the same occupier held a part of it for longer. That a place
 * is a part is known where the two states handed it over to each other.
 */
record PartRule() implements ContradictionRule {

  @Override
  public Stream<Contradiction> in(Statements statements) {
    List<Statement<Cession>> cessions = statements.of(Cession.class);
    return Pair.sharing(statements.of(Occupation.class), Occupation::occupier)
        .flatMap(pair -> Stream.of(pair, new Pair<>(pair.other(), pair.one())))
        .filter(pair -> endsBefore(pair.one().period(), pair.other().period()))
        .filter(pair -> cessions.stream().anyMatch(cession -> tells(cession.content(), pair)))
        .map(PartRule::contradiction);
  }

  private static boolean endsBefore(Period whole, Period part) {
    return whole.end().isPresent()
        && part.end().isPresent()
        && whole.end().get().latest().isBefore(part.end().get().earliest())
        && !whole.certainlyBefore(part);
  }

  private static boolean tells(Cession cession, Pair<Occupation> pair) {
    Occupation whole = pair.one().content();
    HistoricEntity part = pair.other().content().occupied();
    return Set.copyOf(List.of(whole.occupier(), whole.occupied()))
            .equals(Set.copyOf(List.of(cession.by(), cession.to())))
        && isSameTerritory(cession.territory().slug(), part.slug());
  }

  /** Tarata is the Tarata Department. */
  private static boolean isSameTerritory(String one, String other) {
    return one.equals(other) || one.startsWith(other + "-") || other.startsWith(one + "-");
  }

  private static Contradiction contradiction(Pair<Occupation> pair) {
    Occupation whole = pair.one().content();
    Occupation part = pair.other().content();
    return pair.contradict(
        ContradictionKind.WHOLE_AND_PART,
        "The occupation of %s by %s is given as %s, that of %s, a part of it, as %s."
            .formatted(
                whole.occupied().inSentence(),
                whole.occupier().inSentence(),
                pair.one().period().words(),
                part.occupied().inSentence(),
                pair.other().period().words()));
  }
}
