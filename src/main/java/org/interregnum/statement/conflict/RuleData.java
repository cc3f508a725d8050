package org.interregnum.statement.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the rules know about the world, as the file {@code contradictions.yaml} tells it.
 *
 * @param singleHolder offices that one person holds at a time
 * @param heads titles of whoever heads a government
 * @param opposedStances pairs that cannot be held together
 * @param rejectingStances what the author of an act does not do to it
 * @param authorRoles roles of whoever makes an act
 * @param occasionYears by the first part of a statement's id: how far apart two dates of one fact
 *     lie
 * @param singleStances the stances that are taken once
 */
record RuleData(
    TitleList singleHolder,
    TitleList heads,
    List<Set<String>> opposedStances,
    Set<String> rejectingStances,
    Set<String> authorRoles,
    Map<String, Integer> occasionYears,
    Set<String> singleStances) {

  private static final String FILE = "contradictions.yaml";
  private static final Set<String> KEYS =
      Set.of(
          "single-holder-titles",
          "head-titles",
          "not-the-holder",
          "beside-the-head",
          "opposed-stances",
          "rejecting-stances",
          "author-roles",
          "same-occasion-years",
          "single-stances");

  /** The data that ships with the program. */
  static RuleData standard() {
    try (InputStream in = RuleData.class.getResourceAsStream(FILE)) {
      return of((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleData of(Map<?, ?> yaml) {
    requireKnown(yaml.keySet());
    List<String> others = words(yaml.get("not-the-holder"));
    List<String> besides = words(yaml.get("beside-the-head"));
    return new RuleData(
        new TitleList(words(yaml.get("single-holder-titles")), others),
        new TitleList(
            words(yaml.get("head-titles")),
            Stream.concat(others.stream(), besides.stream()).toList()),
        list(yaml.get("opposed-stances")).stream().map(pair -> Set.copyOf(words(pair))).toList(),
        Set.copyOf(words(yaml.get("rejecting-stances"))),
        Set.copyOf(words(yaml.get("author-roles"))),
        numbers((Map<?, ?>) yaml.get("same-occasion-years")),
        Set.copyOf(words(yaml.get("single-stances"))));
  }

  private static void requireKnown(Set<?> keys) {
    if (!keys.equals(KEYS)) {
      throw new IllegalStateException(
          FILE + " has the keys " + new TreeSet<>(words(List.copyOf(keys))) + ", not " + KEYS);
    }
  }

  private static List<?> list(Object yaml) {
    return Optional.ofNullable((List<?>) yaml).orElse(List.of());
  }

  private static List<String> words(Object yaml) {
    return list(yaml).stream().map(String::valueOf).toList();
  }

  private static Map<String, Integer> numbers(Map<?, ?> yaml) {
    return yaml.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> String.valueOf(entry.getKey()), entry -> (Integer) entry.getValue()));
  }
}
