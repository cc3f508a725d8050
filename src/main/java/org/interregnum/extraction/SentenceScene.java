package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.extraction.rule.Scene;
import org.interregnum.extraction.rule.SlotType;
import org.interregnum.lexicon.State;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Resolver;
import org.interregnum.syntax.Clause;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.SyntaxOf;
import org.interregnum.time.ResolvedDate;
import org.interregnum.time.TemporalExpression;

/** One sentence with its phrases resolved and its dates settled. */
final class SentenceScene implements Scene, SentenceView {

  /** Marks around the words of a phrase that are no part of them. */
  private static final Pattern MARKS = Pattern.compile("^[\"“(]+|[\"”).,;]+$");

  private static final Set<String> NAMING = Set.of("know", "call", "name", "style", "dub");

  /** What persons do and towns do not. */
  private static final Set<String> PERSONAL =
      Set.of(
          "appoint", "beat", "command", "defeat", "die", "hand", "lead", "name", "resign", "retire",
          "rout", "sign", "succeed", "win", "write");

  private static final Set<String> COPULAS = Set.of("be", "become", "remain");
  private static final Set<String> BY_PAPER = Set.of("in", "by", "with", "through");
  private static final Set<String> PAPERS =
      Set.of(
          "note",
          "letter",
          "telegram",
          "circular",
          "message",
          "dispatch",
          "despatch",
          "memorandum",
          "decree",
          "order",
          "ordinance",
          "communiqué",
          "statement",
          "speech",
          "bull",
          "brief",
          "rescript",
          "resolution",
          "declaration",
          "proclamation");
  private static final Set<String> RESTING_ON = Set.of("under", "by", "in");

  private final SyntaxOf syntax;
  private final Resolver resolver;
  private final TitleReader titles;
  private final EventNames events;
  private final Dating dating;
  private final Optional<Entity> topic;
  private final Stances stances;
  private final Anaphora anaphora;
  private final PhraseLinks links;
  private final SlotFitting fitting = new SlotFitting(this);
  private final OfficeOwners offices;
  private boolean resolved;
  private boolean closed;
  private final ClauseEvents told = new ClauseEvents(this);
  private final List<Entity> label = new ArrayList<>();
  private final Map<NounPhrase, List<Entity>> entities = new IdentityHashMap<>();
  private final Map<NounPhrase, Optional<Entity>> owners = new IdentityHashMap<>();
  private final Map<Clause, Optional<ResolvedDate>> dates = new IdentityHashMap<>();
  private final Map<NounPhrase, Optional<TitleReading>> readings = new IdentityHashMap<>();

  SentenceScene(
      SyntaxOf syntax,
      Resolver resolver,
      TitleReader titles,
      EventNames events,
      Dating dating,
      Optional<Entity> topic,
      Stances stances) {
    this.stances = stances;
    this.syntax = syntax;
    this.resolver = resolver;
    this.titles = titles;
    this.events = events;
    this.dating = dating;
    this.topic = topic;
    this.anaphora =
        new Anaphora(syntax, resolver, topic, stances, p -> entities.getOrDefault(p, List.of()));
    this.links = new PhraseLinks(syntax);
    this.offices = new OfficeOwners(this, titles, topic);
    resolveAll();
    this.resolved = true;
  }

  /** Resolves in text order, so that pronouns find what stands before them. */
  private void resolveAll() {
    Set<NounPhrase> subjects = mainSubjects();
    for (NounPhrase phrase : syntax.phrases()) {
      List<Entity> found = entities(phrase);
      readings.put(phrase, titles.read(phrase).or(() -> ofNameAndTitle(phrase)));
      if (phrase.isPossessive()) {
        Optional<Entity> near =
            phrase.determiner().equals("its") && !anaphora.isOrganised(phrase)
                ? anaphora.governmentBefore(phrase)
                : Optional.empty();
        owners.put(
            phrase,
            near.or(() -> beyondSubject(phrase))
                .or(() -> resolver.possessive(phrase.determiner())));
      }
      boolean labels = syntax.isLabel(phrase);
      if (labels) {
        label.addAll(found);
      }
      if ((labels || subjects.contains(phrase)) && !found.isEmpty()) {
        resolver.subject(found.get(0));
      }
    }
    syntax.clauses().forEach(this::predicate);
    syntax.clauses().forEach(this::knownAs);
    syntax.phrases().forEach(this::apposed);
  }

  private Set<NounPhrase> mainSubjects() {
    Set<NounPhrase> subjects = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Clause clause : syntax.clauses()) {
      if (isMain(clause) && !clause.subject().isEmpty()) {
        subjects.add(clause.subject().first());
      }
    }
    return subjects;
  }

  /** {@code Seville was its seat}: that of the government spoken of, and not the city's own. */
  private Optional<Entity> beyondSubject(NounPhrase phrase) {
    boolean ofPlace =
        phrase.determiner().equals("its")
            && syntax.clauses().stream()
                .filter(c -> COPULAS.contains(c.lemma()) && c.object().members().contains(phrase))
                .flatMap(c -> c.subject().members().stream())
                .flatMap(m -> entities(m).stream())
                .anyMatch(e -> e.type() == EntityType.PLACE);
    return ofPlace
        ? resolver.last(EntityType.GOVERNMENT, EntityType.STATE, EntityType.BODY)
        : Optional.empty();
  }

  /** {@code known as X}, {@code officially called X}: one thing under two names. */
  private void knownAs(Clause clause) {
    boolean naming = clause.passive() && NAMING.contains(clause.lemma());
    if (!naming) {
      return;
    }
    List<NounPhrase> names = new ArrayList<>(clause.object().members());
    clause.phrases().stream()
        .filter(p -> p.preposition().equals("as"))
        .forEach(p -> names.addAll(p.group().members()));
    names.stream()
        .filter(n -> n.head() == NounPhrase.Head.NAME)
        .findFirst()
        .ifPresent(name -> name(clause, name));
  }

  private void name(Clause clause, NounPhrase name) {
    Optional<Entity> named = entities(name).stream().findFirst();
    List<NounPhrase> candidates = new ArrayList<>(clause.subject().members());
    clause.alternatives().forEach(group -> candidates.addAll(group.members()));
    for (NounPhrase candidate : candidates) {
      boolean generic =
          candidate.head() == NounPhrase.Head.NAME
              && candidate.determiner().startsWith("a")
              && candidate.headText().indexOf(' ') < 0;
      if (generic && named.isPresent()) {
        entities.put(candidate, List.of(named.get()));
        return;
      }
      for (Entity entity : entities(candidate)) {
        boolean same =
            named.isPresent()
                && entity != named.get()
                && entity.type() == named.get().type()
                && entity.type() == EntityType.GOVERNMENT
                && !entity.isNamed();
        if (same) {
          unite(entity, named.get());
          return;
        }
        if (named.isEmpty()) {
          resolver.registry().name(entity, name.headText());
          return;
        }
      }
    }
  }

  /** {@code a military administration, the General Governorate}: one government. */
  private void apposed(NounPhrase phrase) {
    if (phrase.apposition().isEmpty() || !resolver.isGovernment(phrase)) {
      return;
    }
    Optional<Entity> named =
        entities(phrase.apposition().get()).stream()
            .filter(e -> e.type() == EntityType.GOVERNMENT && e.isNamed())
            .findFirst();
    named.ifPresent(
        n ->
            entities(phrase).stream()
                .filter(e -> e != n && e.type() == EntityType.GOVERNMENT && !e.isNamed())
                .findFirst()
                .ifPresent(e -> unite(e, n)));
  }

  private void unite(Entity described, Entity named) {
    resolver.unite(described, named);
    entities.replaceAll(
        (phrase, found) ->
            found.contains(described) ? found.stream().map(Entity::settled).toList() : found);
  }

  /** {@code X was a politician who …}: the predicate stands for the subject. */
  private void predicate(Clause clause) {
    if (!COPULAS.contains(clause.lemma())
        || clause.subject().isEmpty()
        || clause.object().isEmpty()
        || clause.negated()) {
      return;
    }
    NounPhrase predicate = clause.object().first();
    boolean open =
        predicate.head() == NounPhrase.Head.NOUN || predicate.head() == NounPhrase.Head.TITLE;
    if (open && entities(predicate).isEmpty()) {
      entities.put(predicate, entities(clause.subject().first()));
    } else if (open && resolver.isGovernment(predicate)) {
      boolean one = predicate.determiner().startsWith("a");
      entities(clause.subject().first()).stream()
          .findFirst()
          .filter(e -> one || e.isNamed() && GovernmentFinder.canGovern(e))
          .ifPresent(e -> same(e, predicate));
    }
  }

  /** {@code X was a puppet government}: no second government. */
  private void same(Entity subject, NounPhrase predicate) {
    entities(predicate).stream()
        .filter(e -> e != subject && !e.isNamed())
        .findFirst()
        .ifPresent(e -> resolver.unite(e, subject));
    entities.put(predicate, List.of(subject));
  }

  private static boolean isMain(Clause clause) {
    return clause.kind() == Clause.Kind.MAIN
        || clause.kind() == Clause.Kind.COORDINATE
        || clause.kind() == Clause.Kind.SUBORDINATE;
  }

  @Override
  public SyntaxOf syntax() {
    return syntax;
  }

  /**
   * Ends the reading: who looks at the sentence from now on sees what was made of it, and nothing
   * more is looked up that the sentences to come would notice.
   */
  void close() {
    closed = true;
  }

  @Override
  public Optional<ResolvedDate> date(TemporalExpression expression) {
    return dating.of(expression);
  }

  Dating dating() {
    return dating;
  }

  /** Whether a phrase names an event or describes it with a noun that tells of one. */
  boolean tellsEvent(NounPhrase phrase) {
    return events.tells(phrase);
  }

  PhraseLinks links() {
    return links;
  }

  Resolver resolver() {
    return resolver;
  }

  @Override
  public List<Entity> entities(NounPhrase phrase) {
    List<Entity> known = entities.get(phrase);
    if (known == null && closed) {
      return List.of();
    }
    if (known == null) {
      entities.put(phrase, List.of());
      List<Entity> acts = events.events(phrase, this);
      if (phrase.head() == NounPhrase.Head.NAME) {
        acts.forEach(resolver::mention);
      }
      known = acts.isEmpty() ? acting(phrase, anaphora.resolve(phrase)) : acts;
      entities.put(phrase, known);
    }
    return known;
  }

  /** {@code Houston defeated the army}: the man of that name and not the town. */
  private List<Entity> acting(NounPhrase phrase, List<Entity> found) {
    boolean town =
        phrase.head() == NounPhrase.Head.NAME
            && found.size() == 1
            && found.get(0).type() == EntityType.PLACE
            && phrase.headText().indexOf(' ') < 0
            && syntax.clauses().stream()
                .anyMatch(c -> PERSONAL.contains(c.lemma()) && acts(c, phrase));
    List<Entity> namesakes =
        town ? resolver.registry().persons(phrase.headText()) : List.<Entity>of();
    return namesakes.size() == 1 ? namesakes : found;
  }

  private static boolean acts(Clause clause, NounPhrase phrase) {
    return !clause.passive()
        ? clause.subject().members().contains(phrase)
        : clause.phrases().stream()
            .anyMatch(p -> p.preposition().equals("by") && p.group().members().contains(phrase));
  }

  @Override
  public Optional<TitleReading> title(NounPhrase phrase) {
    return closed
        ? readings.getOrDefault(phrase, Optional.empty())
        : readings.computeIfAbsent(phrase, p -> titles.read(p).or(() -> ofNameAndTitle(p)));
  }

  /** {@code Regenerator President}: a name that nothing is known of, right before a title. */
  private Optional<TitleReading> ofNameAndTitle(NounPhrase name) {
    boolean unknown =
        name.head() == NounPhrase.Head.NAME
            && name.headText().indexOf(' ') < 0
            && entities(name).stream().allMatch(e -> e.type() == EntityType.PLACE);
    if (!unknown) {
      return Optional.empty();
    }
    return syntax.phrases().stream()
        .filter(p -> p.begin() == name.end() + 1 && p.determiner().isEmpty())
        .filter(p -> p.head() == NounPhrase.Head.TITLE)
        .findFirst()
        .flatMap(titles::read)
        .map(title -> new TitleReading(name.headText() + " " + title.text(), title.owner()));
  }

  @Override
  public Optional<ResolvedDate> date(Clause clause) {
    Optional<ResolvedDate> own = dating.of(clause);
    if (own.isPresent() || !resolved || closed) {
      return own.or(() -> byEvent(clause));
    }
    return dates.computeIfAbsent(clause, this::byEvent);
  }

  /**
   * {@code Under the treaty, signed on 28 June 1919, Germany ceded …}: the act has the date of the
   * event it rests on.
   */
  private Optional<ResolvedDate> byEvent(Clause clause) {
    List<NounPhrase> grounds = new ArrayList<>(clause.subject().members());
    clause.phrases().stream()
        .filter(p -> RESTING_ON.contains(p.preposition()))
        .forEach(p -> grounds.addAll(p.group().members()));
    clause.phrases().stream()
        .filter(p -> BY_PAPER.contains(p.preposition()))
        .flatMap(p -> p.group().members().stream())
        .filter(p -> PAPERS.contains(p.headWord()))
        .forEach(grounds::add);
    for (NounPhrase ground : grounds) {
      if (PAPERS.contains(ground.headWord()) && ground.ofDate().isPresent()) {
        return ground.ofDate().flatMap(dating::of);
      }
      Optional<Entity> event = first(ground, EntityType.EVENT);
      Optional<ResolvedDate> date =
          event.flatMap(
              e ->
                  ground
                      .ofDate()
                      .flatMap(dating::of)
                      .or(() -> signed(ground))
                      .or(() -> events.date(e)));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date of the participle behind an event: {@code , signed on 28 June 1919,}. */
  private Optional<ResolvedDate> signed(NounPhrase event) {
    return syntax.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.REDUCED && c.subject().members().contains(event))
        .flatMap(c -> dating.of(c).stream())
        .findFirst();
  }

  @Override
  public Optional<ResolvedDate> ownDate(NounPhrase phrase, List<NounPhrase> list, Clause clause) {
    if (syntax.sentence().contains("respectively") && clause.dates().size() == list.size()) {
      return dating.of(clause.dates().get(list.indexOf(phrase)));
    }
    for (NounPhrase.Bracket bracket : phrase.brackets()) {
      Optional<ResolvedDate> date = dating.combined(bracket.dates());
      if (date.isPresent()) {
        return date;
      }
    }
    return dating.beside(phrase, list.get(0) == phrase, syntax.dates(), syntax.sentence());
  }

  /** Types of events that one can vote on. */
  private static final Set<String> ACTS = Set.of("law", "proclamation", "treaty");

  @Override
  public Entity describe(EntityType type, String description) {
    return resolver.registry().named(description, type);
  }

  @Override
  public Optional<Entity> fit(Entity entity, SlotType type) {
    return fitting.fit(entity, type);
  }

  @Override
  public Optional<Entity> owner(TitleReading title, Entity holder) {
    return offices.owner(title, holder);
  }

  @Override
  public Optional<Entity> owner(TitleReading title, Entity holder, Clause clause) {
    return offices.owner(title, holder, clause);
  }

  @Override
  public List<Entity> label() {
    return label.isEmpty() && topic.isPresent() ? opening() : List.copyOf(label);
  }

  private List<Entity> opening() {
    return syntax.clauses().stream()
        .limit(1)
        .flatMap(c -> c.subject().members().stream())
        .flatMap(m -> entities(m).stream())
        .filter(e -> e.type() == EntityType.STATE)
        .toList();
  }

  @Override
  public Optional<Entity> line() {
    List<Entity> opening = resolver.inLine() && label.isEmpty() ? opening() : label;
    return opening.stream().findFirst();
  }

  @Override
  public Optional<Entity> topic(Optional<Entity> subject) {
    if (label.size() == 1 && subject.isPresent() && !label.contains(subject.get())) {
      return Optional.of(label.get(0));
    }
    return topic
        .or(resolver.focus()::recognised)
        .or(() -> subject.flatMap(stances::partner))
        .or(() -> stances.target().filter(t -> t.type() != EntityType.EVENT))
        .or(resolver::mainGovernment)
        .or(resolver.focus()::polity);
  }

  @Override
  public Optional<Entity> act() {
    return syntax.phrases().stream()
        .limit(1)
        .flatMap(p -> entities(p).stream())
        .filter(e -> e.type() == EntityType.EVENT && ACTS.contains(e.subtype()))
        .findFirst()
        .or(stances::target);
  }

  @Override
  public Optional<Entity> sender(Entity person) {
    return titles.sender(person);
  }

  @Override
  public Optional<Entity> counterpart(Entity polity) {
    Optional<Entity> main = resolver.focus().mainState().map(resolver.registry()::state);
    return main.filter(m -> m == polity).isPresent()
        ? resolver.focus().occupier().map(resolver.registry()::state)
        : main;
  }

  @Override
  public Optional<Entity> event(Clause clause, SlotType type) {
    return told.event(clause, type)
        .or(() -> type == SlotType.TREATY ? treatyBefore(clause) : Optional.empty());
  }

  /** The treaty that the sentence named before a clause that stands by itself. */
  private Optional<Entity> treatyBefore(Clause clause) {
    return syntax.phrases().stream()
        .filter(p -> p.end() <= clause.verbBegin())
        .flatMap(p -> entities(p).stream())
        .filter(e -> ClauseEvents.isOf(SlotType.TREATY, e))
        .reduce((a, b) -> b);
  }

  @Override
  public Optional<Entity> named(Clause clause, String eventType) {
    return told.named(clause, eventType);
  }

  @Override
  public Optional<String> status(Entity government) {
    return GovernmentFinder.status(government, this);
  }

  @Override
  public Optional<Entity> stateOf(Entity entity) {
    return resolver.stateOf(entity);
  }

  @Override
  public String words(NounPhrase phrase) {
    String text =
        syntax
            .sentence()
            .substring(phrase.begin(), Math.min(phrase.end(), syntax.sentence().length()));
    String plain = MARKS.matcher(text).replaceAll("");
    boolean opens = phrase.begin() == 0 && !phrase.determiner().isEmpty();
    return opens ? Character.toLowerCase(plain.charAt(0)) + plain.substring(1) : plain;
  }

  @Override
  public Optional<NounPhrase> antecedent(NounPhrase pronoun) {
    return anaphora.antecedent(pronoun);
  }

  /** Whom the "his" or "its" of a phrase means. */
  @Override
  public Optional<Entity> possessive(NounPhrase phrase) {
    return owners.getOrDefault(phrase, Optional.empty());
  }

  /** The title under which the document last spoke of a person. */
  Optional<String> titleOf(Entity person) {
    return titles.titleOf(person);
  }

  /** The state as a thing of the document. */
  Entity ofState(State state) {
    return resolver.registry().state(state);
  }

  /** The first thing of a type that a phrase stands for. */
  Optional<Entity> first(NounPhrase phrase, EntityType type) {
    for (Entity entity : entities(phrase)) {
      if (entity.type() == type) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase stands for something of a type. */
  boolean fits(NounPhrase phrase, SlotType type) {
    return entities(phrase).stream().anyMatch(e -> fit(e, type).isPresent());
  }

  /** The clauses in which a phrase is subject, object or behind a preposition. */
  List<Clause> clausesOf(NounPhrase phrase) {
    List<Clause> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      boolean inside =
          clause.subject().members().contains(phrase)
              || clause.object().members().contains(phrase)
              || clause.complement().members().contains(phrase)
              || clause.governs(phrase);
      if (inside) {
        found.add(clause);
      }
    }
    return found;
  }
}
