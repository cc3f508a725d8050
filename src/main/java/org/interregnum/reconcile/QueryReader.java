package org.interregnum.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.interregnum.reconcile.RequestException.Fault;

/**
 * Reads reconciliation queries (Reconciliation Service API 0.2, 4.1). What it does not know in a
 * query it passes over.
 */
final class QueryReader {

  static final int BATCH_SIZE = 100;
  private static final int DEFAULT_LIMIT = 10;

  private final EntityTypes types;
  private final PropertyTable properties;

  QueryReader(EntityTypes types, PropertyTable properties) {
    this.types = types;
    this.properties = properties;
  }

  /** The queries of a batch by their names, in their order. */
  Map<String, ReconciliationQuery> batch(String json) throws RequestException {
    JsonNode batch = JsonText.object("queries", json);
    if (batch.size() > BATCH_SIZE) {
      throw new RequestException(
          Fault.TOO_LARGE,
          "The batch has " + batch.size() + " queries; send at most " + BATCH_SIZE + " at once.");
    }
    Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> named : batch.properties()) {
      queries.put(named.getKey(), query(named.getKey(), named.getValue()));
    }
    return queries;
  }

  /** One query alone: a JSON object, or just the name that is sought. */
  ReconciliationQuery single(String text) throws RequestException {
    return text.strip().startsWith("{")
        ? query("query", JsonText.object("query", text))
        : new ReconciliationQuery(
            Optional.of(text.strip()), List.of(), TypeStrictness.ANY, DEFAULT_LIMIT, List.of());
  }

  private ReconciliationQuery query(String name, JsonNode json) throws RequestException {
    if (!json.isObject()) {
      throw wrong(name, "is no JSON object");
    }
    List<Condition> conditions = conditions(name, json.path("properties"));
    if (!json.hasNonNull("query") && conditions.isEmpty()) {
      throw wrong(name, "has neither 'query' nor 'properties'");
    }
    return new ReconciliationQuery(
        text(name, "query", json.path("query")),
        types(name, json.path("type")),
        strictness(name, json.path("type_strict")),
        limit(name, json.path("limit")),
        conditions);
  }

  private static RequestException wrong(String query, String what) {
    return RequestException.malformed("The query '" + query + "' " + what + ".");
  }

  private static boolean isGiven(JsonNode node) {
    return !node.isMissingNode() && !node.isNull();
  }

  private static Optional<String> text(String name, String field, JsonNode node)
      throws RequestException {
    if (isGiven(node) && !node.isTextual()) {
      throw wrong(name, "has a '" + field + "' that is no string");
    }
    return isGiven(node) ? Optional.of(node.asText().strip()) : Optional.empty();
  }

  private List<EntityType> types(String name, JsonNode node) throws RequestException {
    List<EntityType> found = new ArrayList<>();
    for (JsonNode type : several(node)) {
      String id = type.isObject() ? type.path("id").asText() : type.asText();
      found.add(types.named(id).orElseThrow(() -> wrong(name, noType(id))));
    }
    return found;
  }

  private String noType(String id) {
    return "asks for the type '"
        + id
        + "'; there are "
        + types.all().stream().map(EntityType::id).collect(Collectors.joining(", "));
  }

  /** A value by itself counts as a list of one. */
  private static List<JsonNode> several(JsonNode node) {
    if (!isGiven(node)) {
      return List.of();
    }
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).toList()
        : List.of(node);
  }

  private static TypeStrictness strictness(String name, JsonNode node) throws RequestException {
    return switch (text(name, "type_strict", node).orElse("any").toLowerCase(Locale.ROOT)) {
      case "any" -> TypeStrictness.ANY;
      case "should" -> TypeStrictness.SHOULD;
      case "all" -> TypeStrictness.ALL;
      default -> throw wrong(name, "has a 'type_strict' that is none of any, should, all");
    };
  }

  private static int limit(String name, JsonNode node) throws RequestException {
    if (!isGiven(node)) {
      return DEFAULT_LIMIT;
    }
    if (!node.isNumber() || node.asDouble() < 1) {
      throw wrong(name, "has a 'limit' that is no positive number");
    }
    return node.asInt();
  }

  private List<Condition> conditions(String name, JsonNode node) throws RequestException {
    if (isGiven(node) && !node.isArray()) {
      throw wrong(name, "has 'properties' that are no array");
    }
    List<Condition> conditions = new ArrayList<>();
    for (JsonNode condition : several(node)) {
      conditions.add(condition(name, condition));
    }
    return conditions;
  }

  private Condition condition(String name, JsonNode node) throws RequestException {
    if (!node.path("pid").isTextual() || !node.has("v")) {
      throw wrong(name, "has a property without 'pid' or 'v'");
    }
    String id = node.path("pid").asText();
    EntityProperty property =
        properties
            .named(id)
            .orElseThrow(
                () -> wrong(name, "asks for the property '" + id + "', which is not known here"));
    return new Condition(property, several(node.path("v")));
  }
}
