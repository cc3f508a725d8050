package org.interregnum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.interregnum.publish.Site;
import org.interregnum.query.GraphSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns filled with what the graph says, in small graphs and the built one. */
class ExtensionTest {

  private static ReconciliationService arcadia;
  private static ReconciliationService names;
  private static ReconciliationService built;

  @BeforeAll
  static void read() {
    arcadia = new ReconciliationService(Graphs.arcadia());
    names = new ReconciliationService(Graphs.names());
    built = new ReconciliationService(Graphs.committed());
  }

  private static JsonNode extended(ReconciliationService service, String id, String properties)
      throws RequestException {
    String json =
        ("{'ids': ['" + id + "'], 'properties': [" + properties + "]}").replace('\'', '"');
    Form.EXTENSION.checked(json);
    return Form.EXTENDED.checked(service.extend(json));
  }

  private static String cell(ReconciliationService service, String id, String property)
      throws RequestException {
    JsonNode row = extended(service, id, property).get("rows").get(id);
    return row.iterator().next().toString().replace('"', '\'');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "government:government-of-mantinea | {'id': 'start'} | [{'str':'1882-03'}]",
        "government:government-of-mantinea | {'id': 'state'} | [{'id':'state:arcadia','name':'Arcadia'}]",
        "government:government-of-mantinea | {'id': 'alias'} | [{'str':'Doe's government'}]",
        "government:government-of-orchomenos | {'id': 'status'} | [{'str':'collaborationist'}]",
        "place:tegea | {'id': 'wikidata'} | [{'id':'Q1234567','name':'Tegea'}]",
        "place:mantinea | {'id': 'wikidata'} | []",
        "place:tegea | {'id': 'article'} | [{'str':'The Two Governments of Arcadia'}]",
        "state:nowhere | {'id': 'iri'} | []",
        "state:arcadia | {'id': 'iri'} | [{'str':'https://w3id.org/interregnum/id/state/arcadia'}]",
        "office:government-of-mantinea:head | {'id': 'office-holder'} | [{'id':'person:phillis-doe','name':'Phillis Doe'}]",
        "government:government-of-mantinea | {'id': 'office-holder'} | [{'id':'person:phillis-doe','name':'Phillis Doe'}]",
        "state:arcadia | {'id': 'office-holder'} | []",
        "person:phillis-doe | {'id': 'office'} | [{'id':'office:government-of-mantinea:head','name':'Head of the Government of Mantinea'}]"
      })
  void a_cell_has_the_values(String id, String property, String cell) throws RequestException {
    assertEquals(cell, cell(arcadia, id, property));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event:treaty-of-ancon | {'id': 'start'} | [{'date':'1883-10-20T00:00:00Z'}]",
        "event:cry-of-montan | {'id': 'start'} | [{'str':'1882-08-31~'}]",
        "event:treaty-of-ancon | {'id': 'start', 'settings': {'dates': 'edtf'}} | [{'str':'1883-10-20'}]",
        "place:arica | {'id': 'latitude'} | [{'float':-18.4784}]",
        "place:arica | {'id': 'longitude'} | [{'float':-70.3126}]",
        "place:arica | {'id': 'wikidata-close'} | [{'id':'Q2109','name':'Q2109'}]"
      })
  void only_days_are_dates_and_only_numbers_are_numbers(String id, String property, String cell)
      throws RequestException {
    assertEquals(cell, cell(names, id, property));
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 1", "5, 2"})
  void a_limit_is_kept(String limit, int values) throws RequestException {
    String property = "{'id': 'not-recognised-by', 'settings': {'limit': " + limit + "}}";
    String all = "{'id': 'quote', 'settings': {'limit': '" + limit + "'}}";
    assertEquals(1, size(cell(arcadia, "government:government-of-mantinea", property)));
    assertEquals(values, size(cell(arcadia, "state:elis", all)));
  }

  private static int size(String cell) {
    return cell.split("\\{", -1).length - 1;
  }

  @ParameterizedTest
  @CsvSource({"1882-06-25, 0", "1882-06-26, 1", "1890-01-01, 1"})
  void a_recognition_holds_from_its_day_on(String day, int values) throws RequestException {
    String property = "{'id': 'recognised-by', 'settings': {'on': '" + day + "'}}";
    assertEquals(values, size(cell(arcadia, "government:government-of-orchomenos", property)));
  }

  @ParameterizedTest
  @CsvSource({"1881-06-01, 2", "1884-06-01, 1", "1890-01-01, 0"})
  void a_seat_holds_while_it_may(String day, int values) throws RequestException {
    String property = "{'id': 'seat', 'settings': {'on': '" + day + "'}}";
    assertEquals(values, size(cell(names, "state:peru", property)));
  }

  @Test
  void the_columns_say_what_their_values_are() throws RequestException {
    String properties = "{'id': 'seat'}, {'id': 'wikidata'}, {'id': 'start'}";
    assertEquals(
        "[{'id':'seat','name':'seat','type':{'id':'Place','name':'Place'}},"
            + "{'id':'wikidata','name':'Wikidata item',"
            + "'service':'https://wikidata.reconci.link/en/api'},"
            + "{'id':'start','name':'start'}]",
        extended(arcadia, "state:arcadia", properties).get("meta").toString().replace('"', '\''));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | The extension needs the arrays 'ids' and 'properties'.",
        "{'ids': [], 'properties': [{'id': 'P31'}]} | The property 'P31' is not known here.",
        "{'ids': [], 'properties': [{'id': 'seat', 'settings': {'on': '1882'}}]} | The setting 'on' takes a day such as 1882-03-01.",
        "{'ids': [], 'properties': [{'id': 'seat', 'settings': {'limit': 'few'}}]} | The setting 'limit' takes a number such as 1."
      })
  void what_cannot_be_read_is_said_in_a_sentence(String json, String sentence) {
    RequestException refused =
        assertThrows(RequestException.class, () -> arcadia.extend(json.replace('\'', '"')));
    assertEquals(sentence, refused.getMessage());
  }

  @Test
  void proposals_are_the_properties_of_the_type() throws RequestException {
    JsonNode persons = Form.PROPOSALS.checked(built.proposeProperties("Person", Optional.empty()));
    assertTrue(ids(persons).containsAll(List.of("office", "wikidata", "quote")));
    assertFalse(ids(persons).contains("seat-of"));
    JsonNode few = Form.PROPOSALS.checked(built.proposeProperties("Person", Optional.of(3)));
    assertEquals(3, few.get("properties").size());
    assertEquals(3, few.get("limit").asInt());
    assertThrows(RequestException.class, () -> built.proposeProperties("Q5", Optional.empty()));
  }

  private static List<String> ids(JsonNode proposals) {
    return StreamSupport.stream(proposals.get("properties").spliterator(), false)
        .map(property -> property.get("id").asText())
        .toList();
  }

  @Test
  void every_property_has_values_in_the_built_graph() {
    Site site = Graphs.committed();
    PropertyValues values =
        new PropertyValues(new GraphSource.Local(site.dataset()), site.lookup());
    Set<String> without = new TreeSet<>();
    for (EntityProperty property : PropertyTable.load().all()) {
      boolean any =
          built.entities().stream()
              .anyMatch(entity -> !values.of(entity.node(), property).isEmpty());
      if (!any) {
        without.add(property.id());
      }
    }
    assertEquals(Set.of(), without);
  }

  @Test
  void every_property_is_of_types_that_there_are() {
    Set<String> types = new TreeSet<>();
    built.types().forEach(type -> types.add(type.id()));
    PropertyTable.load()
        .all()
        .forEach(
            property -> {
              assertTrue(types.containsAll(property.of()), property.id());
              assertTrue(property.gives().map(types::contains).orElse(true), property.id());
            });
  }
}
