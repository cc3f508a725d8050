package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;

/**
 * Whose law or proclamation it is: {@code By decree of 3 May the Junta named …}, {@code its
 * decree}, {@code X's manifesto}.
 */
final class AuthorFinder {

  private static final Set<String> MEANS = Set.of("by", "through");
  private static final Set<String> DECREES =
      Set.of("decree", "edict", "resolution", "ordinance", "manifesto", "decree-law");
  private static final String RULE = "participant.author-noun";

  List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      byMeansOf(clause, scene, findings);
    }
    for (NounPhrase phrase : scene.syntax().phrases()) {
      decree(phrase, scene)
          .ifPresent(
              event ->
                  owners(phrase, scene)
                      .forEach(o -> ParticipantFinder.add(o, event, "author", RULE, findings)));
    }
    return findings;
  }

  private static Optional<Entity> decree(NounPhrase phrase, SentenceScene scene) {
    return scene.entities(phrase).stream()
        .filter(e -> ClauseEvents.isOf(SlotType.DECREE, e))
        .findFirst();
  }

  /** Who does something by a decree has issued it; so has who says something in a proclamation. */
  private static void byMeansOf(Clause clause, SentenceScene scene, List<Finding> findings) {
    if (clause.passive() || !clause.real() || clause.subject().isEmpty()) {
      return;
    }
    for (Clause.Phrase phrase : clause.phrases()) {
      for (NounPhrase member : phrase.group().members()) {
        Optional<Entity> event =
            decree(member, scene)
                .filter(
                    e ->
                        MEANS.contains(phrase.preposition())
                            || phrase.preposition().equals("in")
                                && e.subtype().equals("proclamation"));
        event.ifPresent(
            e ->
                clause.subject().members().stream()
                    .flatMap(s -> scene.entities(s).stream())
                    .flatMap(s -> scene.fit(s, SlotType.POWER).stream())
                    .forEach(s -> ParticipantFinder.add(s, e, "author", RULE, findings)));
      }
    }
  }

  /** The possessor, and behind "of" the body, government or person that decrees. */
  private static List<Entity> owners(NounPhrase phrase, SentenceScene scene) {
    List<Entity> owners = new ArrayList<>();
    phrase.possessor().ifPresent(p -> owners.addAll(powers(p, scene)));
    scene.possessive(phrase).flatMap(e -> scene.fit(e, SlotType.POWER)).ifPresent(owners::add);
    if (phrase.head() == Head.NOUN && DECREES.contains(phrase.headWord())) {
      phrase.ofs().stream()
          .flatMap(of -> powers(of, scene).stream())
          .filter(e -> e.type() != EntityType.STATE)
          .limit(1)
          .forEach(owners::add);
    }
    return owners;
  }

  private static List<Entity> powers(NounPhrase phrase, SentenceScene scene) {
    return scene.entities(phrase).stream()
        .flatMap(e -> scene.fit(e, SlotType.POWER).stream())
        .toList();
  }
}
