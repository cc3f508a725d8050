package org.interregnum.extraction.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.mention.Entity;
import org.interregnum.syntax.NounPhrase;

/** What the slots of a pattern hold. */
final class Bindings {

  private final Map<String, List<Entity>> entities = new HashMap<>();
  private final Map<String, Scene.TitleReading> titles = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<Entity, NounPhrase> phrases = new LinkedHashMap<>();
  private final Map<String, List<NounPhrase>> lists = new HashMap<>();
  private Entity stated;

  /**
   * Takes note of an event that the clause names itself, in place of the one that the rule
   * describes.
   */
  void stated(Entity event) {
    stated = event;
  }

  Optional<Entity> stated() {
    return Optional.ofNullable(stated);
  }

  /** The same, with only this entity in a slot. */
  Bindings with(String slot, Entity entity) {
    Bindings copy = new Bindings();
    copy.entities.putAll(entities);
    copy.titles.putAll(titles);
    copy.words.putAll(words);
    copy.phrases.putAll(phrases);
    copy.lists.putAll(lists);
    copy.stated = stated;
    copy.entities.put(slot, List.of(entity));
    return copy;
  }

  /** Remembers which phrase named an entity, and the list it stands in. */
  void phrase(String slot, Entity entity, NounPhrase phrase) {
    phrases.putIfAbsent(entity, phrase);
    lists.computeIfAbsent(slot, s -> new java.util.ArrayList<>()).add(phrase);
  }

  Optional<NounPhrase> phrase(Entity entity) {
    return Optional.ofNullable(phrases.get(entity));
  }

  /** The phrases of the list in which a phrase stands. */
  List<NounPhrase> listOf(NounPhrase phrase) {
    return lists.values().stream()
        .filter(list -> list.contains(phrase))
        .findFirst()
        .orElse(List.of(phrase));
  }

  void entities(String slot, List<Entity> found) {
    entities.put(slot, List.copyOf(found));
  }

  void title(String slot, Scene.TitleReading title) {
    titles.put(slot, title);
  }

  void words(String slot, String text) {
    words.put(slot, text);
  }

  /** What the first slot holds: whom "each other" means. */
  List<Entity> any() {
    return entities.values().stream().findFirst().orElse(List.of());
  }

  List<Entity> entities(String slot) {
    return entities.getOrDefault(slot, List.of());
  }

  Optional<Scene.TitleReading> title(String slot) {
    return Optional.ofNullable(titles.get(slot));
  }

  Optional<String> words(String slot) {
    return Optional.ofNullable(words.get(slot));
  }
}
