package org.interregnum.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.HeadNoun;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.State;
import org.interregnum.syntax.Group;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.NounPhrase.Head;

/**
 * Finds what a noun phrase stands for, in the order of the text: names in the registry,
 * descriptions of governments, forces, places and events, and pronouns by what was spoken of last.
 * Confined to one document.
 */
public final class Resolver {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "its", "their", "both", "these");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> CITY_NOUNS =
      Set.of("city", "town", "port", "capital", "village", "place", "fortress");
  private static final Set<String> COUNTRY_NOUNS =
      Set.of("country", "nation", "kingdom", "republic", "state", "mainland");
  private static final Set<String> PAIRS =
      Set.of(
          "countries",
          "states",
          "nations",
          "governments",
          "parties",
          "sides",
          "powers",
          "republics");
  private static final Set<String> PARTS =
      Set.of(
          "part",
          "parts",
          "most",
          "half",
          "whole",
          "rest",
          "much",
          "portion",
          "portions",
          "remainder");
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "interior",
          "coast",
          "centre",
          "center",
          "north-east",
          "south-east");

  private static final Set<String> NEW = Set.of("new", "old", "young", "late");

  private static final Set<String> COUPLES =
      Set.of(
          "men", "leaders", "women", "presidents", "generals", "rulers", "monarchs", "statesmen");

  private static final Set<String> ANYBODY =
      Set.of(
          "anybody",
          "anyone",
          "nobody",
          "everybody",
          "everyone",
          "somebody",
          "someone",
          "anything",
          "nothing",
          "everything");

  /** What one holds or takes: an office and no body, a post and no place. */
  private static final Set<String> HELD = Set.of("office", "command", "post", "position", "charge");

  /** Nouns that take up a body spoken of under another one: {@code The movement itself …}. */
  private static final Set<String> KINDS =
      Set.of("movement", "organisation", "organization", "group", "faction", "party");

  private static final Set<String> GOVERNING =
      Set.of("government", "regime", "cabinet", "administration", "junta");
  private static final Set<String> TWO = Set.of("both", "neither", "each");
  private static final Set<String> RELATIVE = Set.of("who", "which");

  private static final Set<String> MALE =
      Set.of("he", "him", "his", "himself", "she", "her", "herself");

  private static final Set<String> WOMAN = Set.of("she", "her", "hers", "herself");
  private static final java.util.regex.Pattern WOMEN =
      java.util.regex.Pattern.compile(
          "(?i)\\b(?:queen|empress|princess|duchess|countess|lady|mrs|madame|infanta|sultana|tsarina)\\b");

  /** Nouns by which a document calls the polity that it is about. */
  private static final Set<String> POLITIES =
      Set.of("republic", "empire", "kingdom", "confederacy", "federation", "commonwealth", "union");

  private final Lexicon lexicon;
  private final Registry registry;
  private final Focus focus;
  private final Discourse discourse = new Discourse();
  private final Governments governments;
  private final Pairs pairs;
  private final Forces forces;
  private int now;
  private Set<Entity> beforeLine = Set.of();
  private State line;

  public Resolver(Lexicon lexicon, Registry registry, Focus focus) {
    this.lexicon = lexicon;
    this.registry = registry;
    this.focus = focus;
    this.forces = new Forces(lexicon, registry, focus);
    this.pairs = new Pairs(registry, focus, discourse);
    this.governments = new Governments(lexicon, registry, discourse);
    registry.stream()
        .filter(e -> e.type() == EntityType.GOVERNMENT)
        .toList()
        .forEach(this::addGovernment);
  }

  /**
   * {@code Government of La Magdalena} sits at La Magdalena, {@code Government of Campero} is
   * headed by him.
   */
  private void addGovernment(Entity government) {
    governments.add(government);
    for (String name : government.names()) {
      int of = name.indexOf(" of ");
      Optional<Entity> behind =
          of < 0
              ? Optional.empty()
              : registry.named(name.substring(of + 4).replaceFirst("^the ", ""));
      before(name).filter(e -> government.place().isEmpty()).ifPresent(government::place);
      behind
          .filter(e -> e.type() == EntityType.PLACE && government.place().isEmpty())
          .ifPresent(government::place);
      behind
          .filter(e -> e.type() == EntityType.PERSON && government.head().isEmpty())
          .ifPresent(government::head);
      behind
          .filter(e -> e.type() == EntityType.STATE && government.of().isEmpty())
          .ifPresent(government::of);
    }
  }

  /** {@code Ankara government}: the place before the noun. */
  private Optional<Entity> before(String name) {
    int noun = name.lastIndexOf(' ');
    boolean government =
        noun > 0 && GOVERNING.contains(name.substring(noun + 1).toLowerCase(java.util.Locale.ROOT));
    return government
        ? registry.named(name.substring(0, noun)).filter(e -> e.type() == EntityType.PLACE)
        : Optional.empty();
  }

  public Registry registry() {
    return registry;
  }

  public Focus focus() {
    return focus;
  }

  /** All that a group stands for, in order. */
  public List<Entity> all(Group group) {
    List<Entity> found = new ArrayList<>();
    for (NounPhrase member : group.members()) {
      for (Entity entity : resolve(member)) {
        if (!found.contains(entity)) {
          found.add(entity);
        }
      }
    }
    return found;
  }

  /** The one thing that a phrase stands for, or empty. */
  public Optional<Entity> one(NounPhrase phrase) {
    return resolve(phrase).stream().findFirst();
  }

  /**
   * What a phrase stands for: mostly one thing, two for "both states", none where it is unknown.
   */
  public List<Entity> resolve(NounPhrase phrase) {
    List<Entity> found =
        switch (phrase.head()) {
          case STATE, PEOPLE ->
              registry
                  .overriding(phrase.headText())
                  .or(() -> phrase.state().map(registry::state))
                  .stream()
                  .toList();
          case NAME -> styled(phrase, name(phrase)).stream().toList();
          case PRONOUN ->
              TWO.contains(phrase.headText().toLowerCase(java.util.Locale.ROOT))
                  ? pair()
                  : pronoun(phrase).stream().toList();
          case TITLE -> title(phrase).stream().toList();
          case NOUN -> noun(phrase);
          case NUMBER -> List.of();
        };
    found.forEach(this::mention);
    return found;
  }

  private static Optional<Entity> styled(NounPhrase phrase, Optional<Entity> named) {
    named
        .filter(e -> e.type() == EntityType.PERSON)
        .ifPresent(e -> phrase.titles().forEach(title -> style(e, title.text())));
    return named;
  }

  private static void style(Entity person, String title) {
    person.style(title.toLowerCase(java.util.Locale.ROOT));
  }

  /** Takes note that a person bears a title, under which the text may speak of him. */
  public void entitled(Entity person, String title) {
    style(person, title);
  }

  private Optional<Entity> name(NounPhrase phrase) {
    Optional<Entity> named = namesake(phrase).or(() -> registry.named(phrase.headText()));
    if (named.isEmpty() && phrase.headText().indexOf(' ') < 0) {
      return shortened(phrase.headText());
    }
    boolean generic = phrase.determiner().equals("the") && phrase.headText().indexOf(' ') < 0;
    if (generic) {
      Optional<Entity> longer = shortened(phrase.headText());
      if (longer.isPresent()) {
        return longer;
      }
    }
    return named;
  }

  /** Of several persons under one name the one whose rank it is. */
  private Optional<Entity> namesake(NounPhrase phrase) {
    List<Entity> persons = registry.namesakes(phrase.headText());
    if (persons.size() < 2) {
      return Optional.empty();
    }
    return persons.stream()
        .filter(
            e ->
                phrase.titles().stream()
                    .anyMatch(t -> e.isStyled(t.text().toLowerCase(java.util.Locale.ROOT))))
        .findFirst();
  }

  /**
   * {@code the Assembly}, {@code the Republic}: the last thing spoken of whose name has that noun.
   */
  private Optional<Entity> shortened(String noun) {
    String folded = Folding.fold(noun);
    Optional<HeadNoun> head = lexicon.headNoun(folded);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    return focus
        .polity()
        .filter(e -> POLITIES.contains(folded) && isLonger(e) && e.hasWord(folded))
        .or(() -> discourse.last(e -> isLonger(e) && e.isHeadedBy(folded)))
        .or(() -> discourse.last(e -> isLonger(e) && e.hasWord(folded)))
        .or(() -> registry.withWord(folded));
  }

  private static boolean isLonger(Entity entity) {
    return entity.isNamed() && entity.name().indexOf(' ') > 0;
  }

  private Optional<Entity> pronoun(NounPhrase phrase) {
    String word = phrase.headText().toLowerCase(java.util.Locale.ROOT);
    if (word.equals("that") && !phrase.ofs().isEmpty()) {
      return governments.resolve(phrase, this);
    }
    if (word.equals("both")) {
      return Optional.empty();
    }
    if (word.equals("this") || word.equals("that")) {
      return discourse.last(EntityType.GOVERNMENT, EntityType.BODY, EntityType.EVENT);
    }
    return pronoun(word);
  }

  /** Whether a person's name or titles tell of a woman. */
  private static boolean isWoman(Entity person) {
    return WOMEN.matcher(person.name()).find() || person.isStyledLike(WOMEN);
  }

  /** Whom "him" or "her" means: the last person who is not the subject itself. */
  public Optional<Entity> other(List<Entity> subjects) {
    return discourse
        .subject()
        .filter(e -> e.type() == EntityType.PERSON && !subjects.contains(e))
        .or(() -> discourse.last(e -> e.type() == EntityType.PERSON && !subjects.contains(e)));
  }

  /** What "the former" or "the latter" means, other than the subjects of its own clause. */
  public Optional<Entity> ofTwo(String word, List<Entity> subjects) {
    return pairs.one(word.equals("former"), subjects);
  }

  /** A person's government. */
  public Entity headedBy(Entity person, NounPhrase phrase) {
    return governments.byHead(person, phrase, this);
  }

  /**
   * What "it" means behind a verb or preposition: a government, or the polity of the document,
   * before all others.
   */
  public Optional<Entity> object() {
    Entity polity = focus.polity().orElse(null);
    return discourse
        .last(e -> e.type() == EntityType.GOVERNMENT || e == polity)
        .or(() -> pronoun("it"));
  }

  /** Who or what a personal pronoun means. */
  private Optional<Entity> pronoun(String word) {
    if (MALE.contains(word)) {
      boolean woman = WOMAN.contains(word);
      return discourse
          .subject()
          .filter(e -> e.type() == EntityType.PERSON && (woman || !isWoman(e)))
          .or(() -> discourse.last(e -> e.type() == EntityType.PERSON && (woman || !isWoman(e))));
    }
    if (NEUTER.contains(word)) {
      return discourse
          .subject()
          .filter(e -> e.type() != EntityType.PERSON)
          .or(
              () ->
                  discourse.last(
                      EntityType.GOVERNMENT,
                      EntityType.STATE,
                      EntityType.BODY,
                      EntityType.EVENT,
                      EntityType.FORCE));
    }
    if (RELATIVE.contains(word)) {
      return discourse.last(e -> true);
    }
    return Optional.empty();
  }

  /** Whom a possessive such as {@code his} or {@code its} means. */
  public Optional<Entity> possessive(String determiner) {
    return switch (determiner) {
      case "his", "her" -> pronoun("he");
      case "its" -> pronoun("it");
      case "their" -> discourse.last(EntityType.FORCE, EntityType.BODY, EntityType.GOVERNMENT);
      default -> Optional.empty();
    };
  }

  private Optional<Entity> title(NounPhrase phrase) {
    Optional<Entity> named =
        phrase.apposition().filter(a -> a.head() == Head.NAME).flatMap(this::name);
    boolean troops =
        phrase.headText().endsWith("s")
            && !phrase.isPossessive()
            && phrase.ofs().stream().noneMatch(of -> of.head() == Head.NUMBER)
            && lexicon
                .headNoun(phrase.headText())
                .filter(n -> n.type() == HeadNoun.Type.FORCE)
                .isPresent();
    if (troops && named.isEmpty()) {
      return Optional.of(forces.force(phrase, this));
    }
    named.ifPresent(person -> style(person, phrase.headText()));
    return named.or(() -> bearer(phrase));
  }

  /** {@code the admiral}: whom the text last called one. */
  private Optional<Entity> bearer(NounPhrase phrase) {
    boolean bare =
        phrase.determiner().equals("the")
            && phrase.ofs().isEmpty()
            && phrase.modifyingStates().isEmpty()
            && NEW.containsAll(phrase.modifierWords())
            && phrase.apposition().isEmpty();
    String title = phrase.headText().toLowerCase(java.util.Locale.ROOT);
    return bare
        ? discourse.last(e -> e.type() == EntityType.PERSON && e.isStyled(title))
        : Optional.empty();
  }

  private List<Entity> noun(NounPhrase phrase) {
    String word = phrase.headWord();
    if (ANYBODY.contains(word) || phrase.modifierWords().stream().anyMatch(ANYBODY::contains)) {
      return List.of();
    }
    if (word.equals("none") && !phrase.ofs().isEmpty()) {
      return resolve(phrase.ofs().get(0));
    }
    boolean definite = DEFINITE.contains(phrase.determiner());
    if (phrase.apposition().isPresent() && phrase.apposition().get().head() == Head.NAME) {
      Optional<Entity> apposed = name(phrase.apposition().get());
      if (apposed.isPresent()) {
        return List.of(apposed.get());
      }
    }
    if (Collectives.isOne(phrase)) {
      Entity group = registry.describeAs(EntityType.BODY, Collectives.name(phrase));
      group.subtype(Collectives.SUBTYPE);
      return List.of(group);
    }
    if (word.equals("two") && definite) {
      return pairs.ofPolities();
    }
    if (COUPLES.contains(word) && definite && phrase.modifierWords().contains("two")) {
      return pairs.ofPersons();
    }
    if (PAIRS.contains(word)
        && (definite || phrase.modifierWords().contains("two"))
        && (phrase.determiner().equals("both") || phrase.modifierWords().contains("two"))) {
      return pair();
    }
    if (governments.isGovernment(phrase)) {
      return governments.resolve(phrase, this).stream().toList();
    }
    if (definite && phrase.ofs().isEmpty() && CITY_NOUNS.contains(word)) {
      return city(phrase).stream().toList();
    }
    if (CITY_NOUNS.contains(word) && !phrase.ofs().isEmpty()) {
      return phrase.ofs().stream()
          .flatMap(of -> resolve(of).stream())
          .filter(e -> e.type() == EntityType.PLACE)
          .limit(1)
          .toList();
    }
    if (definite && phrase.ofs().isEmpty() && COUNTRY_NOUNS.contains(word)) {
      return country(phrase, word).stream().toList();
    }
    if (phrase.demonyms().size() > 1 && forces.isForce(word)) {
      return forces.each(phrase);
    }
    boolean area =
        lexicon.headNoun(word).map(n -> n.type() == HeadNoun.Type.PLACE).orElse(false)
            || PARTS.contains(word);
    List<Entity> inside =
        area
            ? phrase.ofs().stream()
                .filter(
                    of -> of.head() == Head.NAME || of.head() == Head.STATE || PARTS.contains(word))
                .flatMap(of -> resolve(of).stream())
                .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.STATE)
                .toList()
            : List.of();
    if (inside.size() > 1
        || !inside.isEmpty()
            && (phrase.modifierWords().isEmpty() || PARTS.contains(word))
            && !DIRECTIONS.contains(word)) {
      return inside;
    }
    return described(phrase, word).stream().toList();
  }

  private List<Entity> pair() {
    return pairs.ofStates();
  }

  private Optional<Entity> city(NounPhrase phrase) {
    if (phrase.headWord().equals("capital")) {
      Optional<State> state = phrase.modifyingStates().stream().findFirst().or(focus::mainState);
      Optional<Entity> known =
          state
              .flatMap(s -> focus.capital(s))
              .or(() -> state.map(State::capital).filter(c -> !c.isEmpty()))
              .map(name -> registry.named(name, EntityType.PLACE));
      return known.or(() -> discourse.last(EntityType.PLACE));
    }
    return focus
        .place()
        .or(
            () ->
                phrase.headWord().equals("city")
                    ? discourse.last(e -> e.type() == EntityType.PLACE && !isForeignCapital(e))
                    : Optional.empty())
        .or(() -> discourse.last(EntityType.PLACE));
  }

  /** A capital of another state, which mostly stands for its government: {@code news in Paris}. */
  private boolean isForeignCapital(Entity place) {
    Optional<State> main = focus.mainState();
    return lexicon
        .states()
        .ofCapital(place.name())
        .filter(
            s -> main.filter(m -> !m.equals(s) && !m.capital().contains(place.name())).isPresent())
        .isPresent();
  }

  private Optional<Entity> country(NounPhrase phrase, String word) {
    if (word.equals("state") || word.equals("republic")) {
      Optional<Entity> fresh =
          phrase.modifierWords().contains("new") ? governments.lastFounded() : Optional.empty();
      Optional<Entity> alike =
          focus
              .polity()
              .filter(e -> fresh.isEmpty() && isLonger(e) && e.hasWord(word))
              .or(
                  () ->
                      discourse.last(
                          e ->
                              (e.type() == EntityType.GOVERNMENT || e.type() == EntityType.STATE)
                                  && e.hasWord(word)));
      Optional<Entity> polity =
          alike
              .or(() -> fresh)
              .or(() -> registry.withWord(word).filter(e -> e.type() == EntityType.GOVERNMENT))
              .or(focus::polity)
              .or(() -> discourse.last(EntityType.GOVERNMENT, EntityType.STATE));
      if (polity.isPresent()) {
        return polity;
      }
    }
    return focus.mainState().map(registry::state);
  }

  private Optional<Entity> described(NounPhrase phrase, String word) {
    if (DIRECTIONS.contains(word) && !phrase.ofs().isEmpty()) {
      return place(phrase);
    }
    Optional<HeadNoun> head = lexicon.headNoun(word);
    if (head.isEmpty() || HELD.contains(word)) {
      return Optional.empty();
    }
    return switch (head.get().type()) {
      case FORCE -> Optional.of(forces.force(phrase, this));
      case BODY -> body(phrase);
      case PLACE -> place(phrase);
      default -> Optional.empty();
    };
  }

  private Optional<Entity> body(NounPhrase phrase) {
    if (phrase.headWord().equals("power") && phrase.modifierWords().contains("occupying")) {
      return focus.occupier().map(registry::state);
    }
    boolean bare =
        phrase.modifierWords().isEmpty() && phrase.ofs().isEmpty() && phrase.possessor().isEmpty();
    if (bare && phrase.determiner().equals("the")) {
      Optional<Entity> last =
          discourse.last(
              e ->
                  (e.type() == EntityType.BODY || e.type() == EntityType.GOVERNMENT)
                      && e.hasWord(phrase.headWord()));
      if (last.isPresent()) {
        return last;
      }
      Optional<Entity> kind =
          KINDS.contains(phrase.headWord())
              ? discourse.last(EntityType.BODY, EntityType.FORCE)
              : Optional.empty();
      if (kind.isPresent()) {
        return kind;
      }
    }
    String description = Descriptions.of(phrase);
    Entity body =
        registry
            .named(description)
            .orElseGet(() -> registry.describeAs(EntityType.BODY, description));
    lexicon
        .headNoun(phrase.headWord())
        .filter(noun -> body.subtype().isEmpty() && body.type() == EntityType.BODY)
        .ifPresent(noun -> body.subtype(noun.subtype()));
    phrase.modifyingStates().stream()
        .findFirst()
        .ifPresent(s -> Forces.belongs(body, registry.state(s)));
    return Optional.of(body);
  }

  private Optional<Entity> place(NounPhrase phrase) {
    boolean bare = phrase.modifierWords().isEmpty() && phrase.ofs().isEmpty();
    if (bare && DIRECTIONS.contains(phrase.headWord())) {
      return Optional.empty();
    }
    if (bare) {
      return phrase.determiner().equals("the")
          ? discourse.last(EntityType.PLACE)
          : Optional.empty();
    }
    if (phrase.ofs().size() == 1
        && phrase.ofs().get(0).head() == Head.NAME
        && phrase.modifierWords().isEmpty()) {
      return one(phrase.ofs().get(0));
    }
    String description =
        Descriptions.of(phrase)
            .replace("the country", focus.mainState().map(State::name).orElse("the country"));
    return Optional.of(
        registry
            .named(description)
            .orElseGet(() -> registry.describeAs(EntityType.PLACE, description)));
  }

  Optional<Entity> withStatus(String status, List<Entity> known) {
    return discourse.last(e -> known.contains(e) && e.subtype().equals(status));
  }

  /** The government that the document is about, where it is about one. */
  public Optional<Entity> mainGovernment() {
    return focus.mainGovernment();
  }

  /** Takes note of the subject of a clause just read. */
  public void subject(Entity entity) {
    if (!entity.subtype().equals(Collectives.SUBTYPE)) {
      discourse.subject(entity);
    }
  }

  /** The last thing of a type that the text spoke of. */
  public Optional<Entity> last(EntityType... types) {
    return discourse.last(types);
  }

  /**
   * The last event of a type that the text spoke of, one with the noun in its name before others.
   */
  public Optional<Entity> lastEvent(String subtype, String noun) {
    return discourse
        .last(e -> e.type() == EntityType.EVENT && e.hasWord(noun))
        .or(() -> discourse.last(e -> e.type() == EntityType.EVENT && e.subtype().equals(subtype)));
  }

  /**
   * The state that a government or body governs or belongs to; of a government the document's main
   * state at last.
   */
  public Optional<Entity> stateOf(Entity entity) {
    if (entity.type() == EntityType.STATE) {
      return focus
          .mainState()
          .map(registry::state)
          .filter(main -> main != entity && entity.name().endsWith(main.name()));
    }
    Optional<Entity> main = focus.mainState().map(registry::state);
    boolean occupying =
        entity.type() == EntityType.GOVERNMENT
            && entity.name().contains("Military ")
            && entity.state().equals(focus.occupier())
            && main.isPresent();
    if (occupying) {
      return main;
    }
    return entity
        .of()
        .filter(o -> o.type() == EntityType.STATE)
        .map(o -> main.filter(m -> o.name().endsWith(" " + m.name())).orElse(o))
        .or(() -> entity.state().map(registry::state))
        .or(
            () ->
                entity.type() == EntityType.GOVERNMENT
                    ? focus.mainState().map(registry::state)
                    : Optional.empty());
  }

  /** Tells the year that the text has come to. */
  public void at(int year) {
    now = year;
  }

  /** The state whose capital has this name, at the time that the text has come to. */
  public Optional<Entity> capitalState(String city) {
    return (now == 0 ? lexicon.states().ofCapital(city) : lexicon.states().ofCapital(city, now))
        .map(registry::state);
  }

  /** Takes note of something the text speaks of; nothing later means a nameless group. */
  public void mention(Entity entity) {
    if (!entity.subtype().equals(Collectives.SUBTYPE)) {
      discourse.mention(entity);
    }
  }

  /** The government that sits at a place, where the document tells of one. */
  public Optional<Entity> governmentAt(Entity place) {
    return governments.at(place);
  }

  /** Begins a line of a list; who is first met in it belongs to the state that it is about. */
  public void enterLine() {
    beforeLine = new java.util.HashSet<>(discourse.all());
    line = null;
  }

  /** Tells which state the line in hand is about. */
  public void line(State state) {
    line = line == null ? state : line;
  }

  /** The state of the line in hand for a person first met in it. */
  public Optional<Entity> lineState(Entity person) {
    return Optional.ofNullable(line)
        .filter(state -> !beforeLine.contains(person))
        .map(registry::state);
  }

  /** Whether a line of a list is being read that is about a state. */
  public boolean inLine() {
    return line != null;
  }

  /** Leaves the list. */
  public void leaveLine() {
    line = null;
  }

  /** Takes note of where a government sits; one only described is the one known to sit there. */
  public void seated(Entity government, Entity place) {
    Optional<Entity> known =
        government.type() == EntityType.GOVERNMENT && !government.isNamed()
            ? governments
                .at(place)
                .filter(g -> g != government && g.name().startsWith(place.name() + " "))
            : Optional.empty();
    known.ifPresent(g -> governments.unite(government, g));
    government.settled().place(place);
  }

  /** Takes note of a government just set up. */
  public void founded(Entity government) {
    governments.founded(government);
  }

  public boolean isGovernment(NounPhrase phrase) {
    return governments.isGovernment(phrase);
  }

  /** Makes one of a government that was described and the one that bears a name. */
  public void unite(Entity described, Entity named) {
    governments.unite(described, named);
  }
}
