package org.interregnum.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Candidates and types as JSON (Reconciliation Service API 0.2, 4.2). */
final class CandidateJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Descriptions descriptions;

  CandidateJson(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /** A reconciliation result. */
  ObjectNode result(List<Candidate> candidates) {
    ArrayNode result = JSON.arrayNode();
    candidates.forEach(candidate -> result.add(candidate(candidate)));
    return JSON.objectNode().set("result", result);
  }

  private ObjectNode candidate(Candidate candidate) {
    ObjectNode json = JSON.objectNode();
    json.put("id", candidate.entity().id());
    json.put("name", candidate.entity().label());
    json.put("description", descriptions.of(candidate.entity()));
    json.put("score", candidate.score());
    json.put("match", candidate.match());
    json.set("type", types(candidate.entity().types()));
    json.set("features", features(candidate));
    return json;
  }

  private static ArrayNode features(Candidate candidate) {
    ArrayNode features = JSON.arrayNode();
    candidate
        .nameLikeness()
        .ifPresent(
            likeness -> {
              features.add(feature("name", JSON.numberNode(likeness)));
              features.add(feature("exact", JSON.booleanNode(candidate.exact())));
            });
    candidate.typed().ifPresent(typed -> features.add(feature("type", JSON.booleanNode(typed))));
    candidate
        .properties()
        .forEach((id, fit) -> features.add(feature("property-" + id, JSON.numberNode(fit))));
    return features;
  }

  private static ObjectNode feature(String id, JsonNode value) {
    return JSON.objectNode().put("id", id).set("value", value);
  }

  /** Types by identifier and name. */
  static ArrayNode types(List<EntityType> types) {
    ArrayNode array = JSON.arrayNode();
    types.forEach(type -> array.add(type(type)));
    return array;
  }

  static ObjectNode type(EntityType type) {
    return JSON.objectNode().put("id", type.id()).put("name", type.name());
  }
}
