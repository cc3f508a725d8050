package org.interregnum.statement.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.claim.EntityType;
import org.interregnum.statement.Content.Participation;
import org.interregnum.statement.Content.Stance;
import org.interregnum.statement.HistoricEntity;
import org.interregnum.statement.Statement;
import org.interregnum.statement.Statements;

/** Roles in an event that exclude each other. */
record ActRule(RuleData data) implements ContradictionRule {

  private static final String AUTHOR = "author";
  private static final Set<String> OUTCOMES = Set.of("victor", "defeated");

  @Override
  public Stream<Contradiction> in(Statements statements) {
    List<Statement<Participation>> roles = statements.of(Participation.class);
    return Stream.of(
            twoAuthors(roles),
            authorsAgainst(roles, statements.of(Stance.class)),
            wonAndLost(roles))
        .flatMap(found -> found);
  }

  /** An act of the government that is called after somebody is theirs. */
  private static Stream<Contradiction> twoAuthors(List<Statement<Participation>> roles) {
    List<Statement<Participation>> authors =
        roles.stream()
            .filter(role -> role.content().role().equals(AUTHOR))
            .filter(role -> person(role.content()).isPresent())
            .toList();
    return Pair.sharing(authors, Participation::event)
        .filter(pair -> pair.differ(ActRule::person))
        .filter(pair -> !pair.isSaidTogether())
        .map(ActRule::twoAuthors);
  }

  private static Optional<HistoricEntity> person(Participation role) {
    HistoricEntity participant = role.participant();
    return participant.type() == EntityType.PERSON ? Optional.of(participant) : participant.head();
  }

  private static Contradiction twoAuthors(Pair<Participation> pair) {
    return pair.contradict(
        ContradictionKind.TWO_AUTHORS,
        "%s is said to be the work of %s and the work of %s."
            .formatted(
                Sentence.start(pair.one().content().event().inSentence()),
                pair.one().content().participant().inSentence(),
                pair.other().content().participant().inSentence()));
  }

  private Stream<Contradiction> authorsAgainst(
      List<Statement<Participation>> roles, List<Statement<Stance>> stances) {
    Map<List<HistoricEntity>, List<Statement<Stance>>> rejections =
        stances.stream()
            .filter(stance -> data.rejectingStances().contains(stance.content().stance()))
            .collect(
                Collectors.groupingBy(
                    stance -> List.of(stance.content().holder(), stance.content().towards())));
    return roles.stream()
        .filter(role -> data.authorRoles().contains(role.content().role()))
        .flatMap(
            role ->
                rejections
                    .getOrDefault(
                        List.of(role.content().participant(), role.content().event()), List.of())
                    .stream()
                    .map(stance -> authorAgainst(role, stance)));
  }

  private static Contradiction authorAgainst(
      Statement<Participation> role, Statement<Stance> stance) {
    return Contradiction.between(
        ContradictionKind.AUTHOR_AGAINST_ACT,
        role,
        stance,
        "%s is said to be the %s of %s and also to have %s it."
            .formatted(
                Sentence.start(stance.content().holder().inSentence()),
                role.content().role(),
                role.content().event().inSentence(),
                stance.content().stance()));
  }

  private static Stream<Contradiction> wonAndLost(List<Statement<Participation>> roles) {
    List<Statement<Participation>> outcomes =
        roles.stream().filter(role -> OUTCOMES.contains(role.content().role())).toList();
    return Pair.sharing(outcomes, role -> List.of(role.event(), role.participant()))
        .map(ActRule::wonAndLost);
  }

  private static Contradiction wonAndLost(Pair<Participation> pair) {
    return pair.contradict(
        ContradictionKind.WON_AND_LOST,
        "%s is said to have both won and lost %s."
            .formatted(
                Sentence.start(pair.one().content().participant().inSentence()),
                pair.one().content().event().inSentence()));
  }
}
