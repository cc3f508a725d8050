package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.time.ResolvedDate;

/**
 * Who won and who lost, told by nouns: {@code the defeat of A at X}, {@code B's victory over A}.
 */
final class OutcomeFinder {

  private static final Set<String> VICTORIES =
      Set.of("victory", "success", "triumph", "victories", "successes");
  private static final Set<String> DEFEATS = Set.of("defeat", "rout", "defeats", "annihilation");
  private static final Set<String> WAGING =
      Set.of("carry", "wage", "conduct", "launch", "mount", "undertake", "fight", "lead", "make");
  private static final Set<String> SUCCESSFUL = Set.of("successful", "victorious", "triumphant");
  private static final Set<String> FAILED = Set.of("unsuccessful", "failed", "disastrous");
  private static final Set<String> YIELDING =
      Set.of("retreat", "withdraw", "flee", "surrender", "capitulate");
  private static final Set<String> FORCING = Set.of("force", "compel", "oblige");
  private static final double WEIGHT = 0.78;

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (NounPhrase phrase : scene.syntax().phrases()) {
      boolean victory = VICTORIES.contains(phrase.headWord());
      if (victory || DEFEATS.contains(phrase.headWord())) {
        outcome(phrase, victory, scene, findings);
      }
    }
    for (Clause clause : scene.syntax().clauses()) {
      if (clause.real() && !clause.negated()) {
        waged(clause, scene, findings);
        beaten(clause, scene, findings);
      }
    }
    return findings;
  }

  /** {@code carried out a successful campaign}: who wages it wins. */
  private static void waged(Clause clause, SentenceScene scene, List<Finding> findings) {
    if (clause.passive() || !WAGING.contains(clause.lemma())) {
      return;
    }
    for (NounPhrase fight : clause.object().members()) {
      boolean won = fight.modifierWords().stream().anyMatch(SUCCESSFUL::contains);
      boolean lost = fight.modifierWords().stream().anyMatch(FAILED::contains);
      if (won || lost) {
        scene.entities(fight).stream()
            .filter(e -> ClauseEvents.isOf(SlotType.FIGHT, e))
            .forEach(
                e ->
                    clause.subject().members().stream()
                        .flatMap(m -> ParticipantFinder.parties(m, scene).stream())
                        .forEach(
                            side ->
                                ParticipantFinder.add(
                                    side,
                                    e,
                                    won ? "victor" : "defeated",
                                    "participant.waged",
                                    findings)));
      }
    }
  }

  /** {@code in the Battle of X, where the troops were forced to retreat}. */
  private static void beaten(Clause clause, SentenceScene scene, List<Finding> findings) {
    boolean forced =
        clause.kind() == Clause.Kind.INFINITIVE
            && FORCING.contains(clause.conjunction())
            && YIELDING.contains(clause.lemma());
    if (!forced) {
      return;
    }
    Optional<Entity> battle =
        scene.syntax().phrases().stream()
            .flatMap(p -> scene.entities(p).stream())
            .filter(e -> ClauseEvents.isOf(SlotType.BATTLE, e))
            .findFirst();
    if (battle.isPresent()) {
      clause.subject().members().stream()
          .flatMap(m -> ParticipantFinder.parties(m, scene).stream())
          .forEach(
              side ->
                  ParticipantFinder.add(
                      side, battle.get(), "defeated", "participant.forced", findings));
    }
  }

  private static void outcome(
      NounPhrase phrase, boolean victory, SentenceScene scene, List<Finding> findings) {
    List<Entity> own = owners(phrase, scene);
    List<Entity> others = others(phrase, victory, scene);
    if (own.isEmpty() && others.isEmpty()) {
      return;
    }
    for (Entity event : events(phrase, scene, findings)) {
      own.forEach(
          e ->
              ParticipantFinder.add(
                  e, event, victory ? "victor" : "defeated", "participant.outcome", findings));
      others.forEach(
          e ->
              ParticipantFinder.add(
                  e, event, victory ? "defeated" : "victor", "participant.outcome", findings));
    }
  }

  /** Whose victory or defeat it is. */
  private static List<Entity> owners(NounPhrase phrase, SentenceScene scene) {
    List<Entity> owners = new ArrayList<>();
    phrase.possessor().ifPresent(p -> owners.addAll(ParticipantFinder.parties(p, scene)));
    if (phrase.isPossessive()) {
      congratulated(phrase, scene)
          .or(() -> scene.possessive(phrase))
          .flatMap(e -> scene.fit(e, SlotType.PARTY))
          .ifPresent(owners::add);
    }
    phrase.ofs().forEach(of -> owners.addAll(ParticipantFinder.parties(of, scene)));
    scene.links().behind(phrase).stream()
        .limit(1)
        .filter(p -> p.preposition().equals("for"))
        .flatMap(p -> p.group().members().stream())
        .forEach(m -> owners.addAll(ParticipantFinder.parties(m, scene)));
    phrase.modifyingStates().stream()
        .limit(1)
        .map(scene.resolver().registry()::state)
        .forEach(owners::add);
    return owners;
  }

  /** {@code to congratulate X on his victory}: X's, and not that of the one who does. */
  private static Optional<Entity> congratulated(NounPhrase phrase, SentenceScene scene) {
    return scene.links().clauses(phrase).stream()
        .filter(c -> !c.object().members().contains(phrase))
        .flatMap(c -> c.object().members().stream())
        .flatMap(m -> scene.entities(m).stream())
        .filter(e -> e.type() == EntityType.PERSON)
        .findFirst();
  }

  /** {@code over A}, {@code by B}, {@code at the hands of B}. */
  private static List<Entity> others(NounPhrase phrase, boolean victory, SentenceScene scene) {
    List<Entity> others = new ArrayList<>();
    for (Clause.Phrase next : scene.links().behind(phrase)) {
      boolean loser =
          victory && (next.preposition().equals("over") || next.preposition().equals("against"));
      boolean winner = !victory && next.preposition().equals("by");
      if (loser || winner) {
        next.group().members().forEach(m -> others.addAll(ParticipantFinder.parties(m, scene)));
      }
      next.group().members().stream()
          .filter(m -> !victory && m.headWord().equals("hands"))
          .flatMap(m -> m.ofs().stream())
          .forEach(of -> others.addAll(ParticipantFinder.parties(of, scene)));
    }
    return others;
  }

  /**
   * The fights behind "in" or "at", battles at the places there, else the fight that the clause
   * tells of.
   */
  private static List<Entity> events(
      NounPhrase phrase, SentenceScene scene, List<Finding> findings) {
    List<Entity> events = new ArrayList<>();
    for (Clause.Phrase next : scene.links().behind(phrase)) {
      if (Set.of("at", "in", "near").contains(next.preposition())) {
        next.group().members().stream()
            .flatMap(m -> scene.entities(m).stream())
            .forEach(e -> at(e, phrase, next, scene, events, findings));
      }
    }
    if (events.isEmpty()) {
      scene.links().clauses(phrase).stream()
          .flatMap(c -> scene.event(c, SlotType.FIGHT).stream())
          .findFirst()
          .ifPresent(events::add);
    }
    return events;
  }

  private static void at(
      Entity where,
      NounPhrase phrase,
      Clause.Phrase next,
      SentenceScene scene,
      List<Entity> events,
      List<Finding> findings) {
    if (ClauseEvents.isOf(SlotType.FIGHT, where)) {
      events.add(where);
    } else if (where.type() == EntityType.PLACE && !next.preposition().equals("in")) {
      Entity battle = scene.describe(EntityType.EVENT, "battle of " + where.name());
      Optional<ResolvedDate> date =
          scene
              .dating()
              .behind(scene.links().end(phrase), scene.syntax().dates(), scene.syntax().sentence());
      findings.add(
          Finding.of(ClaimKind.EVENT, battle, where, "battle", "event.outcome", WEIGHT)
              .dated(Dating.start(date), Dating.end(date)));
      events.add(battle);
    }
  }
}
