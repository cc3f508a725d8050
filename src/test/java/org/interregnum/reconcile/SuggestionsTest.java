package org.interregnum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested to somebody who types, from {@code names.ttl}. */
class SuggestionsTest {

  private static ReconciliationService service;

  @BeforeAll
  static void read() {
    service = new ReconciliationService(Graphs.names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Per | | state:peru",
        "per | | state:peru",
        "Tarapaca | | place:tarapaca",
        "Batt | | event:battle-of-chorrillos",
        "Iglesias | Person | person:miguel-iglesias",
        "Calde | Person | person:francisco-garcia-calderon",
        "Magd | Government | government:government-of-la-magdalena",
        "state:chile | | state:chile",
        "Estados Unidos | | state:united-states",
        "Battle of Huamachuco | | event:battle-of-huamachuco"
      })
  void an_entity_is_found_by_the_beginning_of_a_name(String prefix, String type, String first)
      throws RequestException {
    String json = service.suggestEntities(prefix, 0, Optional.ofNullable(type));
    assertEquals(first, ids(json).get(0), json);
  }

  @Test
  void a_cursor_turns_the_pages_until_nothing_is_left() throws RequestException {
    List<String> first = ids(service.suggestEntities("", 0, Optional.of("Event")));
    List<String> second = ids(service.suggestEntities("", 10, Optional.of("Event")));
    assertEquals(10, first.size());
    assertTrue(second.stream().noneMatch(first::contains));
    assertEquals(List.of(), ids(service.suggestEntities("", 1000, Optional.of("Event"))));
  }

  @ParameterizedTest
  @CsvSource({
    "recog, recognised-by recognises",
    "recognised-by, recognised-by",
    "wiki, wikidata",
    "nothing of the kind, ''"
  })
  void properties_are_found_by_name_and_identifier(String prefix, String found) {
    List<String> ids = ids(service.suggestProperties(prefix, 0));
    assertEquals(
        List.of(found.split(" ")).stream().filter(id -> !id.isEmpty()).toList(),
        ids.stream().filter(id -> !id.startsWith("not-") && !id.endsWith("-close")).toList());
  }

  @ParameterizedTest
  @CsvSource({"gov, Government", "armed, ArmedForce", "force, ArmedForce", "Office, Office"})
  void types_are_found_by_name_and_identifier(String prefix, String found) {
    assertEquals(List.of(found), ids(service.suggestTypes(prefix, 0)));
  }

  @Test
  void a_type_that_there_is_not_is_refused() {
    assertThrows(
        RequestException.class, () -> service.suggestEntities("Per", 0, Optional.of("Q6256")));
  }

  private static List<String> ids(String json) {
    return StreamSupport.stream(Form.SUGGESTIONS.checked(json).get("result").spliterator(), false)
        .map(item -> item.get("id").asText())
        .toList();
  }
}
