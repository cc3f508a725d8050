package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms in which answers are written. */
class AnswerTest {

  private static String written(String query, ResultFormat format)
      throws QueryException, IOException {
    Answer answer = Answer.to(QueryFactory.create(query), GraphSource.of(DatasetFactory.create()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> selects() {
    return Stream.of(
        Arguments.of(ResultFormat.TABLE, "name\n-----\nPeña,\n"),
        Arguments.of(ResultFormat.CSV, "name\r\n\"Peña,\"\r\n"),
        Arguments.of(ResultFormat.TSV, "?name\n\"Peña,\"@es\n"));
  }

  @ParameterizedTest
  @MethodSource("selects")
  void rows_are_written_in_each_form(ResultFormat format, String expected)
      throws QueryException, IOException {
    assertEquals(expected, written("SELECT * WHERE { BIND(\"Peña,\"@es AS ?name) }", format));
  }

  @Test
  void json_and_xml_keep_the_language() throws QueryException, IOException {
    String query = "SELECT * WHERE { BIND(\"Peña,\"@es AS ?name) }";

    assertTrue(written(query, ResultFormat.JSON).contains("\"xml:lang\": \"es\""));
    assertTrue(
        written(query, ResultFormat.XML).contains("<literal xml:lang=\"es\">Peña,</literal>"));
  }

  @Test
  void a_question_is_answered_with_yes_or_no() throws QueryException, IOException {
    assertEquals("yes\n", written("ASK { }", ResultFormat.TABLE));
    assertEquals("no\n", written("ASK { ?s ?p ?o }", ResultFormat.TABLE));
    assertTrue(written("ASK { }", ResultFormat.JSON).contains("true"));
  }

  @Test
  void a_graph_is_written_as_rdf_and_not_as_a_table_of_values() throws QueryException, IOException {
    String query = "CONSTRUCT { <urn:a> <urn:b> \"c\" } WHERE { }";

    assertTrue(written(query, ResultFormat.TABLE).contains("<urn:a>  <urn:b>  \"c\" ."));
    assertTrue(written(query, ResultFormat.JSON).contains("\"@id\": \"urn:a\""));
    assertEquals(
        "A graph cannot be written as csv; take table (Turtle), json or xml.",
        assertThrows(QueryException.class, () -> written(query, ResultFormat.CSV)).getMessage());
  }

  @Test
  void a_format_is_known_by_its_word() {
    Arrays.stream(ResultFormat.values())
        .forEach(format -> assertEquals(format, ResultFormat.ofWord(format.word()).orElseThrow()));
    assertTrue(ResultFormat.ofWord("pdf").isEmpty());
  }

  @Test
  void what_is_no_query_is_refused_with_its_place() {
    String message =
        assertThrows(QueryException.class, () -> SparqlText.parse("q.rq", "SELECT * {\n ?s ?p }"))
            .getMessage();

    assertTrue(message.startsWith("q.rq, line 2, column "), message);
    assertEquals(1, message.lines().count());
  }

  @Test
  void an_update_is_no_query() {
    assertThrows(QueryException.class, () -> SparqlText.parse("q.rq", "DELETE WHERE { ?s ?p ?o }"));
  }
}
