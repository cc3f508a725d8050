package org.interregnum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.interregnum.reconcile.RequestException.Fault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries and what narrows them, in the made-up graph of Arcadia. */
class QueriesTest {

  private static ReconciliationService service;

  @BeforeAll
  static void read() {
    service = new ReconciliationService(Graphs.arcadia());
  }

  /** A query with single quotes for double ones. */
  private static JsonNode result(String query) throws RequestException {
    String batch = ("{'q0': " + query + "}").replace('\'', '"');
    Form.QUERIES.checked(batch);
    return Form.RESULTS.checked(service.batch(batch)).get("q0").get("result");
  }

  private static List<String> ids(String query) throws RequestException {
    return StreamSupport.stream(result(query).spliterator(), false)
        .map(candidate -> candidate.get("id").asText())
        .toList();
  }

  @Test
  void a_candidate_tells_what_it_is_and_how_well_it_fits() throws RequestException {
    JsonNode first = result("{'query': 'Mantinea'}").get(0);
    assertEquals("place:mantinea", first.get("id").asText());
    assertEquals("Mantinea", first.get("name").asText());
    assertEquals("Place: Government of Mantinea", first.get("description").asText());
    assertEquals(100, first.get("score").asDouble());
    assertTrue(first.get("match").asBoolean());
    assertEquals("[{\"id\":\"Place\",\"name\":\"Place\"}]", first.get("type").toString());
    assertEquals(
        "[{\"id\":\"name\",\"value\":100.0},{\"id\":\"exact\",\"value\":true}]",
        first.get("features").toString());
  }

  @Test
  void candidates_come_best_first() throws RequestException {
    JsonNode result = result("{'query': 'Mantinea'}");
    List<Double> scores =
        StreamSupport.stream(result.spliterator(), false)
            .map(candidate -> candidate.get("score").asDouble())
            .toList();
    assertTrue(scores.size() > 1);
    assertEquals(scores.stream().sorted((a, b) -> Double.compare(b, a)).toList(), scores);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'query': 'Mantinea', 'type': 'Government'} | government:government-of-mantinea",
        "{'query': 'Mantinea', 'type': ['Government']} | government:government-of-mantinea",
        "{'query': 'Mantinea', 'type': 'https://w3id.org/interregnum/ontology#Place'} | place:mantinea",
        "{'query': 'Mantinea', 'type': ['Place', 'State'], 'type_strict': 'any'} | place:mantinea",
        "{'query': 'Mantinea', 'type': ['Place', 'Entity'], 'type_strict': 'all'} | place:mantinea",
        "{'query': 'Mantinea', 'type': ['Place', 'State'], 'type_strict': 'all'} | ''",
        "{'query': 'Mantinea', 'type': 'Person'} | ''",
        "{'query': 'Mantinea', 'limit': 1} | place:mantinea"
      })
  void types_and_the_limit_narrow_what_is_found(String query, String ids) throws RequestException {
    assertEquals(ids, String.join(" ", ids(query)).replaceAll(" office.*", ""));
  }

  @Test
  void types_that_a_candidate_should_have_only_change_its_score() throws RequestException {
    String wanted = "{'query': 'Mantinea', 'type': 'Government', 'type_strict': 'should'}";
    JsonNode result = result(wanted);
    assertEquals("place:mantinea", result.get(0).get("id").asText());
    assertEquals(80, result.get(0).get("score").asDouble());
    assertFalse(result.get(0).get("match").asBoolean());
    assertTrue(
        result.get(0).get("features").toString().contains("{\"id\":\"type\",\"value\":false}"));
  }

  @Test
  void a_property_that_agrees_turns_a_surname_into_a_match() throws RequestException {
    assertFalse(result("{'query': 'Doe'}").get(0).get("match").asBoolean());
    JsonNode first =
        result(
                "{'query': 'Doe', 'properties': [{'pid': 'office', 'v': 'Head of the Government of"
                    + " Mantinea'}]}")
            .get(0);
    assertEquals("person:phillis-doe", first.get("id").asText());
    assertTrue(first.get("match").asBoolean());
    assertTrue(
        first.get("features").toString().contains("{\"id\":\"property-office\",\"value\":1.0}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'pid': 'recognised-by', 'v': 'Achaea'} | government:government-of-orchomenos",
        "{'pid': 'recognised-by', 'v': {'id': 'state:achaea'}} | government:government-of-orchomenos",
        "{'pid': 'recognised-by', 'v': ['Atlantis', 'Achaea']} | government:government-of-orchomenos",
        "{'pid': 'recognised-by', 'v': {'id': 'state:elis', 'name': 'Elis'}} | government:government-of-mantinea",
        "{'pid': 'start', 'v': '1882-03'} | government:government-of-mantinea",
        "{'pid': 'start', 'v': '1882-03-15'} | government:government-of-mantinea",
        "{'pid': 'status', 'v': 'Collaborationist'} | government:government-of-orchomenos",
        "{'pid': 'wikidata', 'v': 'Q1234567'} | place:tegea",
        "{'pid': 'occupied-by', 'v': 'Boeotia'} | place:tegea",
        "{'pid': 'latitude', 'v': 37.5} | ''"
      })
  void properties_find_an_entity_without_a_name(String property, String id)
      throws RequestException {
    assertEquals(id, ids("{'properties': [" + property + "]}").stream().findFirst().orElse(""));
  }

  @Test
  void a_property_that_disagrees_forbids_a_match() throws RequestException {
    String query =
        "{'query': 'Government of Mantinea', 'properties': [{'pid': 'recognised-by', 'v':"
            + " 'Achaea'}]}";
    JsonNode first = result(query).get(0);
    assertEquals("government:government-of-mantinea", first.get("id").asText());
    assertFalse(first.get("match").asBoolean());
    assertTrue(first.get("score").asDouble() < Reconciler.MATCH);
  }

  @Test
  void a_query_is_answered_alike_in_whatever_batch_it_stands() throws RequestException {
    String batch =
        "{\"b\":{\"query\":\"Elis\"},\"a\":{\"query\":\"Tegea\"},\"c\":{\"query\":\"\"}}";
    JsonNode results = Form.RESULTS.checked(service.batch(batch));
    assertEquals(result("{'query': 'Elis'}"), results.get("b").get("result"));
    assertEquals(result("{'query': 'Tegea'}"), results.get("a").get("result"));
    assertTrue(results.get("c").get("result").isEmpty());
  }

  @Test
  void a_single_query_may_be_a_bare_name() throws RequestException {
    assertEquals(
        result("{'query': 'Tegea'}"), Form.RESULT.checked(service.single("Tegea")).get("result"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'q0': {'query': 'Elis'} | The parameter 'queries' is no JSON; it breaks off or goes wrong at character 24.",
        "[] | The parameter 'queries' is no JSON object.",
        "{'q0': {'query': 'a', 'query': 'b'}} | The parameter 'queries' is no JSON; it breaks off or goes wrong at character 29.",
        "{'q0': 'Elis'} | The query 'q0' is no JSON object.",
        "{'q0': {}} | The query 'q0' has neither 'query' nor 'properties'.",
        "{'q0': {'properties': []}} | The query 'q0' has neither 'query' nor 'properties'.",
        "{'q0': {'query': 7}} | The query 'q0' has a 'query' that is no string.",
        "{'q0': {'query': 'a', 'limit': 0}} | The query 'q0' has a 'limit' that is no positive number.",
        "{'q0': {'query': 'a', 'type_strict': 'may'}} | The query 'q0' has a 'type_strict' that is none of any, should, all.",
        "{'q0': {'query': 'a', 'properties': {}}} | The query 'q0' has 'properties' that are no array.",
        "{'q0': {'query': 'a', 'properties': [{'pid': 'state'}]}} | The query 'q0' has a property without 'pid' or 'v'.",
        "{'q0': {'query': 'a', 'properties': [{'pid': 'P31', 'v': 'x'}]}} | The query 'q0' asks for the property 'P31', which is not known here.",
        "{'q0': {'query': 'a', 'type': 'Q5'}} | The query 'q0' asks for the type 'Q5'; there are State, Government, Person, Place, ArmedForce, Body, Office, Event."
      })
  void what_cannot_be_read_is_said_in_a_sentence(String batch, String sentence) {
    RequestException refused =
        assertThrows(RequestException.class, () -> service.batch(batch.replace('\'', '"')));
    assertEquals(sentence, refused.getMessage());
    assertEquals(Fault.MALFORMED, refused.fault());
  }

  @Test
  void a_batch_that_is_too_large_is_refused() {
    String batch =
        IntStream.rangeClosed(0, QueryReader.BATCH_SIZE)
            .mapToObj(i -> "\"q" + i + "\":{\"query\":\"Elis\"}")
            .collect(Collectors.joining(",", "{", "}"));
    RequestException refused = assertThrows(RequestException.class, () -> service.batch(batch));
    assertEquals(Fault.TOO_LARGE, refused.fault());
    assertEquals("The batch has 101 queries; send at most 100 at once.", refused.getMessage());
  }
}
