package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryHeaderTest {

  private static final String HEADER =
      """
      #+ summary: The heads
      #+ question: Who heads it?
      #+ description: A paragraph.
      #+ tags: [time, people]
      #+ params:
      #+   - name: date
      #+     type: date
      #+     reads: last
      #+     default: 1900-01-01
      #+     meaning: The day.
      #+ columns:
      #+   - head: The head.
      SELECT ?head WHERE { ?head ?p ?o . FILTER(?o = ?__date_date) }
      """;

  @Test
  void the_lines_after_the_marks_describe_the_query() throws QueryException {
    CannedQuery query = QueryHeader.read("heads", HEADER);

    assertEquals("Who heads it?", query.question());
    assertEquals(List.of("people", "time"), query.tags());
    assertEquals(List.of(new Column("head", "The head.")), query.columns());
    assertEquals(
        List.of(
            new Parameter(
                "date", ParameterType.DATE, List.of(), DateReading.LAST, "1900-01-01", "The day.")),
        query.parameters());
    assertEquals("__date_date", query.parameters().get(0).variable().getVarName());
  }

  @Test
  void a_header_without_a_question_is_refused_by_the_name_of_its_file() {
    String text = HEADER.replace("#+ question: Who heads it?\n", "");

    assertFault("heads.rq: its header lacks question.", text);
  }

  @Test
  void a_parameter_of_an_unknown_type_is_refused() {
    assertFault(
        "heads.rq: its header lacks a known type.", HEADER.replace("type: date", "type: colour"));
  }

  @Test
  void a_header_that_is_no_yaml_is_refused_in_one_sentence() {
    QueryException fault =
        assertThrows(
            QueryException.class, () -> QueryHeader.read("heads", "#+ summary: [\nSELECT * {}"));

    assertTrue(fault.getMessage().startsWith("heads.rq: the lines after #+ are no YAML: "));
    assertEquals(1, fault.getMessage().lines().count());
  }

  private static void assertFault(String sentence, String text) {
    QueryException fault =
        assertThrows(QueryException.class, () -> QueryHeader.read("heads", text));
    assertEquals(sentence, fault.getMessage());
  }
}
