package org.interregnum.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Descriptions;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.ResolvedDate;

/** Finds the events that noun phrases name or describe: {@code the Battle of Liège}, {@code the siege of Antwerp}. */
final class EventNames {

  private static final Set<String> UNSPECIFIC = Set.of("a", "an", "this", "that", "these", "those", "some", "any", "no", "such", "another", "each", "every");

  private final Lexicon lexicon;
  private final Resolver resolver;
  private final Map<Entity, ResolvedDate> dates = new HashMap<>();

  EventNames(Lexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.resolver = resolver;
  }

  /** Keeps the date of an act for those that rest on it. */
  void date(Entity event, ResolvedDate date) {
    dates.putIfAbsent(event, date);
  }

  /** The date of an act told before. */
  Optional<ResolvedDate> date(Entity event) {
    return Optional.ofNullable(dates.get(event));
  }

  /** The event that a phrase stands for. */
  Optional<Entity> event(NounPhrase phrase) {
    if (phrase.head() == Head.NAME) {
      return resolver.registry().named(phrase.headText()).filter(e -> e.type() == EntityType.EVENT);
    }
    if (phrase.head() != Head.NOUN) {
      return Optional.empty();
    }
    if (phrase.headWord().equals("occupation") && phrase.determiner().equals("the") && !isSpecific(phrase)) {
      return resolver.focus().occupation();
    }
    return lexicon.headNoun(phrase.headWord())
        .filter(noun -> noun.type() == HeadNoun.Type.EVENT)
        .flatMap(noun -> isSpecific(phrase) ? Optional.of(described(phrase, noun)) : anaphoric(phrase, noun));
  }

  /** Whether the phrase tells which event it is. */
  private static boolean isSpecific(NounPhrase phrase) {
    return !phrase.ofs().isEmpty() || phrase.ofDate().isPresent() || !phrase.modifyingStates().isEmpty()
        || !phrase.modifyingNames().isEmpty() || phrase.possessor().isPresent();
  }

  private Entity described(NounPhrase phrase, HeadNoun noun) {
    String name = Descriptions.of(phrase, this::known);
    Entity event = resolver.registry().named(capitalisedName(name)).filter(e -> e.type() == EntityType.EVENT)
        .orElseGet(() -> resolver.registry().named(name, EntityType.EVENT));
    if (event.subtype().isEmpty()) {
      event.subtype(noun.subtype());
    }
    return event;
  }

  /** {@code battle of Huamachuco} is the Battle of Huamachuco that the document writes elsewhere. */
  private static String capitalisedName(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The name of what a phrase behind "of" stands for, where the document knows it. */
  private Optional<String> known(NounPhrase phrase) {
    boolean definite = phrase.head() == Head.NOUN && phrase.determiner().equals("the") && phrase.ofs().isEmpty();
    return definite || phrase.head() == Head.PRONOUN ? resolver.one(phrase).map(Entity::name) : Optional.empty();
  }

  /** {@code the treaty}: the last one spoken of with that noun or type. */
  private Optional<Entity> anaphoric(NounPhrase phrase, HeadNoun noun) {
    if (UNSPECIFIC.contains(phrase.determiner()) && !phrase.determiner().startsWith("th") || phrase.determiner().isEmpty()) {
      return Optional.empty();
    }
    return resolver.lastEvent(noun.subtype(), noun.noun());
  }
}
