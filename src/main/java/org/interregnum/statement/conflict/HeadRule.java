package org.interregnum.statement.conflict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.claim.EntityType;
import org.interregnum.statement.Content.Tenure;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Statement;
import org.interregnum.statement.Statements;

/** Two heads of one government, or one head of two rival governments. */
record HeadRule(RuleData data) implements ContradictionRule {

  @Override
  public Stream<Contradiction> in(Statements statements) {
    List<Statement<Tenure>> heads =
        statements.of(Tenure.class).stream()
            .filter(tenure -> isHead(tenure.content()))
            .filter(tenure -> owner(tenure.content()).type() == EntityType.GOVERNMENT)
            .toList();
    return Stream.concat(twoHeads(heads, statements), twoGovernments(heads));
  }

  private boolean isHead(Tenure tenure) {
    return data.heads().holds(tenure.office().title());
  }

  private static HistoricEntity owner(Tenure tenure) {
    return tenure.office().owner();
  }

  /**
   * Heads whose terms overlap, or the only two of a government that nothing puts in order. More
   * than two are a line of heads of which the dates are not told.
   *
   * <p>Overlaps in one and the same office are for {@link TenureRule} to find.
   */
  private Stream<Contradiction> twoHeads(List<Statement<Tenure>> heads, Statements statements) {
    Map<HistoricEntity, Set<HistoricEntity>> persons =
        heads.stream()
            .map(Statement::content)
            .collect(
                Collectors.groupingBy(
                    HeadRule::owner, Collectors.mapping(Tenure::person, Collectors.toSet())));
    Set<Set<HistoricEntity>> lines = Lines.of(statements);
    return Pair.sharing(heads, HeadRule::owner)
        .filter(pair -> pair.differ(Tenure::person) && pair.differ(Tenure::office))
        .filter(
            pair ->
                pair.overlaps()
                    || persons.get(owner(pair.one().content())).size() == 2
                        && isUnordered(pair, lines))
        .filter(pair -> !pair.isSaidTogether())
        .map(HeadRule::twoHeads);
  }

  private static boolean isUnordered(Pair<Tenure> pair, Set<Set<HistoricEntity>> lines) {
    boolean undated = pair.one().period().isUnknown() || pair.other().period().isUnknown();
    return undated
        && !lines.contains(Set.of(pair.one().content().person(), pair.other().content().person()));
  }

  private static Contradiction twoHeads(Pair<Tenure> pair) {
    return pair.contradict(
        ContradictionKind.TWO_HEADS,
        "%s is said to have been headed by %s as %s (%s) and by %s as %s (%s)."
            .formatted(
                Sentence.start(owner(pair.one().content()).inSentence()),
                pair.one().content().person().name(),
                pair.one().content().office().title(),
                pair.one().period().words(),
                pair.other().content().person().name(),
                pair.other().content().office().title(),
                pair.other().period().words()));
  }

  private static Stream<Contradiction> twoGovernments(List<Statement<Tenure>> heads) {
    return Pair.sharing(heads, Tenure::person)
        .filter(pair -> pair.differ(HeadRule::owner))
        .filter(pair -> owner(pair.one().content()).state().isPresent())
        .filter(pair -> !pair.differ(tenure -> owner(tenure).state()))
        .filter(Pair::overlaps)
        .map(HeadRule::twoGovernments);
  }

  private static Contradiction twoGovernments(Pair<Tenure> pair) {
    return pair.contradict(
        ContradictionKind.TWO_GOVERNMENTS,
        "%s is said to have headed both %s (%s) and %s (%s)."
            .formatted(
                pair.one().content().person().name(),
                owner(pair.one().content()).inSentence(),
                pair.one().period().words(),
                owner(pair.other().content()).inSentence(),
                pair.other().period().words()));
  }
}
