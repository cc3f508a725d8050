package org.interregnum.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** States by name, by demonym and by capital. */
public final class States {
  /** What stands for a people before a hyphen. */
  private static final Set<String> PREFIXES =
      Set.of(
          "Anglo",
          "Franco",
          "Russo",
          "Sino",
          "Austro",
          "Italo",
          "Greco",
          "Graeco",
          "Turco",
          "Luso",
          "Hispano",
          "Germano",
          "Prusso",
          "Polono",
          "Indo",
          "Serbo",
          "Bulgaro",
          "Hungaro",
          "Nippo",
          "Belgo",
          "Dano",
          "Swedo",
          "Perso",
          "Egypto",
          "Americano",
          "Finno");

  private final Map<String, State> byName = new HashMap<>();
  private final Map<String, State> byDemonym = new HashMap<>();
  private final Map<String, State> byCapital = new HashMap<>();
  private final Map<String, List<Reign>> reigns = new HashMap<>();
  private final Openings openings = new Openings();
  private final Set<String> plurals = new HashSet<>();

  /** A state whose capital a city was, from a year to a year. */
  private record Reign(State state, int from, int to) {}

  States(Table table) {
    List<Table.Row> rows = table.rows();
    for (Table.Row row : rows) {
      byName.put(
          row.get("name"),
          new State(
              row.get("name"),
              row.list("capital").stream().findFirst().orElse(""),
              row.get("modern"),
              row.get("to").isEmpty() && row.get("modern").isEmpty(),
              year(row.get("from"), 0)));
    }
    for (Table.Row row : rows) {
      State state = byName.get(row.get("name"));
      row.list("aliases").forEach(alias -> byName.putIfAbsent(alias, state));
      boolean present = row.get("to").isEmpty() && row.get("modern").isEmpty();
      row.list("demonyms").forEach(demonym -> demonym(demonym, state, present));
      row.list("capital").forEach(city -> capital(city, state, present));
      Reign reign = new Reign(state, state.from(), year(row.get("to"), Integer.MAX_VALUE));
      row.list("capital")
          .forEach(city -> reigns.computeIfAbsent(city, c -> new ArrayList<>(1)).add(reign));
    }
    byName.keySet().forEach(openings::add);
    byDemonym.keySet().forEach(openings::add);
  }

  /** A demonym or a capital of several states means the one that exists now. */
  private void demonym(String demonym, State state, boolean present) {
    if (present) {
      byDemonym.put(demonym, state);
    } else {
      byDemonym.putIfAbsent(demonym, state);
    }
    if (demonym.endsWith("s") || demonym.endsWith("men")) {
      plurals.add(demonym);
    }
  }

  private void capital(String city, State state, boolean present) {
    if (present && city.equals(state.capital())) {
      byCapital.put(city, state);
    } else {
      byCapital.putIfAbsent(city, state);
    }
  }

  /** Every name and alias with its state; unmodifiable. */
  public Map<String, State> names() {
    return Collections.unmodifiableMap(byName);
  }

  /** Every demonym with its state; unmodifiable. */
  public Map<String, State> demonyms() {
    return Collections.unmodifiableMap(byDemonym);
  }

  /** Whether a state's name or demonym can begin with this word as it is written. */
  public boolean opens(String word) {
    return openings.has(word);
  }

  public Optional<State> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The state of an adjective or inhabitant's name such as {@code Chilean}, {@code Belgians}; of
   * {@code Anglo-Russian} the second.
   */
  public Optional<State> ofDemonym(String word) {
    State whole = byDemonym.get(word);
    int joint = whole == null ? Math.max(word.indexOf('-'), word.indexOf('–')) : -1;
    boolean pair =
        joint > 0
            && (PREFIXES.contains(word.substring(0, joint))
                || byDemonym.containsKey(word.substring(0, joint)));
    return Optional.ofNullable(pair ? byDemonym.get(word.substring(joint + 1)) : whole);
  }

  /** Whether a demonym is the name of a people in the plural, such as {@code Chileans}. */
  public boolean isPeople(String demonym) {
    return plurals.contains(demonym);
  }

  public Optional<State> ofCapital(String city) {
    return Optional.ofNullable(byCapital.get(city));
  }

  /**
   * The state of which a city was the capital in a year, its first one before others; the one of no
   * time where none is known.
   */
  public Optional<State> ofCapital(String city, int year) {
    return reigns.getOrDefault(city, List.of()).stream()
        .filter(r -> r.from() <= year && year <= r.to())
        .map(Reign::state)
        .min(Comparator.comparing(s -> !s.capital().equals(city)))
        .or(() -> ofCapital(city));
  }

  private static int year(String text, int otherwise) {
    return text.matches("\\d+") ? Integer.parseInt(text) : otherwise;
  }

  /** Whether some state has this name when case is ignored, as headings and keys write it. */
  boolean knows(String name) {
    return byName.containsKey(name) || byName.containsKey(name.toUpperCase(Locale.ROOT));
  }
}
