package org.interregnum.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;

/**
 * Where the event of a phrase happened: at what it is described by, or where the verb says that it
 * was signed, proclaimed or held. A place that stands only inside a name is none.
 */
final class EventPlaces {

  private static final Set<String> AT_COMPLEMENT =
      Set.of(
          ("siege blockade bombardment landing looting massacre battle withdrawal revolt coup")
              .split(" "));
  private static final Set<String> WHERE = Set.of("at", "in", "on", "near", "from");

  private final EventPhases phases;

  EventPlaces(Lexicon lexicon) {
    this.phases = new EventPhases(lexicon);
  }

  /** The place that the sentence gives the event, where it surely does. */
  Optional<Entity> place(Entity event, NounPhrase phrase, SentenceScene scene) {
    boolean described = phrase.head() == Head.NOUN && AT_COMPLEMENT.contains(event.subtype());
    Optional<Entity> own = described ? own(event, phrase, scene) : Optional.empty();
    return own.or(() -> told(phrase, scene));
  }

  /** {@code the siege of Antwerp}, {@code the landing at Pisagua}. */
  private static Optional<Entity> own(Entity event, NounPhrase phrase, SentenceScene scene) {
    Optional<Entity> of =
        phrase.ofs().stream()
            .flatMap(o -> places(o, scene).stream())
            .filter(e -> phrase.ofs().size() == 1 || event.name().endsWith(e.name()))
            .findFirst();
    return of.or(
        () ->
            scene.links().behind(phrase).stream()
                .limit(1)
                .filter(p -> WHERE.contains(p.preposition()))
                .flatMap(p -> places(p.group().first(), scene).stream())
                .findFirst());
  }

  /** {@code was signed in Moscow}: behind the verb, and behind nothing else. */
  private Optional<Entity> told(NounPhrase phrase, SentenceScene scene) {
    return scene.links().clauses(phrase).stream()
        .filter(Clause::real)
        .filter(c -> phases.phase(c, phrase, scene).filter("happen"::equals).isPresent())
        .flatMap(c -> c.phrases().stream())
        .filter(p -> p.preposition().equals("in") || p.preposition().equals("at"))
        .filter(p -> p.group().members().size() == 1 && p.group().first().head() == Head.NAME)
        .filter(p -> scene.links().before(p).isEmpty())
        .flatMap(p -> places(p.group().first(), scene).stream())
        .findFirst();
  }

  private static List<Entity> places(NounPhrase phrase, SentenceScene scene) {
    return scene.entities(phrase).stream().filter(e -> e.type() == EntityType.PLACE).toList();
  }
}
