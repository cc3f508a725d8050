package org.interregnum.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.interregnum.claim.EntityType;
import org.interregnum.lexicon.State;

/**
 * Rival names of one state. A document that calls its state by the names of two constitutions,
 * {@code the Mexican Republic} and {@code the Mexican Empire}, tells of two governments of it.
 */
public final class Constitutions {

  private static final Set<String> FORMS =
      Set.of("republic", "empire", "kingdom", "commonwealth", "regency", "sultanate", "emirate");

  private Constitutions() {}

  /**
   * Makes a government of each such name of the state, where the document writes names of two forms
   * at least.
   */
  public static void part(Registry registry, State state) {
    Map<String, Set<String>> byForm = new TreeMap<>();
    for (String name : registry.written(state)) {
      form(name)
          .filter(f -> !name.equals(state.name()))
          .ifPresent(f -> byForm.computeIfAbsent(f, k -> new TreeSet<>()).add(name));
    }
    if (byForm.size() < 2) {
      return;
    }
    Entity whole = registry.state(state);
    for (Set<String> names : byForm.values()) {
      String fullest = names.stream().max(BY_LENGTH).orElseThrow();
      Entity government = registry.create(EntityType.GOVERNMENT, fullest);
      government.of(whole);
      names.forEach(name -> registry.override(government, name));
    }
  }

  private static final java.util.Comparator<String> BY_LENGTH =
      java.util.Comparator.comparingInt(String::length)
          .thenComparing(java.util.Comparator.naturalOrder());

  private static Optional<String> form(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    Set<String> found = new TreeSet<>();
    for (String word : words) {
      if (FORMS.contains(word)) {
        found.add(word);
      }
    }
    return words.length > 1 ? found.stream().findFirst() : Optional.empty();
  }
}
