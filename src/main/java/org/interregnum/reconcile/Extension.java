package org.interregnum.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Columns filled with what the graph says of entities (Reconciliation Service API 0.2, 7). */
final class Extension {

  /** The reconciliation service whose identifiers the values of a Wikidata column are. */
  private static final String WIKIDATA_SERVICE = "https://wikidata.reconci.link/en/api";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private record Column(EntityProperty property, ExtensionSettings settings) {}

  private final Entities entities;
  private final EntityTypes types;
  private final PropertyTable properties;
  private final PropertyValues values;
  private final CellJson cells;

  Extension(
      Entities entities,
      EntityTypes types,
      PropertyTable properties,
      PropertyValues values,
      CellJson cells) {
    this.entities = entities;
    this.types = types;
    this.properties = properties;
    this.values = values;
    this.cells = cells;
  }

  /** The answer to a data extension query. */
  ObjectNode answer(String json) throws RequestException {
    JsonNode query = JsonText.object("extend", json);
    if (!query.path("ids").isArray() || !query.path("properties").isArray()) {
      throw RequestException.malformed("The extension needs the arrays 'ids' and 'properties'.");
    }
    List<Column> columns = new ArrayList<>();
    for (JsonNode property : query.path("properties")) {
      columns.add(column(property));
    }
    ObjectNode answer = JSON.objectNode();
    ArrayNode meta = answer.putArray("meta");
    columns.forEach(column -> meta.add(meta(column.property())));
    ObjectNode rows = answer.putObject("rows");
    query.path("ids").forEach(id -> rows.set(id.asText(), row(id.asText(), columns)));
    return answer;
  }

  private Column column(JsonNode json) throws RequestException {
    String id = json.path("id").asText();
    EntityProperty property =
        properties
            .named(id)
            .orElseThrow(
                () -> RequestException.malformed("The property '" + id + "' is not known here."));
    return new Column(property, ExtensionSettings.of(json.path("settings")));
  }

  private ObjectNode meta(EntityProperty property) {
    ObjectNode meta = JSON.objectNode().put("id", property.id()).put("name", property.name());
    property
        .gives()
        .flatMap(types::named)
        .ifPresent(type -> meta.set("type", CandidateJson.type(type)));
    if (CellJson.isOfWikidata(property)) {
      meta.put("service", WIKIDATA_SERVICE);
    }
    return meta;
  }

  /** An identifier that is not known gets empty cells, since the other rows are good. */
  private ObjectNode row(String id, List<Column> columns) {
    Optional<Entity> entity = entities.withId(id);
    ObjectNode row = JSON.objectNode();
    for (Column column : columns) {
      row.set(
          column.property().id(),
          entity.map(known -> cell(known, column)).orElseGet(JSON::arrayNode));
    }
    return row;
  }

  private ArrayNode cell(Entity entity, Column column) {
    ExtensionSettings settings = column.settings();
    List<Node> nodes =
        values.of(entity.node(), column.property()).stream()
            .filter(value -> settings.on().map(value.period()::mayHoldOn).orElse(true))
            .map(PropertyValue::node)
            .distinct()
            .limit(settings.limit() == 0 ? Long.MAX_VALUE : settings.limit())
            .toList();
    ArrayNode cell = JSON.arrayNode();
    nodes.forEach(node -> cell.add(cells.of(node, entity, settings)));
    return cell;
  }

  /** The properties that entities of a type have. */
  ObjectNode proposals(String typeId, Optional<Integer> limit) throws RequestException {
    EntityType type =
        typeId.isEmpty()
            ? types.any()
            : types
                .named(typeId)
                .orElseThrow(() -> RequestException.unknown("There is no type '" + typeId + "'."));
    ObjectNode answer = JSON.objectNode().put("type", type.id());
    ArrayNode proposed = answer.putArray("properties");
    properties.of(type, types).stream()
        .limit(limit.orElse(Integer.MAX_VALUE))
        .forEach(
            property -> proposed.addObject().put("id", property.id()).put("name", property.name()));
    limit.ifPresent(most -> answer.put("limit", most));
    return answer;
  }
}
