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
import org.interregnum.time.ResolvedDate;

/**
 * Recognition that a noun tells of as something that happened: {@code The recognition of X by Y was
 * followed by …}, {@code after Y's recognition of X on 3 May}.
 */
final class RecognitionFinder {

  /** What is done to a recognition that was given before, or that nobody gave. */
  private static final Set<String> OPEN =
      Set.of(
          "demand",
          "seek",
          "ask",
          "request",
          "refuse",
          "deny",
          "withhold",
          "withdraw",
          "delay",
          "postpone",
          "await",
          "expect",
          "hope",
          "want",
          "oppose",
          "prevent",
          "propose",
          "urge",
          "discuss",
          "consider",
          "promise",
          "offer",
          "depend",
          "require",
          "obtain",
          "gain",
          "accord",
          "grant",
          "give",
          "extend",
          "revoke",
          "cancel",
          "rescind");

  private static final Set<String> HAVING_HAPPENED =
      Set.of("after", "following", "since", "upon", "with", "despite", "by", "from", "through");

  private static final double WEIGHT = 0.6;

  private RecognitionFinder() {}

  static List<Finding> find(SentenceScene scene) {
    List<Finding> findings = new ArrayList<>();
    for (NounPhrase phrase : scene.syntax().phrases()) {
      boolean told =
          phrase.headWord().equals("recognition")
              && !phrase.determiner().equals("no")
              && !phrase.determiner().equals("any")
              && !phrase.ofs().isEmpty()
              && happened(phrase, scene);
      if (told) {
        recognition(phrase, scene, findings);
      }
    }
    return findings;
  }

  private static boolean happened(NounPhrase phrase, SentenceScene scene) {
    List<Clause> clauses = scene.links().clauses(phrase);
    return !clauses.isEmpty()
        && clauses.stream()
            .allMatch(
                c ->
                    c.real()
                        && !c.negated()
                        && !OPEN.contains(c.lemma())
                        && (c.subject().members().contains(phrase) || isPast(phrase, c)));
  }

  private static boolean isPast(NounPhrase phrase, Clause clause) {
    return clause.phrases().stream()
        .anyMatch(
            p -> HAVING_HAPPENED.contains(p.preposition()) && p.group().members().contains(phrase));
  }

  private static void recognition(NounPhrase phrase, SentenceScene scene, List<Finding> findings) {
    List<Clause.Phrase> behind = scene.links().behind(phrase);
    Optional<ResolvedDate> date =
        scene
            .dating()
            .behind(phrase.end(), scene.syntax().dates(), scene.syntax().sentence())
            .or(
                () ->
                    scene
                        .dating()
                        .behind(
                            scene.links().end(phrase),
                            scene.syntax().dates(),
                            scene.syntax().sentence()));
    for (NounPhrase of : phrase.ofs()) {
      targets(of, scene)
          .forEach(
              target ->
                  holders(phrase, behind, scene)
                      .filter(holder -> holder != target)
                      .forEach(
                          holder ->
                              findings.add(
                                  Finding.of(
                                          ClaimKind.RECOGNITION,
                                          holder,
                                          target,
                                          "recognised",
                                          "recognition.noun",
                                          WEIGHT)
                                      .dated(
                                          date.flatMap(ResolvedDate::start),
                                          date.flatMap(ResolvedDate::end)))));
    }
  }

  private static Stream<Entity> targets(NounPhrase of, SentenceScene scene) {
    return scene.entities(of).stream()
        .flatMap(e -> scene.fit(e, SlotType.TARGET).stream())
        .filter(e -> e.type() != EntityType.PERSON);
  }

  private static Stream<Entity> holders(
      NounPhrase phrase, List<Clause.Phrase> behind, SentenceScene scene) {
    Stream<NounPhrase> by =
        behind.stream()
            .limit(1)
            .filter(p -> p.preposition().equals("by"))
            .flatMap(p -> p.group().members().stream());
    Stream<Entity> adjective = phrase.modifyingStates().stream().map(scene::ofState);
    return Stream.concat(
        adjective,
        Stream.concat(by, phrase.possessor().stream())
            .flatMap(p -> scene.entities(p).stream())
            .flatMap(e -> scene.fit(e, SlotType.POWER).stream()));
  }
}
