package org.interregnum.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All the tables together. Immutable once loaded; loading takes a fraction of a second, so load it
 * once.
 */
public final class Lexicon {

  private final States states = new States(Table.load("states"));
  private final Verbs verbs = new Verbs(Table.load("verbs"));
  private final Map<String, Title> titles = new HashMap<>();
  private final Openings titleOpenings = new Openings();
  private final Map<String, HeadNoun> headNouns = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Boolean> givenNames = new HashMap<>();
  private final Set<String> familyNames = new HashSet<>();
  private final Map<String, String> commonWords = new HashMap<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Map<String, State> people = new HashMap<>();
  private final Map<String, String> eventVerbs = new HashMap<>();
  private final Set<String> assemblyVerbs = new HashSet<>();
  private final Set<String> vagueNouns = new HashSet<>();
  private final List<InfoboxField> infoboxFields;

  private Lexicon() {
    loadTitles();
    loadHeadNouns();
    for (Table.Row row : Table.load("places").rows()) {
      places.putIfAbsent(
          row.get("name"), new Place(row.get("name"), row.get("type"), row.get("state")));
    }
    for (Table.Row row : Table.load("given-names").rows()) {
      if (row.get("position").equals("family")) {
        familyNames.add(row.get("name"));
      } else {
        givenNames.put(row.get("name"), row.get("flag").equals("ambiguous"));
      }
    }
    for (Table.Row row : Table.load("people").rows()) {
      states
          .named(row.get("state"))
          .ifPresent(
              state -> {
                people.putIfAbsent(row.get("name"), state);
                row.list("aliases").forEach(alias -> people.putIfAbsent(alias, state));
              });
    }
    Table.load("common-words")
        .rows()
        .forEach(row -> commonWords.putIfAbsent(row.get("word"), row.get("class")));
    infoboxFields =
        Table.load("infobox-fields").rows().stream()
            .map(
                r ->
                    new InfoboxField(
                        r.get("family"),
                        r.get("name"),
                        r.get("title"),
                        r.get("date"),
                        r.get("year")))
            .toList();
    loadEventWords();
    Table.load("abbreviations").rows().forEach(r -> abbreviations.add(r.get("abbreviation")));
  }

  public static Lexicon load() {
    return new Lexicon();
  }

  private void loadEventWords() {
    for (Table.Row row : Table.load("event-verbs").rows()) {
      if (!row.get("phase").isEmpty()) {
        eventVerbs.put(row.get("verb"), row.get("phase"));
      }
      if (row.yes("assembly")) {
        assemblyVerbs.add(row.get("verb"));
      }
    }
    Table.load("event-nouns").rows().stream()
        .filter(row -> !row.yes("describes"))
        .forEach(row -> vagueNouns.add(row.get("noun")));
  }

  private void loadTitles() {
    for (Table.Row row : Table.load("titles").rows()) {
      Title title =
          new Title(row.get("title").toLowerCase(Locale.ROOT), row.get("class"), row.yes("office"));
      titles.putIfAbsent(title.text(), title);
      for (String variant : row.list("variants")) {
        titles.putIfAbsent(variant.toLowerCase(Locale.ROOT), title);
      }
    }
    titles.keySet().forEach(titleOpenings::add);
  }

  private void loadHeadNouns() {
    for (Table.Row row : Table.load("headnouns").rows()) {
      HeadNoun.Type type = HeadNoun.Type.valueOf(row.get("type").toUpperCase(Locale.ROOT));
      HeadNoun noun = new HeadNoun(row.get("noun"), type, row.get("subtype"), row.yes("joins_of"));
      headNouns.putIfAbsent(noun.noun(), noun);
    }
  }

  public States states() {
    return states;
  }

  public Verbs verbs() {
    return verbs;
  }

  /** Whether a title can begin with this lower-case word. */
  public boolean opensTitle(String lower) {
    return titleOpenings.has(lower);
  }

  /** The title with this text, case ignored. */
  public Optional<Title> title(String text) {
    return Optional.ofNullable(titles.get(text.toLowerCase(Locale.ROOT)));
  }

  /** The head noun of this form, singular or plural, case ignored. */
  public Optional<HeadNoun> headNoun(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    HeadNoun found = headNouns.get(lower);
    if (found != null || !lower.endsWith("s")) {
      return Optional.ofNullable(found);
    }
    if (lower.endsWith("ies")) {
      found = headNouns.get(lower.substring(0, lower.length() - 3) + "y");
    }
    if (found == null && lower.endsWith("es")) {
      found = headNouns.get(lower.substring(0, lower.length() - 2));
    }
    if (found == null) {
      found = headNouns.get(lower.substring(0, lower.length() - 1));
    }
    return Optional.ofNullable(found);
  }

  public Optional<Place> place(String name) {
    return Optional.ofNullable(places.get(name));
  }

  /** The state that a well-known person served. */
  public Optional<State> stateOfPerson(String name) {
    return Optional.ofNullable(people.get(name));
  }

  /** Whether a word is a given name and nothing else as likely. */
  public boolean isGivenName(String word) {
    return Boolean.FALSE.equals(givenNames.get(word));
  }

  /** The words that are given names, those included that may be something else. */
  public Set<String> givenNames() {
    return Set.copyOf(givenNames.keySet());
  }

  /** Whether a word is a family name of the languages that put it first. */
  public boolean isFamilyName(String word) {
    return familyNames.contains(word);
  }

  /**
   * The class of a frequent lower-case word, such as {@code determiner} or {@code noun}; empty for
   * others.
   */
  public Optional<String> wordClass(String lower) {
    return Optional.ofNullable(commonWords.get(lower));
  }

  /**
   * What a verb says of the event that is its subject or object: {@code begin}, {@code end}, {@code
   * last}, {@code happen}, or {@code mention} where it says nothing of when it was.
   */
  public Optional<String> eventPhase(String verb) {
    return Optional.ofNullable(eventVerbs.get(verb));
  }

  /** Whether a verb is one that an assembly does, such as {@code elect} or {@code adjourn}. */
  public boolean isAssemblyVerb(String verb) {
    return assemblyVerbs.contains(verb);
  }

  /** Whether an event's noun tells of an event only as part of a name, such as {@code question}. */
  public boolean isVague(HeadNoun noun) {
    return vagueNouns.contains(noun.noun());
  }

  /** The fields of infoboxes that say something. */
  public List<InfoboxField> infoboxFields() {
    return infoboxFields;
  }

  /** Abbreviations, with the full stop, that end no sentence. */
  public Set<String> abbreviations() {
    return Set.copyOf(abbreviations);
  }
}
