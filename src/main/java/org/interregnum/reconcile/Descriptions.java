package org.interregnum.reconcile;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.publish.Lookup;

/** A few words that tell an entity from its namesakes, made of what is said of it. */
final class Descriptions {

  private static final int MOST = 3;

  /** What tells entities of a type apart best, the most telling first. */
  private static final Map<String, List<String>> TELLING =
      Map.of(
          "Government", List.of("status", "state", "head", "start"),
          "Person", List.of("office"),
          "Place", List.of("seat-of", "ceded-to", "occupied-by"),
          "Office", List.of("office-holder"),
          "ArmedForce", List.of("state", "took-part-in"),
          "Body", List.of("state", "recognises"),
          "Event", List.of("event-type", "place", "start"));

  private final PropertyTable properties;
  private final PropertyValues values;
  private final Lookup lookup;
  private final Map<String, String> made = new ConcurrentHashMap<>();

  Descriptions(PropertyTable properties, PropertyValues values, Lookup lookup) {
    this.properties = properties;
    this.values = values;
    this.lookup = lookup;
  }

  /**
   * Made once, since the graph does not change while it is served. Such as {@code Government:
   * collaborationist, Peru, Francisco García Calderón}.
   */
  String of(Entity entity) {
    return made.computeIfAbsent(entity.id(), id -> make(entity));
  }

  private String make(Entity entity) {
    String kind = entity.types().stream().map(EntityType::name).collect(Collectors.joining(", "));
    List<String> details =
        entity.types().stream()
            .flatMap(type -> TELLING.getOrDefault(type.id(), List.of()).stream())
            .flatMap(property -> first(entity, property))
            .distinct()
            .limit(MOST)
            .toList();
    return details.isEmpty() ? kind : kind + ": " + String.join(", ", details);
  }

  private Stream<String> first(Entity entity, String property) {
    return properties
        .named(property)
        .flatMap(known -> values.of(entity.node(), known).stream().findFirst())
        .map(value -> lookup.label(value.node()))
        .stream();
  }
}
