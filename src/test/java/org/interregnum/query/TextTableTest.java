package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private static String table(String query) throws QueryException {
    return GraphSource.of(DatasetFactory.create())
        .run(
            QueryFactory.create(query),
            execution -> TextTable.of(execution.select(), ShortIris.standard()));
  }

  @Test
  void columns_are_aligned_and_iris_are_short() throws QueryException {
    assertEquals(
        """
        place                  name       n
        ---------------------  ---------  --
        id:place/rio-hondo     Río Hondo  1
        https://example.org/x             20
        """,
        table(
            """
            SELECT * WHERE { VALUES (?place ?name ?n) {
              (<https://w3id.org/interregnum/id/place/rio-hondo> "Río Hondo"@es 1)
              (<https://example.org/x> UNDEF 20)
            } }
            """));
  }

  @Test
  void wide_letters_take_two_columns_and_combining_marks_none() throws QueryException {
    assertEquals(
        """
        name    n
        ------  -
        南京    1
        e\u0301te\u0301     2
        Lorania 3
        """
            .replace("------  -", "-------  -")
            .replace("name    n", "name     n")
            .replace("南京    1", "南京     1")
            .replace("te\u0301     2", "te\u0301      2")
            .replace("Lorania 3", "Lorania  3"),
        table(
            """
            SELECT * WHERE { VALUES (?name ?n) {
              ("南京" 1) ("e\u0301te\u0301" 2) ("Lorania" 3)
            } }
            """));
  }

  @Test
  void a_line_break_in_a_value_does_not_break_the_table() throws QueryException {
    assertEquals("q\n---\na b\n", table("SELECT * WHERE { BIND(\"a\\n b\" AS ?q) }"));
  }

  @Test
  void no_rows_leave_the_head() throws QueryException {
    assertEquals("a  b\n-  -\n", table("SELECT ?a ?b WHERE { VALUES (?a ?b) {} }"));
  }
}
