package org.interregnum.server;

import static org.interregnum.server.Browser.encoded;
import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.interregnum.server.limits.QueryLimits;
import org.junit.jupiter.api.Test;

/** What happens at the edges: no time, no room, no port, other endpoints. */
class LimitsTest {

  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  private static InterregnumServer start(ServerSettings settings) throws ServerException {
    return InterregnumServer.start(settings.onPort(0), ToySite.site());
  }

  @Test
  void a_query_out_of_time_ends_in_a_clean_503() throws ServerException {
    ServerSettings hasty = ServerSettings.defaults().withQueryTimeout(Duration.ofMillis(300));
    try (InterregnumServer server = start(hasty)) {
      HttpResponse<String> response =
          new Browser(server).query(ENDLESS, "Accept", "application/json");
      assertEquals(503, response.statusCode());
      assertEquals("application/problem+json", header(response, "Content-Type"));
      assertEquals("30", header(response, "Retry-After"));
      assertTrue(response.body().contains("took longer"), response::body);
    }
  }

  @Test
  void a_query_that_writes_for_too_long_ends_in_a_clean_503_too() throws ServerException {
    ServerSettings hasty =
        ServerSettings.defaults()
            .withQueryTimeout(Duration.ofMillis(500))
            .withHeldBytes(Integer.MAX_VALUE / 4);
    try (InterregnumServer server = start(hasty)) {
      HttpResponse<String> response =
          new Browser(server).query(LONG + " LIMIT 100000000", "Accept", "text/csv");
      assertEquals(503, response.statusCode());
      assertFalse(response.body().contains("##"), response::body);
    }
  }

  @Test
  void a_client_can_ask_for_less_time_but_not_for_more() throws ServerException {
    ServerSettings hasty = ServerSettings.defaults().withQueryTimeout(Duration.ofMillis(300));
    try (InterregnumServer server = start(hasty)) {
      Browser browser = new Browser(server);
      assertEquals(503, browser.get("/sparql?timeout=600&query=" + encoded(ENDLESS)).statusCode());
    }
    try (InterregnumServer server = start(ServerSettings.defaults())) {
      Browser browser = new Browser(server);
      assertEquals(503, browser.get("/sparql?timeout=1&query=" + encoded(ENDLESS)).statusCode());
    }
  }

  @Test
  void an_answer_that_breaks_off_after_its_beginning_is_sent_cuts_the_connection()
      throws ServerException {
    ServerSettings narrow =
        ServerSettings.defaults().withQueryTimeout(Duration.ofMillis(700)).withHeldBytes(1024);
    try (InterregnumServer server = start(narrow)) {
      Browser browser = new Browser(server);
      assertThrows(UncheckedIOException.class, () -> browser.query(LONG, "Accept", "text/csv"));
    }
  }

  @Test
  void an_answer_larger_than_what_is_held_arrives_whole() throws ServerException {
    try (InterregnumServer server = start(ServerSettings.defaults().withHeldBytes(1024))) {
      HttpResponse<String> response =
          new Browser(server)
              .query("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 5000", "Accept", "text/csv");
      assertEquals(200, response.statusCode());
      assertEquals(5001, response.body().lines().count());
      assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    }
  }

  @Test
  void an_answer_of_too_many_rows_is_refused_whole() throws ServerException {
    try (InterregnumServer server =
        start(
            ServerSettings.defaults()
                .withLimits(QueryLimits.defaults().withAnswer(10, 1_000_000)))) {
      Browser browser = new Browser(server);
      String rows = "SELECT * { ?s ?p ?o } LIMIT ";
      assertEquals(200, browser.query(rows + 10, "Accept", "text/csv").statusCode());
      HttpResponse<String> refused = browser.query(rows + 11, "Accept", "application/json");
      assertEquals(422, refused.statusCode());
      assertTrue(refused.body().contains("more than the 10 rows"), refused::body);
      assertTrue(refused.body().contains("/dumps/"), refused::body);
    }
  }

  @Test
  void an_answer_of_too_many_bytes_is_refused_or_cut() throws ServerException {
    QueryLimits small = QueryLimits.defaults().withAnswer(1_000_000, 10_000);
    String query = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }";
    try (InterregnumServer server = start(ServerSettings.defaults().withLimits(small))) {
      Browser browser = new Browser(server);
      assertEquals(422, browser.query(query, "Accept", "text/turtle, */*").statusCode());
      assertEquals(200, browser.query(query + " LIMIT 2", "Accept", "text/turtle").statusCode());
    }
    QueryLimits larger = small.withAnswer(1_000_000, 500_000);
    try (InterregnumServer server =
        start(ServerSettings.defaults().withLimits(larger).withHeldBytes(1024))) {
      Browser browser = new Browser(server);
      assertThrows(
          UncheckedIOException.class,
          () -> browser.query("SELECT * { ?s ?p ?o . ?a ?b ?c }", "Accept", "text/csv"));
    }
  }

  @Test
  void a_query_that_is_too_long_is_refused() throws ServerException {
    try (InterregnumServer server =
        start(
            ServerSettings.defaults().withLimits(QueryLimits.defaults().withQueryLength(1_000)))) {
      String query = "ASK {} #" + "x".repeat(1_000);
      HttpResponse<String> refused =
          new Browser(server).post("/sparql", "application/sparql-query", query);
      assertEquals(413, refused.statusCode());
      assertTrue(refused.body().contains("1000 characters"), refused::body);
    }
  }

  @Test
  void a_port_in_use_is_one_sentence() throws ServerException {
    try (InterregnumServer server = start(ServerSettings.defaults())) {
      ServerSettings same = ServerSettings.defaults().onPort(server.port());
      ServerException refused =
          assertThrows(ServerException.class, () -> InterregnumServer.start(same, ToySite.site()));
      assertEquals(
          "Port "
              + server.port()
              + " on 127.0.0.1 is in use by another program; choose another with --port.",
          refused.getMessage());
    }
  }

  @Test
  void only_listed_endpoints_are_called() throws ServerException {
    try (InterregnumServer other = start(ServerSettings.defaults())) {
      String service = other.address() + "sparql";
      try (InterregnumServer server =
          start(ServerSettings.defaults().allowingServices(Set.of(service)))) {
        Browser browser = new Browser(server);
        assertEquals(200, browser.query(calling(service), "Accept", "text/csv").statusCode());
        assertEquals(
            403,
            browser.query(calling(other.address() + "data"), "Accept", "text/csv").statusCode());
      }
    }
  }

  @Test
  void a_listed_name_of_this_machine_is_not_called() throws ServerException {
    try (InterregnumServer other = start(ServerSettings.defaults())) {
      String service = "http://localhost:" + other.port() + "/sparql";
      try (InterregnumServer server =
          start(ServerSettings.defaults().allowingServices(Set.of(service)))) {
        HttpResponse<String> response =
            new Browser(server).query(calling(service), "Accept", "application/json");
        assertEquals(502, response.statusCode());
        assertFalse(response.body().contains("127.0.0.1"), response::body);
      }
    }
  }

  @Test
  void a_listed_endpoint_that_fails_is_a_bad_gateway() throws ServerException {
    String nobody = "http://127.0.0.1:9/sparql";
    try (InterregnumServer server =
        start(ServerSettings.defaults().allowingServices(Set.of(nobody)))) {
      HttpResponse<String> response =
          new Browser(server).query(calling(nobody), "Accept", "application/json");
      assertEquals(502, response.statusCode());
    }
  }

  private static String calling(String service) {
    return "SELECT * { SERVICE <" + service + "> { ?s ?p ?o } } LIMIT 1";
  }

  @Test
  void many_read_at_the_same_time() throws ServerException {
    try (InterregnumServer server = start(ServerSettings.defaults())) {
      Browser browser = new Browser(server);
      List<Integer> statuses =
          IntStream.range(0, 200)
              .parallel()
              .mapToObj(
                  i ->
                      i % 2 == 0
                          ? browser.query("SELECT * { ?s ?p ?o }")
                          : browser.get("/page/state/arcadia"))
              .map(HttpResponse::statusCode)
              .distinct()
              .toList();
      assertEquals(List.of(200), statuses);
    }
  }
}
