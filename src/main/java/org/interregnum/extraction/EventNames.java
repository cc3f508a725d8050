package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.DateWords;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.mention.Descriptions;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.Clause;
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

  /** {@code martial law}: no single law. */
  private static final Set<String> ABSTRACT =
      Set.of(
          "martial",
          "common",
          "international",
          "civil",
          "criminal",
          "natural",
          "roman",
          "canon",
          "electoral",
          "domestic",
          "public",
          "military");

  private static final Pattern COUP = Pattern.compile("d['’](?:é|e)tat");
  private static final Set<String> WHERE =
      Set.of("at", "in", "on", "near", "outside", "off", "along");
  private static final Set<String> WHOM = Set.of("between", "against", "with");
  private static final Set<String> WAY = Set.of("from", "to", "into");

  /** Types whose nouns stand for one another: an agreement is a treaty. */
  private static final Set<String> INTERCHANGEABLE =
      Set.of("treaty", "war", "battle", "coup", "revolt");

  private final Lexicon lexicon;
  private final Resolver resolver;
  private final EventDating dating;
  private final Map<Entity, ResolvedDate> dates = new HashMap<>();

  EventNames(Lexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.resolver = resolver;
    this.dating = new EventDating(lexicon);
  }

  /** Keeps the date of an act for those that rest on it. */
  void date(Entity event, ResolvedDate date) {
    dates.putIfAbsent(event, date);
  }

  /** The date of an act told before. */
  Optional<ResolvedDate> date(Entity event) {
    return Optional.ofNullable(dates.get(event));
  }

  /** The event that a phrase of a sentence stands for. */
  Optional<Entity> event(NounPhrase phrase, SentenceScene scene) {
    if (phrase.head() == Head.NAME) {
      return resolver.registry().named(phrase.headText()).filter(e -> e.type() == EntityType.EVENT);
    }
    if (phrase.headWord().equals("occupation")
        && phrase.determiner().equals("the")
        && !isSpecific(phrase)) {
      return resolver.focus().occupation();
    }
    boolean inState =
        scene
            .links()
            .whole(phrase)
            .filter(w -> w.headWord().equals("state") && noun(w).isPresent())
            .isPresent();
    return noun(phrase)
        .filter(noun -> !inState && !NEGATED.contains(phrase.determiner()))
        .flatMap(
            noun -> tells(noun) ? described(phrase, noun.subtype(), scene) : act(phrase, noun));
  }

  /** The noun that means the event: {@code war} for "state of war". */
  private Optional<HeadNoun> noun(NounPhrase phrase) {
    if (phrase.head() != Head.NOUN
        || phrase.headWord().equals("law")
            && phrase.modifierWords().stream().anyMatch(ABSTRACT::contains)) {
      return Optional.empty();
    }
    boolean state = phrase.headWord().equals("state") && phrase.ofs().size() == 1;
    boolean coup = COUP.matcher(phrase.headWord()).matches();
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
    if (!isSpecific(phrase)) {
      return DEFINITE.contains(phrase.determiner())
          ? resolver.lastEvent("-", noun.noun())
          : Optional.empty();
    }
    String name = Descriptions.of(phrase, this::known);
    return Optional.of(event(name, name, noun.subtype()));
  }

  private Optional<Entity> described(NounPhrase phrase, String type, SentenceScene scene) {
    boolean pointing =
        DEFINITE.contains(phrase.determiner())
            && !isSpecific(phrase)
            && scene.links().behind(phrase).isEmpty();
    Optional<Entity> antecedent =
        pointing && phrase.plainModifiers().isEmpty() ? known(phrase, type) : Optional.empty();
    if (antecedent.isPresent()) {
      return antecedent;
    }
    String base = base(phrase);
    String name = base + tail(phrase, scene) + aim(phrase, type, scene);
    boolean bare = isBare(phrase);
    boolean specific =
        !name.equals(phrase.headText()) && (isSpecific(phrase) || !bare && !name.equals(base));
    if (specific) {
      return Optional.of(event(base, name, type));
    }
    Optional<Entity> known =
        DEFINITE.contains(phrase.determiner()) ? known(phrase, type) : Optional.empty();
    boolean undetermined =
        bare
            || type.equals("war")
                && phrase.determiner().equals("the")
                && phrase.plainModifiers().isEmpty();
    return known.isPresent() || undetermined ? known : dated(phrase, base, type, scene);
  }

  /** Whether the phrase itself tells which event it is. */
  private static boolean isSpecific(NounPhrase phrase) {
    boolean state = phrase.headWord().equals("state");
    return !phrase.ofs().isEmpty() && !state
        || phrase.ofDate().isPresent()
        || !phrase.modifyingStates().isEmpty()
        || !phrase.modifyingNames().isEmpty()
        || phrase.possessor().isPresent();
  }

  /** {@code at war}, {@code by decree}: no determiner, in the singular. */
  private static boolean isBare(NounPhrase phrase) {
    return phrase.determiner().isEmpty() && phrase.plainModifiers().isEmpty() && !phrase.isPlural();
  }

  private String base(NounPhrase phrase) {
    String owner =
        phrase.isPossessive() && phrase.ofs().isEmpty()
            ? resolver.possessive(phrase.determiner()).map(e -> e.name() + "’s ").orElse("")
            : "";
    String date =
        phrase.ofDateText().isEmpty()
            ? phrase.ofs().stream()
                .map(NounPhrase::ofDateText)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("")
            : phrase.ofDateText();
    return owner + Descriptions.of(phrase, this::known) + (date.isEmpty() ? "" : " " + date);
  }

  /** The name of what a phrase behind "of" stands for, where the document knows it. */
  private Optional<String> known(NounPhrase phrase) {
    boolean definite =
        phrase.head() == Head.NOUN && phrase.determiner().equals("the") && phrase.ofs().isEmpty();
    return definite || phrase.head() == Head.PRONOUN
        ? resolver.one(phrase).map(Entity::name)
        : Optional.empty();
  }

  /**
   * {@code at Pisagua}, {@code between Chile and Peru}: what follows and tells the event from
   * others.
   */
  private String tail(NounPhrase phrase, SentenceScene scene) {
    StringBuilder tail = new StringBuilder();
    boolean complete = isSpecific(phrase) && !phrase.ofs().isEmpty();
    for (Clause.Phrase next : parties(phrase, scene)) {
      boolean tells =
          WAY.contains(next.preposition())
              || WHOM.contains(next.preposition()) && !complete
              || WHERE.contains(next.preposition()) && !complete && tail.isEmpty();
      Optional<String> names = tells ? names(next, scene) : Optional.empty();
      if (names.isEmpty()) {
        break;
      }
      tail.append(' ').append(next.preposition()).append(' ').append(names.get());
    }
    return tail.toString();
  }

  /** {@code to take Lima}: what a campaign was for. */
  private static String aim(NounPhrase phrase, String type, SentenceScene scene) {
    return scene.syntax().clauses().stream()
        .filter(
            c ->
                type.equals("campaign")
                    && c.kind() == Clause.Kind.INFINITIVE
                    && c.subject().members().contains(phrase)
                    && !c.object().isEmpty())
        .filter(c -> c.verbBegin() - phrase.end() == 1)
        .findFirst()
        .map(c -> " " + scene.syntax().sentence().substring(c.verbBegin(), c.object().last().end()))
        .orElse("");
  }

  /**
   * What stands behind the phrase; "between" also behind the verb of which it is the subject or
   * object.
   */
  private static List<Clause.Phrase> parties(NounPhrase phrase, SentenceScene scene) {
    List<Clause.Phrase> behind = scene.links().behind(phrase);
    if (!behind.isEmpty()) {
      return behind;
    }
    return scene.links().clauses(phrase).stream()
        .filter(
            c -> c.subject().members().contains(phrase) || c.object().members().contains(phrase))
        .flatMap(c -> c.phrases().stream())
        .filter(p -> p.preposition().equals("between") && p.group().members().size() == 2)
        .limit(1)
        .toList();
  }

  private static Optional<String> names(Clause.Phrase phrase, SentenceScene scene) {
    List<String> names = new ArrayList<>();
    for (NounPhrase member : phrase.group().members()) {
      List<Entity> entities = member.head() == Head.PRONOUN ? List.of() : scene.entities(member);
      entities.stream().map(Entity::name).forEach(names::add);
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.stream().distinct().collect(Collectors.joining(" and ")));
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
        .map(d -> event(base, base + " of " + DateWords.of(d.date()), type));
  }
}
