package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each canned query gives, on the toy history, the rows that its file of expected rows has. */
class CannedQueriesTest {

  /** Asked from Wikidata, so it has a test of its own. */
  private static final String FEDERATED = "wikidata-labels";

  private static QueryCatalogue catalogue;
  private static GraphSource toy;

  record Case(String query, List<String> arguments, String expected) {
    static Case of(List<String> row) {
      List<String> arguments =
          Arrays.stream(row.get(1).split(";"))
              .map(String::strip)
              .filter(a -> !a.isEmpty())
              .toList();
      return new Case(row.get(0), arguments, row.get(2));
    }

    @Override
    public String toString() {
      return expected;
    }
  }

  @BeforeAll
  static void load() throws QueryException {
    catalogue = QueryCatalogue.onClassPath();
    toy = ToyGraph.source();
  }

  static Stream<Case> cases() {
    return Table.ofCsv(ToyGraph.text("cases.csv")).rows().stream().map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_toy_history_is_answered_as_a_historian_would(Case given) throws QueryException {
    Query query =
        new Binder(toy).bind(catalogue.query(given.query()), Arguments.parse(given.arguments()));

    Table actual = toy.run(query, execution -> Table.of(execution.select()));

    Table expected = Table.ofCsv(ToyGraph.text("expected/" + given.expected() + ".csv"));
    assertEquals(expected.head(), actual.head());
    assertEquals(lines(expected), lines(actual));
  }

  private static String lines(Table table) {
    return String.join("\n", table.rows().stream().map(row -> String.join(" | ", row)).toList());
  }

  @Test
  void every_query_has_a_case() {
    Set<String> asked = new TreeSet<>(cases().map(Case::query).toList());
    asked.add(FEDERATED);

    assertEquals(
        new TreeSet<>(catalogue.queries().stream().map(CannedQuery::name).toList()), asked);
  }

  @Test
  void every_query_runs_as_it_stands() throws QueryException {
    for (CannedQuery query : catalogue.queries()) {
      if (!query.name().equals(FEDERATED)) {
        Table result = toy.run(query.query(), execution -> Table.of(execution.select()));
        assertTrue(result.head().size() > 1, query.name());
      }
    }
  }
}
