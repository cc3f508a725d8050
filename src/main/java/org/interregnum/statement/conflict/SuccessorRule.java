package org.interregnum.statement.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.statement.Content.Succession;
import org.interregnum.statement.Content.Tenure;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Statement;
import org.interregnum.statement.Statements;

/** Two successors of one person or government. A state may well have several. */
record SuccessorRule(RuleData data) implements ContradictionRule {

  private static final String OFFICE = "office";
  private static final String GOVERNMENT = "government";

  @Override
  public Stream<Contradiction> in(Statements statements) {
    List<Statement<Succession>> successions =
        statements.of(Succession.class).stream()
            .filter(s -> Set.of(OFFICE, GOVERNMENT).contains(s.content().successionKind()))
            .toList();
    return Stream.concat(
        twoSuccessors(successions, Lines.of(statements)),
        ofHeadAndGovernment(successions, statements));
  }

  /** Successors of whom one followed the other may both have followed the first. */
  private static Stream<Contradiction> twoSuccessors(
      List<Statement<Succession>> successions, Set<Set<HistoricEntity>> lines) {
    return Pair.sharing(successions, s -> List.of(s.from(), s.successionKind()))
        .filter(pair -> pair.differ(Succession::to))
        .filter(
            pair -> !lines.contains(Set.of(pair.one().content().to(), pair.other().content().to())))
        .filter(pair -> pair.one().period().and(pair.other().period()).isPresent())
        .filter(pair -> !pair.isSaidTogether())
        .map(
            pair ->
                pair.contradict(
                    ContradictionKind.TWO_SUCCESSORS,
                    "%s is said to have been succeeded by %s and by %s."
                        .formatted(
                            Sentence.start(pair.one().content().from().inSentence()),
                            pair.one().content().to().inSentence(),
                            pair.other().content().to().inSentence())));
  }

  /** A head was followed by one, and the government by that of another. */
  private Stream<Contradiction> ofHeadAndGovernment(
      List<Statement<Succession>> successions, Statements statements) {
    Map<HistoricEntity, Set<HistoricEntity>> heads = heads(statements);
    Map<HistoricEntity, List<Statement<Succession>>> inOffice =
        of(OFFICE, successions)
            .collect(Collectors.groupingBy(succession -> succession.content().from()));
    return of(GOVERNMENT, successions)
        .flatMap(
            government ->
                headsOf(government.content().from(), heads).stream()
                    .flatMap(head -> inOffice.getOrDefault(head, List.of()).stream())
                    .flatMap(head -> diverging(head, government, heads)));
  }

  private static Stream<Statement<Succession>> of(
      String kind, List<Statement<Succession>> successions) {
    return successions.stream().filter(s -> s.content().successionKind().equals(kind));
  }

  private Map<HistoricEntity, Set<HistoricEntity>> heads(Statements statements) {
    Map<HistoricEntity, Set<HistoricEntity>> heads = new HashMap<>();
    statements.of(Tenure.class).stream()
        .map(Statement::content)
        .filter(tenure -> data.heads().holds(tenure.office().title()))
        .forEach(
            tenure ->
                heads
                    .computeIfAbsent(tenure.office().owner(), key -> new TreeSet<>())
                    .add(tenure.person()));
    return heads;
  }

  /** Those said to head a government, and the one after whom it is called. */
  private static Set<HistoricEntity> headsOf(
      HistoricEntity government, Map<HistoricEntity, Set<HistoricEntity>> heads) {
    Set<HistoricEntity> all = new TreeSet<>(heads.getOrDefault(government, Set.of()));
    government.head().ifPresent(all::add);
    return all;
  }

  private static Stream<Contradiction> diverging(
      Statement<Succession> head,
      Statement<Succession> government,
      Map<HistoricEntity, Set<HistoricEntity>> heads) {
    return headsOf(government.content().to(), heads).stream()
        .filter(other -> !other.equals(head.content().to()))
        .limit(1)
        .map(
            other ->
                Contradiction.between(
                    ContradictionKind.TWO_SUCCESSORS,
                    head,
                    government,
                    "%s is said to have been succeeded by %s, and %s by %s, which %s headed."
                        .formatted(
                            head.content().from().name(),
                            head.content().to().name(),
                            government.content().from().inSentence(),
                            government.content().to().inSentence(),
                            other.name())));
  }
}
