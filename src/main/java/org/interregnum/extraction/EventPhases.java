package org.interregnum.extraction;

import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.Clause.Kind;
import org.interregnum.syntax.NounPhrase;

/** What the words around an event say of it: that it began, ended, went on or happened. */
final class EventPhases {

  private static final Set<String> TELLING = Set.of("begin", "end", "last", "happen");
  private static final Set<String> ACCORDANCE =
      Set.of(
          "accordance agreement connection conformity compliance line keeping dealing view"
              .split(" "));

  /**
   * {@code After the defeat at X}: what hangs on such a phrase happened at another time than the
   * clause.
   */
  private static final Set<String> ELSEWHEN =
      Set.of("after before following since until till despite for from about to".split(" "));

  private static final Set<String> BEGINNINGS =
      Set.of("outbreak", "start", "beginning", "onset", "opening", "inception");
  private static final Set<String> YIELDED = Set.of("to", "in", "into");
  private static final Set<String> ENDS = Set.of("end", "close", "termination", "cessation");

  private final Lexicon lexicon;

  EventPhases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the verb of a clause says of the phrase that is its subject or object. */
  Optional<String> phase(Clause clause, NounPhrase phrase, SentenceScene scene) {
    Optional<String> phase = lexicon.eventPhase(clause.lemma());
    if (phase.isEmpty()) {
      return phase;
    }
    if (phase.get().equals("yield") && isYielded(clause, phrase)) {
      return Optional.of("happen");
    }
    boolean participle =
        clause.kind() == Kind.REDUCED
            && scene.links().behind(phrase).stream()
                .reduce((a, b) -> b)
                .filter(p -> clause.subject().members().contains(p.group().last()))
                .isPresent();
    boolean subject = participle || clause.subject().members().contains(phrase);
    boolean object = !clause.passive() && clause.object().members().contains(phrase);
    return subject || object ? phase.filter(TELLING::contains) : Optional.empty();
  }

  private static boolean isYielded(Clause clause, NounPhrase phrase) {
    return clause.phrases().stream()
        .anyMatch(p -> YIELDED.contains(p.preposition()) && p.group().members().contains(phrase));
  }

  /** Whether the phrase stands behind one of the prepositions, at the time of the clause. */
  boolean isWhen(Clause clause, NounPhrase phrase, SentenceScene scene, Set<String> prepositions) {
    return clause.phrases().stream()
        .anyMatch(
            p ->
                p.group().members().contains(phrase)
                    && prepositions.contains(p.preposition())
                    && p.group().members().stream().allMatch(m -> m == phrase || isEvent(m, scene))
                    && scene
                        .links()
                        .before(p)
                        .filter(b -> ACCORDANCE.contains(b.headWord()))
                        .isEmpty()
                    && !ELSEWHEN.contains(scene.links().root(p).preposition()));
  }

  static boolean isEvent(NounPhrase phrase, SentenceScene scene) {
    return scene.entities(phrase).stream().anyMatch(e -> e.type() == EntityType.EVENT);
  }

  /**
   * {@code the outbreak of the war in 1914} dates its beginning alone; a gap repeats the verb
   * before it.
   */
  String ofWhole(NounPhrase phrase, SentenceScene scene) {
    Optional<String> gapped =
        scene.syntax().clauses().stream()
            .filter(
                c ->
                    c.loose().stream().anyMatch(g -> g.members().contains(phrase))
                        && c.subject().members().stream().anyMatch(s -> isEvent(s, scene)))
            .flatMap(c -> lexicon.eventPhase(c.lemma()).stream())
            .filter(TELLING::contains)
            .findFirst();
    if (gapped.isPresent()) {
      return gapped.get();
    }
    String whole = scene.links().whole(phrase).map(NounPhrase::headWord).orElse("");
    return BEGINNINGS.contains(whole) ? "begin" : ENDS.contains(whole) ? "end" : "happen";
  }
}
