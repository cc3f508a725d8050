package org.interregnum.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.State;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.SyntaxOf;

/**
 * The entities of one document by their names. Built in two steps: evidence is gathered over all
 * sentences, then names are settled, the fullest first, and shorter ones are tied to them.
 */
public final class Registry {

  private final Lexicon lexicon;
  private final NameEvidence evidence;
  private final NameIndex index;
  private static final Set<String> COLLOQUIAL =
      Set.of("America", "Britain", "England", "Holland", "Vatican", "Confederacy", "Union");

  private static final Pattern PARTS = Pattern.compile("[,;]\\s*");

  /** {@code Spanish: } before a name in that language. */
  private static final Pattern LANGUAGE = Pattern.compile("^\\p{Lu}\\p{L}+: ");

  private static final Pattern LOOSE_JOINT = Pattern.compile(" (['’-]) ?");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,8}");

  private final Map<String, NounPhrase> abbreviations = new LinkedHashMap<>();
  private final Map<State, Set<String>> stateNames = new HashMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final Map<String, List<Entity>> byName = new HashMap<>();
  private final Map<State, Entity> states = new LinkedHashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<Entity> entities = new LinkedHashSet<>();

  public Registry(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.evidence = new NameEvidence(lexicon);
    this.index = new NameIndex(lexicon);
  }

  /** Takes in the names of one sentence. */
  public void gather(SyntaxOf syntax) {
    evidence.add(syntax);
    for (NounPhrase phrase : syntax.phrases()) {
      phrase
          .state()
          .filter(s -> phrase.head() == NounPhrase.Head.STATE)
          .ifPresent(
              s ->
                  stateNames.computeIfAbsent(s, n -> new LinkedHashSet<>()).add(phrase.headText()));
      phrase.brackets().stream()
          .filter(b -> ABBREVIATION.matcher(b.text()).matches())
          .forEach(bracket -> abbreviations.putIfAbsent(bracket.text(), phrase));
      boolean named = phrase.head() == NounPhrase.Head.NAME;
      phrase.brackets().stream()
          .filter(b -> named && b.dates().isEmpty())
          .forEach(bracket -> bracketed(phrase.headText(), bracket.text()));
    }
  }

  /** A foreign name or abbreviation in brackets behind a name. */
  private void bracketed(String name, String text) {
    for (String part : PARTS.split(text)) {
      String plain = LANGUAGE.matcher(part).replaceFirst("");
      String alias = LOOSE_JOINT.matcher(plain).replaceAll("$1").strip();
      boolean capital = !alias.isEmpty() && Character.isUpperCase(alias.codePointAt(0));
      if (capital && alias.length() < 80 && lexicon.states().named(alias).isEmpty()) {
        aliases.putIfAbsent(alias, name);
      }
    }
  }

  /** Takes in a name that some field of an infobox gives, with what the field says it is. */
  public void gather(String name, EntityType type, double weight) {
    Evidence found = evidence.of(name);
    found.seen();
    found.vote(type, weight);
  }

  /** Takes in the name of a state from an infobox, if it is one. */
  public void gatherState(String name) {
    lexicon
        .states()
        .named(name)
        .ifPresent(s -> stateNames.computeIfAbsent(s, n -> new LinkedHashSet<>()).add(name));
  }

  /** Settles all names gathered so far. */
  public void settle() {
    evidence.names().keySet().stream()
        .filter(name -> !aliases.containsKey(name))
        .map(this::ranked)
        .sorted()
        .forEach(ranked -> settle(ranked.name()));
    aliases.forEach((alias, name) -> named(name).ifPresent(entity -> tie(entity, alias)));
    abbreviations.forEach(
        (letters, phrase) ->
            phrase
                .state()
                .map(this::state)
                .or(() -> named(phrase.headText()))
                .filter(entity -> lexicon.states().named(letters).isPresent())
                .ifPresent(entity -> override(entity, letters)));
  }

  /** A name's turn to be settled: after those of more words, and after longer ones of persons. */
  private record Ranked(String name, int words, int length, int met) implements Comparable<Ranked> {

    private static final Comparator<Ranked> ORDER =
        Comparator.comparingInt((Ranked r) -> -r.words)
            .thenComparingInt(r -> -r.length)
            .thenComparingInt(Ranked::met)
            .thenComparing(Ranked::name);

    @Override
    public int compareTo(Ranked other) {
      return ORDER.compare(this, other);
    }
  }

  private Ranked ranked(String name) {
    boolean person =
        evidence.names().get(name).best().filter(EntityType.PERSON::equals).isPresent();
    return new Ranked(
        name, index.words(name).size(), person ? name.length() : 0, evidence.order(name));
  }

  private void settle(String name) {
    Evidence votes = evidence.names().get(name);
    Optional<Entity> person = personFor(name, votes);
    if (person.isPresent()) {
      tie(person.get(), name);
      return;
    }
    EntityType type = votes.best().orElse(EntityType.PLACE);
    Optional<Entity> same = sameThing(name, type);
    if (same.isPresent()) {
      tie(same.get(), name);
      return;
    }
    Entity entity = create(type, name);
    evidence
        .headNoun(name)
        .filter(noun -> NameEvidence.type(noun) == type)
        .ifPresent(noun -> entity.subtype(noun.subtype()));
    leadingState(name).ifPresent(entity::state);
    if (type == EntityType.PERSON) {
      lexicon.stateOfPerson(name).ifPresent(entity::state);
    }
    if (votes.best().isEmpty()) {
      entity.doubtful(true);
    }
  }

  /** The state whose demonym opens a name: {@code Chilean Army}. */
  private Optional<State> leadingState(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? Optional.empty() : lexicon.states().ofDemonym(name.substring(0, space));
  }

  /**
   * The person that a name means: one whose fuller name holds its words, unless it is more likely
   * something else.
   */
  private Optional<Entity> personFor(String name, Evidence votes) {
    double others =
        Math.max(
            votes.weight(EntityType.PLACE),
            Math.max(
                votes.weight(EntityType.EVENT),
                Math.max(votes.weight(EntityType.BODY), votes.weight(EntityType.GOVERNMENT))));
    boolean surname = surnames.contains(name);
    if (others > votes.weight(EntityType.PERSON) + (surname ? 3.2 : 1.5)
        || votes.weight(EntityType.FORCE) > 3) {
      return Optional.empty();
    }
    return index.person(name);
  }

  /**
   * A body, government or event whose name ends in this one: {@code Committee of National
   * Liberation}.
   */
  private Optional<Entity> sameThing(String name, EntityType type) {
    String folded = Folding.fold(name);
    if (type == EntityType.PLACE) {
      return index.alike(type, folded, e -> true);
    }
    if (type == EntityType.PERSON || name.indexOf(' ') < 0) {
      return Optional.empty();
    }
    return index.alike(
        type,
        folded,
        e -> {
          String other = Folding.fold(e.name());
          return other.equals(folded)
              || other.endsWith(" " + folded) && onlyDemonym(e.name(), name)
              || other.startsWith(folded + " of ");
        });
  }

  /**
   * Whether a longer name has nothing more in front than a state's adjective, as in {@code French
   * Committee of …}.
   */
  private boolean onlyDemonym(String longer, String shorter) {
    String extra = longer.substring(0, Math.max(0, longer.length() - shorter.length())).strip();
    return lexicon.states().ofDemonym(extra).isPresent()
        || lexicon.states().named(extra).isPresent();
  }

  private void tie(Entity entity, String name) {
    alias(entity, name);
    byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(entity);
  }

  private void alias(Entity entity, String name) {
    entity.alias(name);
    index.name(entity, name);
  }

  private Entity added(Entity entity) {
    entities.add(entity);
    index.add(entity);
    int last = entity.name().lastIndexOf(' ');
    if (entity.type() == EntityType.PERSON && last >= 0) {
      surnames.add(entity.name().substring(last + 1));
    }
    return entity;
  }

  /** A new entity under a proper name. */
  public Entity create(EntityType type, String name) {
    Entity entity = added(new Entity(type, name, true));
    byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(entity);
    return entity;
  }

  /** Lets a name that the lexicon gives a state mean an entity of this document. */
  public void override(Entity entity, String name) {
    alias(entity, name);
    byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(0, entity);
  }

  /**
   * What the document itself gives a state's name: a government that goes by it, or whatever it
   * abbreviates.
   */
  public Optional<Entity> overriding(String name) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(e -> e.type() == EntityType.GOVERNMENT || abbreviations.containsKey(name))
        .findFirst();
  }

  /** A new entity that the document only describes. */
  public Entity describe(EntityType type, String description) {
    return added(new Entity(type, description, false));
  }

  /** A new entity that the document describes, found again under the same description. */
  public Entity describeAs(EntityType type, String description) {
    Entity entity = describe(type, description);
    byName.computeIfAbsent(description, n -> new ArrayList<>(1)).add(entity);
    return entity;
  }

  /** Adds a name that the document gives an entity. */
  public void name(Entity entity, String name) {
    if (!entity.names().contains(name)) {
      tie(entity, name);
    }
  }

  /** The names by which the document's sentences and infobox call a state. */
  Set<String> written(State state) {
    return stateNames.getOrDefault(state, Set.of());
  }

  /** The entity of a state. */
  public Entity state(State state) {
    return states.computeIfAbsent(
        state,
        s -> {
          Entity entity = create(EntityType.STATE, nameHere(s));
          alias(entity, s.name());
          entity.state(s);
          return entity;
        });
  }

  /**
   * The name of its time by which alone the document calls a state: {@code Burma}, {@code Siam}.
   */
  private String nameHere(State state) {
    Set<String> written = stateNames.getOrDefault(state, Set.of());
    if (!state.present()) {
      Comparator<String> fullest =
          Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
      return written.stream()
          .filter(n -> n.contains(state.name()) && overriding(n).isEmpty())
          .max(fullest)
          .or(() -> written.stream().filter(n -> n.indexOf(',') > 0).max(fullest))
          .orElse(state.name());
    }
    if (written.contains(state.name())) {
      return state.name();
    }
    return written.stream()
        .filter(
            n ->
                n.length() > 3
                    && n.indexOf(' ') < 0
                    && n.indexOf('.') < 0
                    && !n.equals(n.toUpperCase(java.util.Locale.ROOT)))
        .filter(n -> !COLLOQUIAL.contains(n))
        .sorted()
        .findFirst()
        .orElse(state.name());
  }

  /** What a name stands for. Persons named alike: the one met first. */
  public Optional<Entity> named(String name) {
    List<Entity> found = byName.get(name);
    if (found != null) {
      return Optional.of(found.get(0));
    }
    return lexicon.states().named(name).map(this::state);
  }

  /** The several persons whom a name may mean, the one met first before the others. */
  List<Entity> namesakes(String name) {
    return index.namesakes(name);
  }

  /** All persons for one of whose names a surname can be short, the one met first first. */
  public List<Entity> persons(String name) {
    return index.persons(name);
  }

  /** The entity of this type and name, made where there is none. */
  public Entity named(String name, EntityType type) {
    List<Entity> found = byName.getOrDefault(name, List.of());
    return found.stream()
        .filter(e -> e.type() == type)
        .findFirst()
        .orElseGet(() -> create(type, name));
  }

  /**
   * The first entity of a type that bears this name, or one with a proper name that bears the
   * other; case is ignored.
   */
  public Optional<Entity> called(EntityType type, String name, String properName) {
    return index.called(
        List.of(name, properName), e -> e.type() == type && (e.isNamed() || bears(e, name)));
  }

  private static boolean bears(Entity entity, String name) {
    return entity.names().stream().anyMatch(name::equalsIgnoreCase);
  }

  /** The first thing with a proper name of several words of which this folded one is a word. */
  Optional<Entity> withWord(String folded) {
    return index.withWord(folded);
  }

  /** All entities, the first one met first. */
  public Set<Entity> entities() {
    return Set.copyOf(entities);
  }

  public java.util.stream.Stream<Entity> stream() {
    return entities.stream();
  }
}
