package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;

/**
 * Who led those that a verb tells of: {@code troops under X landed at Y}, {@code a corps commanded
 * by X besieged Y}.
 */
final class CommandFinder {

  private static final Set<String> LEADING = Set.of("command", "lead", "head", "direct");
  private static final double WEIGHT = 0.75;

  private CommandFinder() {}

  /**
   * @param told what the clause itself was found to tell
   */
  static List<Finding> find(Clause clause, List<Finding> told, SentenceScene scene) {
    Optional<Entity> fight =
        told.stream()
            .filter(f -> f.kind() == ClaimKind.EVENT)
            .flatMap(f -> f.subject().stream())
            .filter(e -> ClauseEvents.isOf(SlotType.BATTLE, e))
            .findFirst();
    List<Finding> findings = new ArrayList<>();
    fight.ifPresent(
        event ->
            leaders(clause, scene)
                .filter(
                    leader -> told.stream().noneMatch(f -> f.subject().equals(Optional.of(leader))))
                .distinct()
                .forEach(
                    leader ->
                        findings.add(
                            Finding.of(
                                ClaimKind.PARTICIPANT,
                                leader,
                                event,
                                "commander",
                                "participant.led",
                                WEIGHT))));
    return findings;
  }

  private static Stream<Entity> leaders(Clause clause, SentenceScene scene) {
    Stream<NounPhrase> under =
        clause.phrases().stream()
            .filter(p -> p.preposition().equals("under"))
            .flatMap(p -> p.group().members().stream());
    Stream<NounPhrase> by =
        scene.syntax().clauses().stream()
            .filter(c -> c != clause && c.passive() && LEADING.contains(c.lemma()))
            .filter(c -> isBeside(c, clause))
            .flatMap(c -> c.phrases().stream())
            .filter(p -> p.preposition().equals("by"))
            .flatMap(p -> p.group().members().stream());
    return Stream.concat(under, by).flatMap(p -> scene.first(p, EntityType.PERSON).stream());
  }

  /** Whether a participle or relative clause is about who acts in the clause. */
  private static boolean isBeside(Clause led, Clause clause) {
    boolean dependent = led.kind() == Clause.Kind.REDUCED || led.kind() == Clause.Kind.RELATIVE;
    return dependent
        && !led.subject().isEmpty()
        && clause.subject().members().containsAll(led.subject().members());
  }
}
