package org.interregnum.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.interregnum.query.FoldedName;

/**
 * What somebody who types may mean (Reconciliation Service API 0.2, 6). Answers come by pages of
 * ten; {@code cursor} says how many to skip.
 */
final class Suggestions {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int PAGE = 10;
  private static final int MOST = 100;

  private final Entities entities;
  private final Reconciler reconciler;
  private final Descriptions descriptions;
  private final EntityTypes types;
  private final PropertyTable properties;

  Suggestions(
      Entities entities,
      Reconciler reconciler,
      Descriptions descriptions,
      EntityTypes types,
      PropertyTable properties) {
    this.entities = entities;
    this.reconciler = reconciler;
    this.descriptions = descriptions;
    this.types = types;
    this.properties = properties;
  }

  /**
   * Entities with a name that begins so, then those with a word that does, then those whose names
   * resemble it.
   */
  ObjectNode entities(String prefix, int cursor, Optional<EntityType> type) {
    Map<String, Entity> found = new LinkedHashMap<>();
    entities.withId(prefix).ifPresent(entity -> found.put(entity.id(), entity));
    begun(prefix).forEach(entity -> found.putIfAbsent(entity.id(), entity));
    if (!prefix.isBlank()) {
      resembling(prefix).forEach(entity -> found.putIfAbsent(entity.id(), entity));
    }
    List<Entity> fitting =
        found.values().stream()
            .filter(
                entity -> type.map(t -> t.equals(types.any()) || entity.is(t.id())).orElse(true))
            .toList();
    return page(fitting, cursor, this::entity);
  }

  private List<Entity> begun(String prefix) {
    String wanted = FoldedName.of(prefix).text();
    return entities.all().stream()
        .filter(entity -> rank(entity, wanted) < 2)
        .sorted(
            Comparator.comparingInt((Entity entity) -> rank(entity, wanted))
                .thenComparing(entity -> FoldedName.of(entity.label()).text())
                .thenComparing(Entity::id))
        .toList();
  }

  /** 0 where a name begins with it, 1 where a word of a name does, 2 otherwise. */
  private static int rank(Entity entity, String wanted) {
    return entity.names().stream()
        .filter(name -> name.rank() != EntityName.Rank.MADE)
        .mapToInt(
            name -> {
              String folded = name.reading().folded();
              return folded.startsWith(wanted) ? 0 : folded.contains(" " + wanted) ? 1 : 2;
            })
        .min()
        .orElse(2);
  }

  private List<Entity> resembling(String prefix) {
    return reconciler
        .candidates(
            new ReconciliationQuery(
                Optional.of(prefix), List.of(), TypeStrictness.ANY, MOST, List.of()))
        .stream()
        .map(Candidate::entity)
        .toList();
  }

  private ObjectNode entity(Entity entity) {
    return JSON.objectNode()
        .put("id", entity.id())
        .put("name", entity.label())
        .put("description", descriptions.of(entity))
        .set("notable", CandidateJson.types(entity.types()));
  }

  ObjectNode types(String prefix, int cursor) {
    List<EntityType> fitting =
        types.all().stream().filter(type -> fits(prefix, type.id(), type.name())).toList();
    return page(fitting, cursor, Suggestions::type);
  }

  /** Without a description where the graph has none. */
  private static ObjectNode type(EntityType type) {
    ObjectNode json = CandidateJson.type(type);
    return type.description().isEmpty() ? json : json.put("description", type.description());
  }

  ObjectNode properties(String prefix, int cursor) {
    List<EntityProperty> fitting =
        properties.all().stream()
            .filter(property -> fits(prefix, property.id(), property.name()))
            .toList();
    return page(fitting, cursor, Suggestions::property);
  }

  private static ObjectNode property(EntityProperty property) {
    return JSON.objectNode()
        .put("id", property.id())
        .put("name", property.name())
        .put("description", property.description());
  }

  private static boolean fits(String prefix, String id, String name) {
    String wanted = FoldedName.of(prefix).text();
    String folded = FoldedName.of(name).text();
    return id.equals(prefix.strip())
        || folded.startsWith(wanted)
        || folded.contains(" " + wanted)
        || FoldedName.of(id).text().startsWith(wanted);
  }

  private static <T> ObjectNode page(List<T> all, int cursor, Function<T, ObjectNode> json) {
    ArrayNode result = JSON.arrayNode();
    all.stream().skip(cursor).limit(PAGE).map(json).forEach(result::add);
    return JSON.objectNode().set("result", result);
  }
}
