package org.interregnum.server;

import static org.interregnum.server.Browser.encoded;
import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two POST forms of the protocol, and what a query cannot do. */
class SparqlProtocolTest {

  private static final String ASK = "ASK { ?s ?p ?o }";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";

  private static InterregnumServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws ServerException {
    server = InterregnumServer.start(ServerSettings.defaults().onPort(0), ToySite.site());
    browser = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_form_carries_a_query() {
    HttpResponse<String> response =
        browser.post("/sparql", FORM, "query=" + encoded(ASK), "Accept", "text/csv");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("true"));
  }

  @Test
  void a_form_without_a_query_is_refused() {
    HttpResponse<String> response =
        browser.post("/sparql", FORM, "other=1", "Accept", "text/plain");
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("'query'"));
  }

  @Test
  void an_update_in_a_form_is_refused() {
    HttpResponse<String> response =
        browser.post(
            "/sparql",
            FORM,
            "update=" + encoded("DELETE WHERE { ?s ?p ?o }"),
            "Accept",
            "text/plain");
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("read only"), response::body);
    assertTrue(browser.query(ASK, "Accept", "text/csv").body().contains("true"));
  }

  @Test
  void a_body_can_be_the_query() {
    HttpResponse<String> response = browser.post("/sparql", QUERY, ASK, "Accept", "text/csv");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("true"));
  }

  @Test
  void a_body_names_its_charset() {
    String query = "SELECT (STRLEN(\"é\") AS ?n) {}";
    HttpResponse<String> response =
        browser.post("/sparql", QUERY + "; charset=utf-8", query, "Accept", "text/csv");
    assertTrue(response.body().contains("1"), response::body);
    assertEquals(415, browser.post("/sparql", QUERY + "; charset=x-none", query).statusCode());
  }

  @Test
  void an_update_as_a_body_is_refused() {
    HttpResponse<String> response =
        browser.post("/sparql", "application/sparql-update", "CLEAR ALL", "Accept", "text/plain");
    assertEquals(415, response.statusCode());
    assertTrue(response.body().contains("application/sparql-query"), response::body);
  }

  @Test
  void graph_parameters_replace_the_graphs_of_the_query() {
    String query = "ASK FROM <https://w3id.org/interregnum/graph/source/arcadia> { ?s a ?type }";
    String links = encoded("https://w3id.org/interregnum/graph/links");
    HttpResponse<String> response =
        browser.get(
            "/sparql?query=" + encoded(query) + "&default-graph-uri=" + links,
            "Accept",
            "text/csv");
    assertTrue(response.body().contains("false"), response::body);
  }

  @Test
  void a_body_that_is_too_long_is_refused() {
    String query = ASK + " # " + "x".repeat(ServerSettings.defaults().requestBytes());
    assertEquals(413, browser.post("/sparql", QUERY, query).statusCode());
    assertEquals(413, browser.post("/sparql", FORM, "query=" + encoded(query)).statusCode());
  }

  @Test
  void a_body_of_unknown_length_is_read_up_to_the_limit() {
    byte[] query = (ASK + " # " + "x".repeat(ServerSettings.defaults().requestBytes())).getBytes();
    HttpResponse<String> response =
        browser.send(
            "POST",
            "/sparql",
            BodyPublishers.ofByteArrays(java.util.List.of(query)),
            "Content-Type",
            QUERY);
    assertEquals(413, response.statusCode());
  }

  @Test
  void an_address_that_is_too_long_is_refused_in_one_line() {
    String answer =
        Wire.exchange(
            server.port(),
            "GET /sparql?query="
                + "x".repeat(ServerSettings.defaults().headerBytes() + 1)
                + " HTTP/1.1",
            "Host: here",
            "Connection: close");
    assertTrue(answer.startsWith("HTTP/1.1 414"), answer);
    assertFalse(answer.contains("<html"), answer);
  }

  @Test
  void no_class_is_loaded_by_name_as_a_function() {
    String query = "SELECT (<java:" + Trap.class.getName() + ">() AS ?x) {}";
    assertEquals(200, browser.query(query, "Accept", "text/csv").statusCode());
    assertFalse(Boolean.getBoolean(Trap.SPRUNG));
  }

  @Test
  void no_class_is_loaded_by_name_as_a_property() {
    String query = "SELECT * { ?s <java:" + Trap.class.getName() + "> ?o }";
    assertEquals(200, browser.query(query, "Accept", "text/csv").statusCode());
    assertFalse(Boolean.getBoolean(Trap.SPRUNG));
  }

  /** A class that leaves a trace when it is initialised. */
  public static final class Trap {
    static final String SPRUNG = "interregnum.test.trap";

    static {
      System.setProperty("interregnum.test.trap", "true");
    }
  }

  @Test
  void a_query_that_is_nested_too_deeply_is_refused() {
    String query = "ASK " + "{".repeat(100_000) + "}".repeat(100_000);
    HttpResponse<String> response = browser.post("/sparql", QUERY, query, "Accept", "text/plain");
    assertEquals(400, response.statusCode());
    assertEquals("The query is nested too deeply.", response.body().strip());
  }

  @Test
  void functions_of_the_standard_still_work() {
    String query = "SELECT (<http://www.w3.org/2001/XMLSchema#integer>(\"7\") AS ?x) {}";
    assertTrue(browser.query(query, "Accept", "text/csv").body().contains("7"));
  }

  @Test
  void the_default_graph_has_what_the_named_graphs_have() {
    String query =
        "SELECT (COUNT(*) AS ?n) { ?s <http://www.w3.org/2004/02/skos/core#exactMatch> ?o }";
    assertTrue(browser.query(query, "Accept", "text/csv").body().contains("1"));
  }

  @Test
  void the_answer_to_head_has_the_length_of_the_answer_to_get() {
    HttpResponse<String> get = browser.query(ASK, "Accept", "application/json");
    HttpResponse<String> head =
        browser.send(
            "HEAD",
            "/sparql?query=" + encoded(ASK),
            BodyPublishers.noBody(),
            "Accept",
            "application/json");
    assertEquals(header(get, "Content-Length"), header(head, "Content-Length"));
    assertEquals(header(get, "ETag"), header(head, "ETag"));
  }
}
