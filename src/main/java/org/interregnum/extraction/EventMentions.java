package org.interregnum.extraction;

import java.util.Set;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;

/**
 * Tells events that are only spoken of, planned, feared or denied from those that a sentence
 * states.
 */
final class EventMentions {

  private static final Set<String> UNREAL =
      Set.of(
          ("planned proposed possible potential threatened intended projected prospective "
                  + "hypothetical imminent feared alleged supposed future further")
              .split(" "));
  private static final Set<String> PARTS =
      Set.of(
          ("basis terms provisions provision article articles clause clauses conditions text "
                  + "draft threat danger form possibility prospect plan plans idea fear risk demand "
                  + "demands proposal anniversary hero veteran veterans violation breach rejection "
                  + "absence lack question history spirit principle principles")
              .split(" "));

  private final Lexicon lexicon;

  EventMentions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether the event is planned, feared, denied, or named as the object of an opinion or the whole
   * of some part.
   */
  boolean only(Entity event, NounPhrase phrase, SentenceScene scene) {
    boolean part =
        scene.links().whole(phrase).map(NounPhrase::headWord).filter(PARTS::contains).isPresent();
    boolean unreal =
        phrase.head() == Head.NOUN && phrase.modifierWords().stream().anyMatch(UNREAL::contains);
    return part
        || unreal
        || isProtocol(event, phrase, scene)
        || !isDated(phrase)
            && !phrase.headWord().equals("massacre")
            && scene.links().clauses(phrase).stream().noneMatch(c -> happens(c, phrase, scene))
            && scene.links().clauses(phrase).stream().anyMatch(c -> onlyMentions(c, phrase, scene));
  }

  /** {@code the Law of Guarantees of 13 May 1871}: an act that has its day. */
  private static boolean isDated(NounPhrase phrase) {
    return phrase.determiner().equals("the") && phrase.ofDateText().matches(".*\\p{L}.*");
  }

  /** {@code took place on 17 January}: a verb that says when, whatever others say besides. */
  private boolean happens(Clause clause, NounPhrase phrase, SentenceScene scene) {
    NounPhrase top = scene.links().top(phrase);
    return clause.real()
        && !clause.negated()
        && clause.subject().members().contains(top)
        && !scene.dating().of(clause).isEmpty()
        && !clause.dates().isEmpty()
        && lexicon.eventPhase(clause.lemma()).filter(p -> !p.equals("mention")).isPresent();
  }

  private boolean onlyMentions(Clause clause, NounPhrase phrase, SentenceScene scene) {
    NounPhrase top = scene.links().top(phrase);
    boolean described = phrase.head() == Head.NOUN;
    boolean mentions =
        lexicon.eventPhase(clause.lemma()).filter(p -> p.equals("mention")).isPresent();
    boolean object =
        clause.passive()
            ? clause.subject().members().contains(top)
            : clause.object().members().contains(top);
    boolean denied =
        clause.negated()
            && (clause.subject().members().contains(top)
                || clause.object().members().contains(top));
    boolean mover =
        clause.kind() == Clause.Kind.INFINITIVE && clause.subject().members().contains(top);
    boolean meant =
        clause.phrases().stream()
            .anyMatch(p -> p.preposition().equals("for") && p.group().members().contains(top));
    boolean predicate =
        clause.lemma().equals("be")
            && clause.dates().isEmpty()
            && clause.object().members().contains(top);
    boolean unstated = !clause.real() && !mover || denied || meant || predicate;
    return mentions && object || described && unstated;
  }

  /** {@code the protocol to the Treaty of X} is a part of that treaty. */
  private static boolean isProtocol(Entity event, NounPhrase phrase, SentenceScene scene) {
    return event.subtype().equals("treaty")
        && scene.links().behind(phrase).stream()
            .limit(1)
            .filter(p -> p.preposition().equals("to"))
            .flatMap(p -> p.group().members().stream())
            .flatMap(m -> scene.entities(m).stream())
            .anyMatch(e -> e.type() == EntityType.EVENT);
  }
}
