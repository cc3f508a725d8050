package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The canned queries asked of a server over the SPARQL Protocol. */
class EndpointTest {

  private static FusekiServer server;

  @BeforeAll
  static void start() {
    server = FusekiServer.create().port(0).loopback(true).add("/toy", ToyGraph.dataset()).build();
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static GraphSource at(String path) {
    return GraphSource.endpoint("http://127.0.0.1:" + server.getPort() + path);
  }

  @Test
  void names_and_answers_come_from_the_endpoint() throws QueryException {
    GraphSource endpoint = at("/toy");
    Query query =
        new Binder(endpoint)
            .bind(
                QueryCatalogue.onClassPath().query("governments-on-date"),
                Arguments.parse(List.of("state=República de Lorania", "date=1901-02-01")));

    Table table = endpoint.run(query, execution -> Table.of(execution.select()));

    assertEquals(Table.ofCsv(ToyGraph.text("expected/governments-on-date.csv")), table);
  }

  @Test
  void an_endpoint_that_is_not_there_is_named_in_one_sentence() throws QueryException {
    Query query = QueryCatalogue.onClassPath().query("battles").query();

    String message =
        assertThrows(QueryException.class, () -> Answer.to(query, at("/nowhere"))).getMessage();

    assertTrue(
        message.matches(
            "The endpoint http://127.0.0.1:\\d+/nowhere does not answer the query: Not Found\\."),
        message);
  }

  @Test
  void a_server_that_is_not_there_is_named_in_one_sentence() {
    GraphSource nobody = GraphSource.endpoint("http://127.0.0.1:9/sparql");

    String message =
        assertThrows(
                QueryException.class, () -> Answer.to(SparqlText.parse("q", "ASK { }"), nobody))
            .getMessage();

    assertEquals(
        "The endpoint http://127.0.0.1:9/sparql does not answer the query: no server answers there.",
        message);
  }
}
