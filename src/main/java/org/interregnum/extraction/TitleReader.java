package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Scene.TitleReading;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;
import org.interregnum.syntax.NounPhrase.TitleMention;
import org.interregnum.time.Edtf;

/**
 * Reads titles: the text without what it belongs to, and the state, government or force that it
 * belongs to. Confined to one document, since it remembers whose offices were whose.
 */
final class TitleReader {

  /** Adjectives that are part of a title. */
  private static final Set<String> PART =
      Set.of(
          "acting",
          "provisional",
          "interim",
          "deputy",
          "vice",
          "assistant",
          "chief",
          "supreme",
          "permanent",
          "constitutional",
          "jure",
          "facto",
          "de",
          "special",
          "executive",
          "military",
          "political",
          "principal",
          "first",
          "honorary",
          "joint",
          "federal",
          "civil",
          "apostolic",
          "high",
          "general",
          "prime",
          "papal",
          "imperial",
          "royal",
          "regent",
          "regional",
          "colonial",
          "diplomatic",
          "consular",
          "titular",
          "nominal",
          "sole",
          "legitimate");

  /** Offices of which there is a first and a second at a time. */
  private static final Set<String> RANKED =
      Set.of("secretary", "lord", "consul", "citizen", "magistrate", "minister", "vice-president");

  private static final Set<String> OWN =
      Set.of("mayor", "governor", "burgomaster", "prefect", "bishop", "archbishop", "intendant");

  private static final Map<String, String> OFFICES =
      Map.of(
          "presidency",
          "president",
          "premiership",
          "premier",
          "chairmanship",
          "chairman",
          "governorship",
          "governor",
          "chancellorship",
          "chancellor",
          "throne",
          "monarch",
          "vice-presidency",
          "vice president");
  private static final Set<String> HEADS =
      Set.of("president", "king", "queen", "emperor", "empress", "head of state", "tsar", "sultan");
  private static final Set<String> DYNASTIES = Set.of("house", "dynasty", "line", "family");
  private static final Set<String> RELATIONS =
      Set.of("successor", "predecessor", "successors", "predecessors", "rival");

  private final Resolver resolver;
  private final Map<Entity, String> titlesByHolder = new HashMap<>();
  private final Map<String, Entity> ownersByHolder = new HashMap<>();

  private final Set<Entity> listed = new HashSet<>();
  private final Lifetime lifetime;
  private Optional<Edtf> now = Optional.empty();
  private Optional<Entity> ofSection = Optional.empty();

  /**
   * @param lifetime of the government that the document is about
   */
  TitleReader(Resolver resolver, Lifetime lifetime) {
    this.resolver = resolver;
    this.lifetime = lifetime;
  }

  /**
   * Begins a section.
   *
   * @param polity the government that its heading names
   */
  void enterSection(Optional<Entity> polity) {
    ofSection = polity;
    now = Optional.empty();
  }

  /** Tells the date that the text has come to. */
  void at(Edtf date) {
    now = Optional.of(date);
  }

  /** Takes note of a person whom the infobox lists among the heads of what it describes. */
  void list(Entity holder) {
    listed.add(holder);
  }

  /** A head of state whom the infobox leaves out headed another government of the country. */
  private boolean isRivalHead(Entity person, TitleReading title) {
    boolean head = HEADS.contains(title.text().toLowerCase(Locale.ROOT));
    return head && !listed.isEmpty() && !listed.contains(person);
  }

  /** Whether the government that the document is about can have had officers at this time. */
  private boolean isPresent(Entity owner, Optional<Edtf> date) {
    return resolver.mainGovernment().filter(owner::equals).isEmpty()
        || date.or(() -> now).filter(lifetime::excludes).isEmpty();
  }

  /** The title that a phrase is by its head, with the owner that the phrase itself names. */
  Optional<TitleReading> read(NounPhrase phrase) {
    Optional<TitleMention> head =
        phrase
            .headTitle()
            .filter(TitleMention::office)
            .filter(t -> !RELATIONS.contains(t.text().toLowerCase(Locale.ROOT)));
    if (head.isEmpty()) {
      return Optional.ofNullable(OFFICES.get(phrase.headWord()))
          .filter(t -> phrase.head() == Head.NOUN)
          .map(t -> new TitleReading(t, owner(phrase)));
    }
    return Optional.of(new TitleReading(text(phrase, head.get()), owner(phrase)));
  }

  private String text(NounPhrase phrase, TitleMention title) {
    StringBuilder text = new StringBuilder();
    for (String word : phrase.modifierTexts()) {
      boolean named = phrase.modifyingNames().contains(word);
      boolean ordinal =
          word.equals("first") && !RANKED.contains(title.text().toLowerCase(Locale.ROOT));
      if (named || PART.contains(word.toLowerCase(Locale.ROOT)) && !ordinal) {
        text.append(word).append(' ');
      }
    }
    phrase.titles().forEach(before -> text.append(before.text()).append(' '));
    text.append(title.text());
    for (NounPhrase of : phrase.ofs()) {
      if (ownerOf(of).isEmpty() && !isLed(phrase, of) && of.head() == Head.NOUN) {
        text.append(" of ")
            .append(of.determiner().equals("the") ? "the " : "")
            .append(org.interregnum.mention.Descriptions.of(of));
      }
    }
    return text.toString();
  }

  /** Whose office it is, as far as the phrase says. */
  Optional<Entity> owner(NounPhrase phrase) {
    for (NounPhrase of : phrase.ofs()) {
      Optional<Entity> owner = ownerOf(of);
      if (owner.isPresent()) {
        return owner;
      }
      if (isLed(phrase, of)) {
        return Optional.of(
            resolver
                .registry()
                .describeAs(EntityType.FORCE, org.interregnum.mention.Descriptions.of(of)));
      }
    }
    if (!phrase.modifyingStates().isEmpty()) {
      return Optional.of(resolver.registry().state(phrase.modifyingStates().get(0)));
    }
    if (phrase.possessor().isPresent()) {
      return resolver.one(phrase.possessor().get()).flatMap(this::served);
    }
    if (phrase.isPossessive()) {
      return resolver
          .possessive(phrase.determiner())
          .filter(e -> e.type() != EntityType.PLACE)
          .filter(e -> e.type() != EntityType.BODY || e.isNamed())
          .or(() -> resolver.last(EntityType.GOVERNMENT, EntityType.STATE, EntityType.BODY))
          .flatMap(this::polityOf);
    }
    return Optional.empty();
  }

  /** {@code Gaddafi's minister}: of what he heads, and else of the state that is in question. */
  private Optional<Entity> served(Entity possessor) {
    return polityOf(possessor)
        .or(
            () ->
                possessor.type() == EntityType.PERSON
                    ? resolver.focus().mainState().map(resolver.registry()::state)
                    : Optional.empty());
  }

  /** {@code the leader of the gavilleros}: followers of whom nothing else is known. */
  private static boolean isLed(NounPhrase title, NounPhrase of) {
    return title.headWord().equals("leader")
        && of.head() == Head.NOUN
        && of.isPlural()
        && of.determiner().equals("the");
  }

  private Optional<Entity> ownerOf(NounPhrase of) {
    return resolver
        .one(of)
        .filter(e -> e.type() != EntityType.PERSON && e.type() != EntityType.EVENT)
        .filter(e -> !DYNASTIES.contains(of.headWord()));
  }

  private Optional<Entity> polityOf(Entity entity) {
    if (entity.type() == EntityType.PLACE) {
      return resolver.governmentAt(entity).or(() -> Optional.of(entity));
    }
    return entity.type() == EntityType.PERSON
        ? sender(entity)
        : Optional.of(entity).filter(e -> e.type() != EntityType.EVENT);
  }

  /**
   * The owner for a title whose phrase names none: the holder's earlier one, else what the document
   * is about.
   */
  Entity ownerFor(
      Entity person, TitleReading title, Optional<Entity> context, Optional<Edtf> date) {
    return ownerFor(person, title, context, date, OfficeOwners.isEnvoy(title));
  }

  /**
   * The same; of an envoy, unless he comes from what the document is about, only the state that the
   * text names for him.
   */
  Entity ownerFor(
      Entity person,
      TitleReading title,
      Optional<Entity> context,
      Optional<Edtf> date,
      boolean envoy) {
    String key = person.name();
    Optional<Entity> owner =
        title
            .owner()
            .or(
                () ->
                    Optional.ofNullable(ownersByHolder.get(key))
                        .filter(o -> o.type() != EntityType.BODY && isPresent(o, date)))
            .or(() -> context)
            .or(() -> foreign(person))
            .or(() -> OfficeOwners.isEnvoy(title) ? Optional.empty() : resolver.lineState(person))
            .or(() -> envoy ? Optional.empty() : ofSection)
            .or(
                () ->
                    envoy || resolver.focus().isOccupation()
                        ? Optional.empty()
                        : resolver
                            .mainGovernment()
                            .filter(main -> isPresent(main, date) && !isRivalHead(person, title)))
            .or(
                () ->
                    envoy
                        ? Optional.empty()
                        : resolver.focus().mainState().map(resolver.registry()::state))
            .or(
                () ->
                    envoy
                        ? Optional.empty()
                        : resolver.last(EntityType.GOVERNMENT, EntityType.STATE));
    Entity found = owner.orElse(null);
    if (found != null) {
      ownersByHolder.putIfAbsent(key, found);
    }
    return found;
  }

  /** The state of a statesman known to serve another one than the document is about. */
  private Optional<Entity> foreign(Entity person) {
    return person
        .state()
        .filter(
            s ->
                !resolver
                    .focus()
                    .mainState()
                    .map(
                        m ->
                            m.equals(s)
                                || m.modern().equals(s.name()) && !m.partedFrom(s)
                                || s.modern().equals(m.name()))
                    .orElse(false))
        .map(resolver.registry()::state);
  }

  /** Whom a person represents: the owner of the office under which the document knows him. */
  Optional<Entity> sender(Entity person) {
    return Optional.ofNullable(ownersByHolder.get(person.name())).or(() -> foreign(person));
  }

  void remember(Entity person, Entity owner, String title) {
    ownersByHolder.putIfAbsent(person.name(), owner);
    titlesByHolder.put(person, title);
    if (person.type() == EntityType.PERSON) {
      resolver.entitled(person, title);
    }
  }

  /** Takes note of the title to which a person was appointed. */
  void name(Entity person, String title) {
    titlesByHolder.put(person, title);
    if (person.type() == EntityType.PERSON) {
      resolver.entitled(person, title);
    }
  }

  /** Who follows another one in an office serves the same state. */
  void inherit(Entity before, Entity after) {
    Entity owner = ownersByHolder.get(before.name());
    if (owner != null && after.type() == EntityType.PERSON) {
      ownersByHolder.putIfAbsent(after.name(), owner);
    }
  }

  /** The title under which the document last spoke of a person. */
  Optional<String> titleOf(Entity person) {
    return Optional.ofNullable(titlesByHolder.get(person));
  }

  /** Titles that stand before a name, each with the owner that the phrase names. */
  List<TitleReading> before(NounPhrase phrase) {
    List<TitleReading> titles = new ArrayList<>();
    for (TitleMention title : phrase.titles()) {
      if (title.office()) {
        titles.add(new TitleReading(title.text(), owner(phrase)));
      }
    }
    return titles;
  }

  static boolean isLocal(TitleReading title) {
    return OWN.contains(title.text().toLowerCase(Locale.ROOT));
  }
}
