package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interregnum.extraction.rule.DateWords;
import org.interregnum.mention.Descriptions;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.time.TemporalExpression;

/** Short names for events that a document only describes: {@code landing at Pisagua}. */
final class EventDescriptions {

  private static final Set<String> WHERE =
      Set.of("at", "in", "on", "near", "outside", "off", "along");
  private static final Set<String> WHOM = Set.of("between", "against", "with");
  private static final Set<String> WAY = Set.of("from", "to", "into");

  /** Adjectives that tell no event from another. */
  private static final Pattern PRAISE =
      Pattern.compile(
          "\\b(?:successful|unsuccessful|subsequent|ensuing|so-called|resulting|brief|bloody"
              + "|decisive|famous|notorious|disastrous|fierce|heavy) ");

  private final Resolver resolver;

  EventDescriptions(Resolver resolver) {
    this.resolver = resolver;
  }

  /**
   * A described event's name.
   *
   * @param base what the phrase itself says
   * @param full with what stands behind it: place, parties or aim
   */
  record Name(String base, String full) {}

  /** The name of the event of this type that a phrase describes. */
  Name name(NounPhrase phrase, String type, SentenceScene scene) {
    String base = base(phrase, scene);
    return new Name(base, base + tail(phrase, scene) + aim(phrase, type, scene));
  }

  /** The phrase in words alone, with names for what stands behind "of" and without praise. */
  String words(NounPhrase phrase) {
    String words = Descriptions.of(phrase, this::known);
    return words.indexOf(' ') < 0 ? words : PRAISE.matcher(words).replaceAll("");
  }

  /** Whether the phrase itself tells which event it is. */
  static boolean isSpecific(NounPhrase phrase) {
    boolean state = phrase.headWord().equals("state");
    return !phrase.ofs().isEmpty() && !state
        || phrase.ofDate().isPresent()
        || !phrase.modifyingStates().isEmpty()
        || !phrase.modifyingNames().isEmpty()
        || phrase.possessor().isPresent();
  }

  private String base(NounPhrase phrase, SentenceScene scene) {
    String owner =
        phrase.isPossessive() && phrase.ofs().isEmpty()
            ? resolver.possessive(phrase.determiner()).map(e -> e.name() + "'s ").orElse("")
            : "";
    return owner + words(phrase) + date(phrase, scene);
  }

  /** The date behind "of", in full; where a name tells the event already, none. */
  private static String date(NounPhrase phrase, SentenceScene scene) {
    boolean between = !phrase.ofDateText().isEmpty() && !phrase.ofDateText().startsWith("of ");
    boolean named =
        between || !phrase.modifyingNames().isEmpty() || !phrase.modifyingStates().isEmpty();
    Optional<TemporalExpression> date =
        phrase
            .ofDate()
            .or(() -> phrase.ofs().stream().flatMap(of -> of.ofDate().stream()).findFirst());
    return date.filter(d -> !named)
        .flatMap(scene.dating()::of)
        .map(d -> " of " + DateWords.of(d.date()))
        .orElse("");
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
        .filter(p -> p.preposition().equals("between"))
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
}
