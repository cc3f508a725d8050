package org.interregnum.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.document.Block.InfoboxLine;
import org.interregnum.document.Document;
import org.interregnum.lexicon.Lexicon;
import org.interregnum.lexicon.State;
import org.interregnum.mention.Entity;
import org.interregnum.mention.Focus;
import org.interregnum.mention.Registry;
import org.interregnum.syntax.NounPhrase;
import org.interregnum.syntax.SyntaxOf;

/**
 * Works out what a document is about: from its title, its infobox and the states that it names
 * most.
 */
final class DocumentTopic implements Topic {

  private static final Pattern OCCUPATION =
      Pattern.compile(
          "(?:(.*?)\\s+)?[Oo]ccupation of (?:the )?(.+?)(?: by (.+))?(?: during .*| in .*| \\(.*|"
              + " under .*)?");
  private static final Pattern RECOGNITION =
      Pattern.compile("(?:.* )?[Rr]ecognition of (?:the )?(.+)");

  /** {@code Roman Republic and the French}: a title that names something else first. */
  private static final Pattern BESIDE = Pattern.compile(".+ and (?:the )?\\S+");

  private static final Pattern GAPS = Pattern.compile("[\\s\\-–]+");
  private static final Pattern RIVAL =
      Pattern.compile(
          " and (?:the |its )?[^,]*\\b(?:government|regime|administration|republic|resistance)s?$",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> PLAIN_FORMS =
      Set.of("Republic", "Kingdom", "Empire", "Confederation", "Federation", "Government");
  private static final Set<String> POLITY_KEYS =
      Set.of(
          "Cabinet Name",
          "Capital",
          "Status",
          "Government Type",
          "Leader1",
          "Leader Name1",
          "Title Leader",
          "P1",
          "S1",
          "Event Start");
  private static final String NUMBERED = "(?:First|Second|Third|Fourth|Fifth|Sixth) .*";
  private static final Set<String> RULING =
      Set.of(
          "government",
          "administration",
          "regime",
          "regency",
          "junta",
          "cabinet",
          "authority",
          "executive",
          "council",
          "committee");

  private static final double IN_LEAD = 20;
  private static final double IN_TITLE = 12;
  private static final double IN_INFOBOX = 6;

  /** How much of a title is looked at, in UTF-16 units. */
  private static final int LONGEST = 300;

  private final Lexicon lexicon;
  private final Registry registry;
  private final Map<String, String> infobox = new HashMap<>();
  private final Map<State, Double> weights = new LinkedHashMap<>();
  private final String title;
  private boolean begun;
  private State occupier;
  private State main;
  private Entity described;
  private Entity occupation;
  private Entity occupied;

  DocumentTopic(Lexicon lexicon, Registry registry, Document document) {
    this.lexicon = lexicon;
    this.registry = registry;
    this.title = document.title().substring(0, Math.min(LONGEST, document.title().length()));
    for (InfoboxLine line : document.infobox()) {
      infobox.putIfAbsent(line.key(), line.value());
    }
  }

  /** Counts the states that a sentence names, itself or by a demonym. */
  void count(SyntaxOf syntax) {
    if (!begun) {
      begun = true;
      lead(syntax);
    }
    for (NounPhrase phrase : syntax.phrases()) {
      phrase.state().ifPresent(state -> weigh(state, 1));
      phrase.modifyingStates().forEach(state -> weigh(state, 1));
      if (phrase.head() == NounPhrase.Head.NAME && phrase.headText().contains(" of ")) {
        words(phrase.headText(), 2);
      }
    }
  }

  /** {@code X was a provisional government of Spain}: what the first sentence says it governs. */
  private void lead(SyntaxOf syntax) {
    syntax.clauses().stream()
        .filter(c -> c.lemma().equals("be"))
        .flatMap(c -> c.object().members().stream())
        .filter(p -> RULING.contains(p.headWord()))
        .forEach(
            p -> {
              p.ofs().forEach(of -> of.state().ifPresent(s -> weigh(s, IN_LEAD)));
              p.modifyingStates().forEach(s -> weigh(s, IN_LEAD));
            });
  }

  private void weigh(State state, double weight) {
    weights.merge(state, weight, Double::sum);
  }

  /** Decides, once all is counted and the registry is settled. */
  void settle(Focus focus) {
    occupationTitle();
    words(title, IN_TITLE);
    for (String key : List.of("Conventional Long Name", "Common Name", "Name", "Status")) {
      words(infobox.getOrDefault(key, ""), IN_INFOBOX);
    }
    if (main == null) {
      weights.keySet().stream()
          .filter(state -> state != occupier)
          .max(
              java.util.Comparator.comparingDouble(this::family)
                  .thenComparingDouble(weights::get)
                  .thenComparing(State::name, java.util.Comparator.reverseOrder()))
          .ifPresent(state -> main = plain(state));
    }
    if (main != null) {
      focus.mainState(main);
    }
    if (occupier != null) {
      focus.occupier(occupier);
    }
    focus.occupation(occupation);
    focus.place(occupied);
    polityOfInfobox();
    if (described != null && occupation == null) {
      focus.polity(described);
    }
    if (described != null && described.type() == EntityType.GOVERNMENT) {
      focus.mainGovernment(described);
    }
    capital(focus);
    governmentOfTitle(focus);
    recognised().ifPresent(focus::recognised);
  }

  /** {@code Recognition of Bangladesh}: what the stances of the document are towards. */
  private Optional<Entity> recognised() {
    Matcher matcher = RECOGNITION.matcher(title);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    return Optional.ofNullable(described)
        .filter(d -> d.names().contains(name) || state(name).isPresent())
        .or(() -> registry.named(name).filter(e -> e.type() == EntityType.GOVERNMENT))
        .or(() -> state(name).map(registry::state));
  }

  /** The government that the title names, where the infobox describes none. */
  private void governmentOfTitle(Focus focus) {
    if (described != null && described.type() == EntityType.GOVERNMENT || occupation != null) {
      return;
    }
    registry.stream()
        .filter(e -> e.type() == EntityType.GOVERNMENT)
        .filter(e -> e.names().stream().anyMatch(n -> n.indexOf(' ') > 0 && title.contains(n)))
        .findFirst()
        .ifPresent(focus::mainGovernment);
  }

  /** The weight of a state together with those that became the same state of today. */
  private double family(State state) {
    return weights.entrySet().stream()
        .filter(e -> sameLand(e.getKey(), state))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private static boolean sameLand(State one, State other) {
    return one.equals(other)
        || one.name().endsWith(" " + other.name())
        || other.name().endsWith(" " + one.name());
  }

  /** The state of today where several forms of it are named. */
  private State plain(State state) {
    return weights.keySet().stream()
        .filter(other -> other != state && sameLand(other, state))
        .min(java.util.Comparator.comparingInt(o -> o.name().length()))
        .filter(o -> o.name().length() < state.name().length())
        .orElse(state);
  }

  private void occupationTitle() {
    Matcher matcher = OCCUPATION.matcher(title);
    if (!matcher.matches()) {
      return;
    }
    Optional<State> by =
        Optional.ofNullable(matcher.group(1))
            .map(before -> before.replaceFirst("^.+ and (?:the )?", ""))
            .flatMap(this::state)
            .or(() -> Optional.ofNullable(matcher.group(3)).flatMap(this::state));
    by.ifPresent(state -> occupier = state);
    if (by.isPresent() && BESIDE.matcher(matcher.group(1)).matches()) {
      return;
    }
    String land = RIVAL.matcher(matcher.group(2)).replaceFirst("");
    state(land).ifPresent(state -> main = state);
    if (main == null) {
      occupied = registry.named(land, EntityType.PLACE);
    }
    occupation =
        registry.named(title).orElseGet(() -> registry.create(EntityType.GOVERNMENT, title));
    if (by.isEmpty()) {
      statusOccupier();
    }
  }

  private void statusOccupier() {
    Matcher status =
        Pattern.compile("(?i).*occupation by (?:the )?(.+)")
            .matcher(infobox.getOrDefault("Status", ""));
    if (status.matches()) {
      state(status.group(1)).ifPresent(state -> occupier = state);
    }
  }

  private void words(String text, double weight) {
    String[] words = GAPS.split(text);
    for (int from = 0; from < words.length; from++) {
      for (int to = Math.min(words.length, from + 5); to > from; to--) {
        String part = String.join(" ", Arrays.copyOfRange(words, from, to));
        Optional<State> found =
            lexicon.states().named(part).or(() -> lexicon.states().ofDemonym(part));
        if (found.isPresent()) {
          weigh(found.get(), weight);
          break;
        }
      }
    }
  }

  private void polityOfInfobox() {
    String longName =
        infobox.getOrDefault(
            "Conventional Long Name",
            infobox.getOrDefault(
                "Cabinet Name",
                infobox.getOrDefault("Name", infobox.getOrDefault("Common Name", ""))));
    if (longName.isEmpty() || infobox.keySet().stream().noneMatch(POLITY_KEYS::contains)) {
      return;
    }
    String common = infobox.getOrDefault("Common Name", longName);
    boolean ownName =
        !common.equals(longName)
            && (common.indexOf(' ') > 0
                && (lexicon.states().named(common).isEmpty() || common.matches(NUMBERED)));
    boolean distinct =
        state(longName)
            .filter(
                s -> !s.present() && !longName.contains(s.name()) && longName.split(" ").length > 2)
            .isPresent();
    if (distinct) {
      described = registry.create(EntityType.GOVERNMENT, longName);
      registry.override(described, longName);
      registry.override(described, common);
      return;
    }
    Optional<State> state = ownName ? Optional.empty() : state(longName);
    if (state.isPresent()) {
      described = registry.state(state.get());
      return;
    }
    if (ownName && state(longName).isPresent()) {
      described = registry.create(EntityType.GOVERNMENT, common);
      registry.override(described, common);
      registry.override(described, longName);
      return;
    }
    described =
        registry
            .named(longName)
            .or(() -> registry.named(common))
            .or(() -> shortOf(longName))
            .filter(e -> e.type() == EntityType.GOVERNMENT || e.type() == EntityType.STATE)
            .orElseGet(() -> registry.create(EntityType.GOVERNMENT, longName));
    registry.name(described, longName);
    registry.name(described, common);
    Arrays.stream(infobox.getOrDefault("Native Name", "").split(",\\s*"))
        .filter(n -> !n.isBlank())
        .forEach(n -> registry.name(described, n));
  }

  /** {@code the Military General Governorate}, where the infobox adds {@code of Serbia}. */
  private Optional<Entity> shortOf(String longName) {
    int of = longName.lastIndexOf(" of ");
    return of > 0 && longName.lastIndexOf(' ', of - 1) > 0
        ? registry.named(longName.substring(0, of))
        : Optional.empty();
  }

  private void capital(Focus focus) {
    String capital = infobox.getOrDefault("Capital", "");
    if (main != null
        && !capital.isEmpty()
        && (described == null || described.type() == EntityType.STATE)) {
      InfoboxValues.items(capital).stream()
          .findFirst()
          .ifPresent(item -> focus.capital(main, item.text()));
    }
  }

  /** When the government existed that the infobox describes. */
  Lifetime lifetime() {
    return Lifetime.of(infobox);
  }

  @Override
  public Optional<Entity> mainState() {
    return Optional.ofNullable(main).map(registry::state);
  }

  @Override
  public Optional<Entity> polity() {
    return Optional.ofNullable(described).or(this::mainState);
  }

  @Override
  public Optional<Entity> regime() {
    return Optional.ofNullable(described)
        .filter(e -> e.type() == EntityType.GOVERNMENT)
        .or(() -> Optional.ofNullable(occupation));
  }

  @Override
  public List<Entity> occupiers() {
    if (occupier != null) {
      return List.of(registry.state(occupier));
    }
    boolean allied = title.startsWith("Allied ") && occupation != null;
    return allied ? List.of(registry.named("Allies", EntityType.BODY)) : List.of();
  }

  @Override
  public Optional<State> state(String name) {
    String plain = name.strip().replaceFirst("^[Tt]he ", "").replaceAll("\\s*\\(.*\\)$", "");
    Optional<State> state =
        lexicon.states().named(plain).or(() -> lexicon.states().ofDemonym(plain));
    if (state.isPresent()) {
      return state;
    }
    int space = plain.indexOf(' ');
    boolean form = space > 0 && PLAIN_FORMS.contains(plain.substring(space + 1));
    return form ? lexicon.states().ofDemonym(plain.substring(0, space)) : Optional.empty();
  }
}
