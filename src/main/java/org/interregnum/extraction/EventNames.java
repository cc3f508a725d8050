package org.interregnum.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.EventDescriptions.Name;
import org.interregnum.extraction.rule.DateWords;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Descriptions;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.ResolvedDate;

/**
 * Finds the events that noun phrases name or describe: {@code the Battle of Liège}, {@code the
 * landing on Leyte}.
 */
final class EventNames {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their");
  private static final Set<String> NEGATED = Set.of("no", "any", "such", "each", "every", "whose");

  private static final Set<String> SEVERAL =
      Set.of("battle", "siege", "bombardment", "looting", "massacre", "treaty");

  /** {@code martial law}: no single law. */
  private static final Set<String> ABSTRACT =
      Set.of(
          ("martial common international civil criminal natural roman canon electoral "
                  + "domestic public military")
              .split(" "));

  /** Acts of which a state has one at a time, known without their date. */
  private static final Set<String> SINGLE = Set.of("constitution", "instrument of surrender");

  private static final Set<String> COUP = Set.of("d'état", "d'etat", "d’état", "d’etat");

  /** Types whose nouns stand for one another: an agreement is a treaty. */
  private static final Set<String> INTERCHANGEABLE =
      Set.of("treaty", "war", "battle", "coup", "revolt");

  private final Lexicon lexicon;
  private final Resolver resolver;
  private final EventDating dating;
  private final EventDescriptions descriptions;
  private final Map<Entity, ResolvedDate> dates = new HashMap<>();

  EventNames(Lexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.resolver = resolver;
    this.dating = new EventDating(lexicon);
    this.descriptions = new EventDescriptions(resolver);
  }

  /** Keeps the date of an act for those that rest on it. */
  void date(Entity event, ResolvedDate date) {
    dates.putIfAbsent(event, date);
  }

  /** The date of an act told before. */
  Optional<ResolvedDate> date(Entity event) {
    return Optional.ofNullable(dates.get(event));
  }

  /** The events that a phrase of a sentence stands for: several in "the battles of A and B". */
  List<Entity> events(NounPhrase phrase, SentenceScene scene) {
    boolean each =
        phrase.head() == Head.NOUN
            && phrase.isPlural()
            && phrase.ofs().size() > 1
            && phrase.ofs().stream().allMatch(of -> of.head() == Head.NAME);
    Optional<HeadNoun> noun =
        each
            ? noun(phrase).filter(n -> tells(n) && SEVERAL.contains(n.subtype()))
            : Optional.empty();
    if (noun.isEmpty()) {
      return event(phrase, scene).stream().toList();
    }
    return phrase.ofs().stream()
        .map(of -> noun.get().noun() + " of " + Descriptions.of(of))
        .map(name -> event(name, name, noun.get().subtype()))
        .toList();
  }

  /** The event that a phrase of a sentence stands for. */
  private Optional<Entity> event(NounPhrase phrase, SentenceScene scene) {
    if (phrase.head() == Head.NAME) {
      return resolver.registry().named(phrase.headText()).filter(e -> e.type() == EntityType.EVENT);
    }
    if (phrase.headWord().equals("occupation")
        && phrase.determiner().equals("the")
        && !EventDescriptions.isSpecific(phrase)) {
      return resolver.focus().occupation();
    }
    return noun(phrase)
        .filter(noun -> !NEGATED.contains(phrase.determiner()) && !isOfState(phrase, scene))
        .flatMap(
            noun -> tells(noun) ? described(phrase, noun.subtype(), scene) : act(phrase, noun));
  }

  /** {@code state of war}: the whole tells of the event. */
  private boolean isOfState(NounPhrase phrase, SentenceScene scene) {
    return scene
        .links()
        .whole(phrase)
        .filter(w -> w.headWord().equals("state") && noun(w).isPresent())
        .isPresent();
  }

  /** The noun that means the event: {@code war} for "state of war". */
  private Optional<HeadNoun> noun(NounPhrase phrase) {
    if (phrase.head() != Head.NOUN
        || phrase.headWord().equals("law")
            && phrase.modifierWords().stream().anyMatch(ABSTRACT::contains)) {
      return Optional.empty();
    }
    boolean state = phrase.headWord().equals("state") && phrase.ofs().size() == 1;
    boolean coup = COUP.contains(phrase.headWord());
    return lexicon
        .headNoun(coup ? "coup" : state ? phrase.ofs().get(0).headWord() : phrase.headWord())
        .filter(
            noun -> noun.type() == HeadNoun.Type.EVENT && (!state || noun.subtype().equals("war")));
  }

  /**
   * Whether a noun tells of an event of some type, and not of any act, such as {@code
   * establishment}.
   */
  private boolean tells(HeadNoun noun) {
    return !noun.subtype().isEmpty() && !lexicon.isVague(noun);
  }

  /** Whether a phrase names an event or describes it with a noun that tells of one. */
  boolean tells(NounPhrase phrase) {
    return phrase.head() == Head.NAME || noun(phrase).filter(this::tells).isPresent();
  }

  /** An act that a stance can be towards, and that is no event of the table. */
  private Optional<Entity> act(NounPhrase phrase, HeadNoun noun) {
    if (!EventDescriptions.isSpecific(phrase)) {
      return DEFINITE.contains(phrase.determiner())
          ? resolver.lastEvent("-", noun.noun())
          : Optional.empty();
    }
    String name = descriptions.words(phrase);
    return Optional.of(event(name, name, noun.subtype()));
  }

  private Optional<Entity> described(NounPhrase phrase, String type, SentenceScene scene) {
    boolean pointing =
        DEFINITE.contains(phrase.determiner())
            && !phrase.headWord().equals("state")
            && !EventDescriptions.isSpecific(phrase)
            && scene.links().behind(phrase).isEmpty();
    Optional<Entity> antecedent =
        pointing && phrase.plainModifiers().isEmpty() ? known(phrase, type) : Optional.empty();
    if (antecedent.isPresent()) {
      return antecedent;
    }
    Name name = descriptions.name(phrase, type, scene);
    boolean bare = isBare(phrase);
    boolean told =
        EventDescriptions.isSpecific(phrase) || !bare && !name.full().equals(name.base());
    if (told && !name.full().equals(phrase.headText())) {
      return Optional.of(event(name.base(), name.full(), type));
    }
    Optional<Entity> known =
        DEFINITE.contains(phrase.determiner()) && !phrase.headWord().equals("state")
            ? known(phrase, type)
            : Optional.empty();
    boolean undetermined =
        bare
            || type.equals("war")
                && phrase.determiner().equals("the")
                && phrase.plainModifiers().isEmpty();
    return known.isPresent() || undetermined ? known : dated(phrase, name.base(), type, scene);
  }

  /** {@code at war}, {@code by decree}: no determiner, in the singular. */
  private static boolean isBare(NounPhrase phrase) {
    return phrase.determiner().isEmpty() && phrase.plainModifiers().isEmpty() && !phrase.isPlural();
  }

  /**
   * {@code battle of Huamachuco} is the Battle of Huamachuco that the document writes elsewhere.
   */
  private Entity event(String base, String name, String type) {
    Entity event =
        resolver
            .registry()
            .called(EntityType.EVENT, name, base)
            .orElseGet(() -> resolver.registry().describeAs(EntityType.EVENT, name));
    if (event.subtype().isEmpty()) {
      event.subtype(type);
    }
    return event;
  }

  /**
   * {@code the treaty}: the last one spoken of with that noun, or of that type where the types'
   * nouns are one.
   */
  private Optional<Entity> known(NounPhrase phrase, String type) {
    return resolver.lastEvent(INTERCHANGEABLE.contains(type) ? type : "-", phrase.headWord());
  }

  /** {@code a frontier treaty was signed on …}: nothing but its date tells it from others. */
  private Optional<Entity> dated(NounPhrase phrase, String base, String type, SentenceScene scene) {
    return dating
        .happening(phrase, scene)
        .map(
            d ->
                event(
                    base,
                    SINGLE.contains(base) ? base : base + " of " + DateWords.of(d.date()),
                    type));
  }
}
