package org.interregnum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The forms of the protocol's JSON, as {@code protocol.schema.json} has them. */
public enum Form {
  MANIFEST("manifest"),
  QUERIES("queries"),
  RESULTS("results"),
  RESULT("result"),
  SUGGESTIONS("suggestions"),
  FLYOUT("flyout"),
  PROPOSALS("proposals"),
  EXTENSION("extension"),
  EXTENDED("extended");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Schema schema;

  Form(String name) {
    try (InputStream in = Form.class.getResourceAsStream("protocol.schema.json")) {
      ObjectNode all = (ObjectNode) new ObjectMapper().readTree(in);
      all.put("$ref", "#/$defs/" + name);
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a text of this form. */
  public List<String> faults(String json) {
    return schema.validate(parsed(json)).stream().map(Object::toString).toList();
  }

  /** The JSON of a text, which has to have this form. */
  public JsonNode checked(String json) {
    assertEquals(List.of(), faults(json), json);
    return parsed(json);
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
