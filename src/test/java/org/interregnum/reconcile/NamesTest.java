package org.interregnum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each line of {@code names.txt} is sought among the names in {@code names.ttl}. */
class NamesTest {

  private static final Path TABLE =
      Path.of("src/test/resources/org/interregnum/reconcile/names.txt");

  private static ReconciliationService service;

  @BeforeAll
  static void read() {
    service = new ReconciliationService(Graphs.names());
  }

  @TestFactory
  Stream<DynamicTest> names_mean_what_the_table_says() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> dynamicTest(line, () -> check(line.split("\\|", -1))));
  }

  private static void check(String[] cells) throws RequestException {
    ObjectNode query = JsonNodeFactory.instance.objectNode().put("query", cells[0].strip());
    if (!cells[1].isBlank()) {
      query.put("type", cells[1].strip());
    }
    JsonNode result = Form.RESULT.checked(service.single(query.toString())).get("result");
    assertFalse(result.isEmpty());
    assertEquals(cells[2].strip(), result.get(0).get("id").asText(), result::toPrettyString);
    assertEquals(
        cells[3].strip().equals("match"),
        result.get(0).get("match").asBoolean(),
        result::toPrettyString);
  }
}
