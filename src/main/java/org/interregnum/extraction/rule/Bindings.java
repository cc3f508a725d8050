package org.interregnum.extraction.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.mention.Entity;

/** What the slots of a pattern hold. */
final class Bindings {

  private final Map<String, List<Entity>> entities = new HashMap<>();
  private final Map<String, Scene.TitleReading> titles = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

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
