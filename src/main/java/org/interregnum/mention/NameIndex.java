package org.interregnum.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.Lexicon;

/**
 * The entities of one document by parts of their names, so that looking one up takes no walk
 * through all. Of several that fit, the one made first counts.
 */
final class NameIndex {

  private static final Pattern ARTICLE = Pattern.compile("^(?:la|el|los|las|le) ");
  private static final int LONGEST_ADJECTIVE = 5;
  private static final int DEEPEST_OF = 8;

  private final Lexicon lexicon;
  private final Map<Entity, Integer> order = new IdentityHashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, Set<Entity>> whole = new HashMap<>();
  private final Map<String, Set<Entity>> personsByWord = new HashMap<>();
  private final Map<Character, Set<Entity>> personsByLetter = new HashMap<>();
  private final Map<Character, Set<Entity>> personsByInitial = new HashMap<>();
  private final Map<String, Set<Entity>> alike = new HashMap<>();
  private final Map<String, Entity> byWord = new HashMap<>();

  NameIndex(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes in a new entity. */
  void add(Entity entity) {
    order.put(entity, order.size());
    name(entity, entity.name());
    if (entity.isNamed()) {
      variants(entity);
    }
  }

  /** Takes in another name of an entity. */
  void name(Entity entity, String name) {
    put(whole, name.toLowerCase(Locale.ROOT), entity);
    if (entity.type() != EntityType.PERSON) {
      return;
    }
    for (String word : words(name)) {
      put(personsByWord, word, entity);
      put(personsByLetter, word.charAt(0), entity);
      if (word.length() == 1) {
        put(personsByInitial, word.charAt(0), entity);
      }
    }
  }

  /** The names under which another name would mean the same thing. */
  private void variants(Entity entity) {
    String name = entity.name();
    String folded = Folding.fold(name);
    if (name.indexOf(' ') > 0) {
      for (String word : folded.split(" ")) {
        byWord.putIfAbsent(word, entity);
      }
    }
    if (entity.type() == EntityType.PLACE) {
      put(alike, key(entity.type(), ARTICLE.matcher(folded).replaceFirst("")), entity);
      return;
    }
    put(alike, key(entity.type(), folded), entity);
    int space = name.indexOf(' ');
    for (int i = 0; i < LONGEST_ADJECTIVE && space > 0; i++) {
      if (isOfState(name.substring(0, space))) {
        put(alike, key(entity.type(), Folding.fold(name.substring(space + 1))), entity);
      }
      space = name.indexOf(' ', space + 1);
    }
    int of = folded.indexOf(" of ");
    for (int i = 0; i < DEEPEST_OF && of > 0; i++) {
      put(alike, key(entity.type(), folded.substring(0, of)), entity);
      of = folded.indexOf(" of ", of + 1);
    }
  }

  private boolean isOfState(String words) {
    return lexicon.states().ofDemonym(words).isPresent()
        || lexicon.states().named(words).isPresent();
  }

  private static String key(EntityType type, String folded) {
    return type + " " + folded;
  }

  private static <K> void put(Map<K, Set<Entity>> index, K key, Entity entity) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(entity);
  }

  /** The words of a name without particles. */
  List<String> words(String name) {
    return words.computeIfAbsent(name, PersonNames::words);
  }

  /** The first entity that bears one of these names, case ignored, and meets a condition. */
  Optional<Entity> called(Collection<String> names, Predicate<Entity> wanted) {
    Set<Entity> found = new LinkedHashSet<>();
    for (String name : names) {
      found.addAll(whole.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()));
    }
    return first(found, wanted);
  }

  /** The first named entity with this folded word in a name of several. */
  Optional<Entity> withWord(String folded) {
    return Optional.ofNullable(byWord.get(folded));
  }

  /** The first person for one of whose names a name can be short. */
  Optional<Entity> person(String name) {
    List<String> parts = words(name);
    Collection<Entity> fewest = List.of();
    int least = Integer.MAX_VALUE;
    for (String word : parts) {
      Collection<Entity> candidates = personsLike(word);
      if (candidates.size() < least) {
        least = candidates.size();
        fewest = candidates;
      }
    }
    return first(fewest, person -> isShortFor(name, parts, person));
  }

  /**
   * The persons for one of whose names a surname can be short, the one met first before others;
   * none where there are not several who bear it.
   */
  List<Entity> namesakes(String surname) {
    List<String> parts = words(surname);
    return bearers(parts).size() < 2 ? List.of() : persons(surname);
  }

  /** The persons for one of whose names a surname can be short, the one met first first. */
  List<Entity> persons(String surname) {
    List<String> parts = words(surname);
    return bearers(parts).stream()
        .filter(person -> isShortFor(surname, parts, person))
        .sorted(Comparator.comparingInt(order::get))
        .toList();
  }

  private Set<Entity> bearers(List<String> parts) {
    return parts.size() == 1 ? personsByWord.getOrDefault(parts.get(0), Set.of()) : Set.of();
  }

  private boolean isShortFor(String name, List<String> parts, Entity person) {
    return person.names().stream()
        .anyMatch(full -> PersonNames.isShortFor(name, parts, words(full), lexicon));
  }

  /** The persons with this word in a name, or with an initial that may stand for it. */
  private Collection<Entity> personsLike(String word) {
    if (word.length() == 1) {
      return personsByLetter.getOrDefault(word.charAt(0), Set.of());
    }
    Set<Entity> same = personsByWord.getOrDefault(word, Set.of());
    Set<Entity> initials = personsByInitial.getOrDefault(word.charAt(0), Set.of());
    if (initials.isEmpty()) {
      return same;
    }
    List<Entity> all = new ArrayList<>(same);
    all.addAll(initials);
    return all;
  }

  /** The first entity of a type of whose name this one may be a variant, and that fits indeed. */
  Optional<Entity> alike(EntityType type, String folded, Predicate<Entity> wanted) {
    return first(alike.getOrDefault(key(type, folded), Set.of()), wanted);
  }

  private Optional<Entity> first(Collection<Entity> candidates, Predicate<Entity> wanted) {
    return candidates.isEmpty()
        ? Optional.empty()
        : candidates.stream().filter(wanted).min(Comparator.comparingInt(order::get));
  }
}
