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
import org.interregnum.syntax.NounPhrase.Head;

/**
 * Who took part in an event by the prepositions around it: {@code under X}, {@code between A and
 * B}, {@code against B}, {@code the Vichy garrison at the Battle of Dakar under X}.
 */
final class ParticipantFinder {

  private static final Set<String> PLAIN = Set.of("belligerent", "member");
  private static final double WEIGHT = 0.82;
  private static final Set<String> COMMANDS =
      Set.of("command", "leadership", "direction", "orders");
  private static final Set<String> GATHERINGS =
      Set.of("meeting", "conference", "congress", "summit", "incident", "crisis", "assembly");

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      for (Clause.Phrase phrase : clause.phrases()) {
        switch (phrase.preposition()) {
          case "under" -> under(phrase, clause, scene, findings);
          case "between" -> between(phrase, clause, scene, findings);
          case "against", "with" -> opposite(phrase, scene, findings);
          default -> {}
        }
      }
    }
    for (NounPhrase phrase : scene.syntax().phrases()) {
      leaders(phrase, scene, findings);
      gathered(phrase, scene, findings);
    }
    return findings;
  }

  /** {@code a conference of Austria, France and Spain}: who met. */
  private static void gathered(NounPhrase phrase, SentenceScene scene, List<Finding> findings) {
    if (!GATHERINGS.contains(phrase.headWord()) || phrase.ofs().size() < 2) {
      return;
    }
    event(phrase, scene)
        .ifPresent(
            meeting ->
                phrase.ofs().stream()
                    .flatMap(of -> parties(of, scene).stream())
                    .forEach(
                        party -> add(party, meeting, "member", "participant.gathered", findings)));
  }

  /** {@code the Fourteenth Army of General William Slim}: who led a side of the battle told. */
  private static void leaders(NounPhrase force, SentenceScene scene, List<Finding> findings) {
    boolean isForce =
        scene.entities(force).stream().anyMatch(e -> e.type() == EntityType.FORCE)
            && (force.head() == Head.NAME || force.head() == Head.NOUN);
    for (Clause clause : isForce ? scene.clausesOf(force) : List.<Clause>of()) {
      scene
          .event(clause, SlotType.BATTLE)
          .filter(e -> clause.real())
          .ifPresent(
              battle ->
                  force.ofs().stream()
                      .flatMap(of -> person(of, scene).stream())
                      .forEach(
                          leader ->
                              add(leader, battle, "commander", "participant.leads", findings)));
    }
  }

  /**
   * {@code under X}, {@code under the command of X}: who led a side of the fight that the clause
   * tells of.
   */
  private static void under(
      Clause.Phrase phrase, Clause clause, SentenceScene scene, List<Finding> findings) {
    for (NounPhrase member : phrase.group().members()) {
      List<NounPhrase> leaders =
          COMMANDS.contains(member.headWord()) ? member.ofs() : List.of(member);
      Optional<Entity> event = scene.event(clause, SlotType.BATTLE);
      leaders.stream()
          .flatMap(leader -> person(leader, scene).stream())
          .forEach(
              person ->
                  event.ifPresent(e -> add(person, e, "commander", "participant.under", findings)));
    }
  }

  /** {@code the war between A and B}, {@code the treaty was signed between A and B}. */
  private static void between(
      Clause.Phrase phrase, Clause clause, SentenceScene scene, List<Finding> findings) {
    Optional<NounPhrase> told = told(phrase, clause, scene);
    told.flatMap(t -> event(t, scene))
        .ifPresent(
            event -> {
              for (NounPhrase member : phrase.group().members()) {
                for (Entity entity : parties(member, scene)) {
                  role(event, told.get(), entity)
                      .ifPresent(role -> add(entity, event, role, "participant.between", findings));
                }
              }
            });
  }

  /**
   * The phrase of the event right before the preposition, else the subject or object of the clause.
   */
  private static Optional<NounPhrase> told(
      Clause.Phrase phrase, Clause clause, SentenceScene scene) {
    Optional<NounPhrase> near =
        scene.syntax().phrases().stream()
            .filter(p -> scene.links().behind(p).contains(phrase) && event(p, scene).isPresent())
            .findFirst();
    List<NounPhrase> held = new ArrayList<>(clause.subject().members());
    held.addAll(clause.object().members());
    return near.or(() -> held.stream().filter(p -> event(p, scene).isPresent()).findFirst());
  }

  private static Optional<Entity> event(NounPhrase phrase, SentenceScene scene) {
    return scene.first(phrase, EntityType.EVENT);
  }

  private static Optional<String> role(Entity event, NounPhrase told, Entity party) {
    if (event.subtype().equals("treaty")) {
      return Optional.of("signatory");
    }
    if (ClauseEvents.isOf(SlotType.FIGHT, event)) {
      boolean leads =
          party.type() == EntityType.PERSON && ClauseEvents.isOf(SlotType.BATTLE, event);
      return Optional.of(leads ? "commander" : "belligerent");
    }
    return GATHERINGS.contains(told.headWord()) ? Optional.of("member") : Optional.empty();
  }

  /** {@code the campaign against B}, {@code a treaty with B}. */
  private static void opposite(Clause.Phrase phrase, SentenceScene scene, List<Finding> findings) {
    Optional<NounPhrase> told =
        scene.syntax().phrases().stream()
            .filter(p -> p.head() == Head.NOUN || p.head() == Head.NAME)
            .filter(
                p ->
                    scene.links().behind(p).stream()
                            .findFirst()
                            .filter(b -> b == phrase)
                            .isPresent()
                        && event(p, scene).isPresent())
            .findFirst();
    told.flatMap(t -> event(t, scene))
        .ifPresent(
            event -> {
              boolean war =
                  ClauseEvents.isOf(SlotType.FIGHT, event)
                      && (phrase.preposition().equals("against") || event.subtype().equals("war"));
              boolean real = scene.links().clauses(told.get()).stream().allMatch(Clause::real);
              boolean treaty =
                  event.subtype().equals("treaty") && phrase.preposition().equals("with");
              if (real && (war || treaty)) {
                phrase.group().members().stream()
                    .filter(m -> scene.first(m, EntityType.PLACE).isEmpty())
                    .flatMap(m -> parties(m, scene).stream())
                    .forEach(
                        party ->
                            add(
                                party,
                                event,
                                war ? "belligerent" : "signatory",
                                "participant.opposite",
                                findings));
              }
            });
  }

  /** Who won, lost or led is no mere belligerent or member as well. */
  static void keepMostSpecific(List<Finding> findings) {
    findings.removeIf(
        finding ->
            finding.kind() == ClaimKind.PARTICIPANT
                && finding.qualifier().filter(PLAIN::contains).isPresent()
                && findings.stream().anyMatch(other -> isMoreSpecific(other, finding)));
  }

  private static boolean isMoreSpecific(Finding other, Finding finding) {
    return other.kind() == ClaimKind.PARTICIPANT
        && other.subject().equals(finding.subject())
        && other.object().equals(finding.object())
        && other.qualifier().filter(role -> !PLAIN.contains(role)).isPresent();
  }

  static List<Entity> parties(NounPhrase phrase, SentenceScene scene) {
    return scene.entities(phrase).stream()
        .flatMap(e -> scene.fit(e, SlotType.PARTY).stream())
        .toList();
  }

  static void add(Entity party, Entity event, String role, String rule, List<Finding> findings) {
    if (party != event) {
      findings.add(Finding.of(ClaimKind.PARTICIPANT, party, event, role, rule, WEIGHT));
    }
  }

  private static Optional<Entity> person(NounPhrase phrase, SentenceScene scene) {
    if (phrase.head() == Head.TITLE && phrase.apposition().isPresent()) {
      return person(phrase.apposition().get(), scene);
    }
    return scene.first(phrase, EntityType.PERSON);
  }
}
