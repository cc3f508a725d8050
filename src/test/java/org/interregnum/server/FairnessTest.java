package org.interregnum.server;

import static org.interregnum.server.Browser.encoded;
import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interregnum.server.limits.QueryLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody takes the server away from others, by whatever query. */
@Timeout(120)
class FairnessTest {

  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }";

  private static final String LIGHT = "/queries/recognition-matrix.csv?state=Arcadia";

  private static InterregnumServer start(QueryLimits limits) throws ServerException {
    return InterregnumServer.start(
        ServerSettings.defaults().onPort(0).withLimits(limits), ToySite.site());
  }

  private static String values(int variables, int rows) {
    StringBuilder query = new StringBuilder("SELECT (COUNT(*) AS ?n) {");
    for (int i = 0; i < variables; i++) {
      query.append(" VALUES ?v").append(i).append(" {");
      IntStream.range(0, rows).forEach(row -> query.append(' ').append(row));
      query.append(" }");
    }
    return query.append(" }").toString();
  }

  private static String doubling(String function) {
    StringBuilder query = new StringBuilder("SELECT ?x40 { BIND(\"abcdefghij\" AS ?x0)");
    for (int i = 0; i < 40; i++) {
      String term = String.format(function, "?x" + i);
      query.append(" BIND(").append(term).append(" AS ?x").append(i + 1).append(")");
    }
    return query.append(" }").toString();
  }

  /** The first answer of a server takes as long as its classes take to be loaded. */
  private static void awaken(Browser browser) {
    browser.query("ASK { FILTER(REGEX(\"a\", \"b\")) }", "Accept", "text/csv");
    while (browser.get(LIGHT).statusCode() != 200) {
      Thread.onSpinWait();
    }
  }

  /** Queries that never end, each in a way of its own. */
  static Stream<String> bombs() {
    String backtracking = "\"" + "a".repeat(400) + "\", \"a*a*a*a*a*a*a*a*b\"";
    return Stream.of(
        ENDLESS,
        values(8, 100),
        "ASK { FILTER(REGEX(" + backtracking + ")) }",
        "SELECT (REGEX(" + backtracking + ") AS ?x) {}",
        "SELECT (REPLACE(" + backtracking + ", \"b\") AS ?x) {}",
        "SELECT * { BIND(STR(" + backtracking.replace(", ", ") AS ?t) FILTER(REGEX(?t, ") + ")) }",
        "ASK { FILTER EXISTS { ?s ?p ?o FILTER(REGEX(" + backtracking + ")) } }",
        "SELECT (MAX(REGEX(" + backtracking + ")) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY REGEX(" + backtracking + ")",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(REGEX(" + backtracking + "))",
        "SELECT * { { SELECT (REGEX(" + backtracking + ") AS ?x) {} } }",
        "SELECT * FROM <https://w3id.org/interregnum/graph/links> { ?s ?p ?o FILTER(REGEX("
            + backtracking
            + ")) }",
        "SELECT (COUNT(*) AS ?n) { ?a (!<x:a>|!^<x:a>)* ?b . ?c (!<x:a>|!^<x:a>)* ?d ."
            + " ?e (!<x:a>|!^<x:a>)* ?f }",
        "SELECT DISTINCT ?a ?d ?g ?j { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
            + " ORDER BY ?j LIMIT 1");
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void a_query_without_end_ends_in_time_and_lets_others_go_first(String bomb) throws Exception {
    try (InterregnumServer server =
        start(QueryLimits.defaults().withTime(Duration.ofMillis(1_500)).withTurns(1, 8, 8))) {
      Browser browser = new Browser(server);
      awaken(browser);
      CompletableFuture<HttpResponse<String>> heavy =
          CompletableFuture.supplyAsync(
              () ->
                  browser.post(
                      "/sparql", "application/sparql-query", bomb, "Accept", "text/plain, */*"));
      Thread.sleep(300);
      assertEquals(200, browser.get(LIGHT).statusCode());
      assertFalse(heavy.isDone(), "what is light had to wait for the end of what is heavy");
      HttpResponse<String> answer = heavy.get();
      assertEquals(503, answer.statusCode(), answer::body);
      assertEquals("30", header(answer, "Retry-After"));
    }
  }

  /** Queries of which one call would fill the memory; they end at once, in an error of the call. */
  static Stream<String> fillings() {
    return Stream.of(
        doubling("CONCAT(%1$s, %1$s)"),
        doubling("REPLACE(%1$s, \"\", %1$s)"),
        doubling("ENCODE_FOR_URI(CONCAT(\"é\", %1$s, %1$s))"),
        doubling("%1$s * %1$s").replace("\"abcdefghij\"", "9999"),
        "SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(10, 999999999) AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#round>(1.5, 2000000000) AS ?x) {}");
  }

  @ParameterizedTest
  @MethodSource("fillings")
  void no_single_call_fills_the_memory(String filling) throws Exception {
    try (InterregnumServer server = start(QueryLimits.defaults())) {
      long began = System.nanoTime();
      HttpResponse<String> answer =
          new Browser(server)
              .post("/sparql", "application/sparql-query", filling, "Accept", "text/csv");
      assertEquals(200, answer.statusCode(), answer::body);
      assertTrue(answer.body().length() < 100, answer::body);
      assertTrue(System.nanoTime() - began < 5_000_000_000L, "takes too long");
    }
  }

  @Test
  void who_has_too_many_queries_there_is_told_to_come_back() throws Exception {
    try (InterregnumServer server = start(QueryLimits.defaults().withTurns(1, 8, 2))) {
      Browser browser = new Browser(server);
      List<CompletableFuture<HttpResponse<String>>> both =
          Stream.of(1, 2)
              .map(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> browser.get("/sparql?timeout=2&query=" + encoded(ENDLESS))))
              .toList();
      Thread.sleep(500);
      HttpResponse<String> third = browser.query("ASK {}", "Accept", "application/json");
      assertEquals(429, third.statusCode());
      assertEquals("application/problem+json", header(third, "Content-Type"));
      assertEquals("2", header(third, "Retry-After"));
      assertEquals(200, browser.get("/health").statusCode());
      both.forEach(query -> assertEquals(503, query.join().statusCode()));
      assertEquals(200, browser.query("ASK {}").statusCode());
    }
  }

  @Test
  void a_full_house_is_a_503_that_says_when_to_come_back() throws Exception {
    try (InterregnumServer server = start(QueryLimits.defaults().withTurns(1, 1, 1_000))) {
      Browser browser = new Browser(server);
      CompletableFuture<HttpResponse<String>> first =
          CompletableFuture.supplyAsync(
              () -> browser.get("/sparql?timeout=2&query=" + encoded(ENDLESS)));
      Thread.sleep(500);
      HttpResponse<String> second = browser.query("ASK {}", "Accept", "application/json");
      assertEquals(503, second.statusCode());
      assertEquals("5", header(second, "Retry-After"));
      assertEquals(503, first.get().statusCode());
    }
  }

  @Test
  void a_query_whose_client_has_left_stops_within_a_second() throws Exception {
    try (InterregnumServer server =
        start(QueryLimits.defaults().withTime(Duration.ofSeconds(60)))) {
      Browser browser = new Browser(server);
      try (Socket client = new Socket("127.0.0.1", server.port())) {
        send(client, "/sparql?query=" + encoded(ENDLESS));
        awaitRunning(browser, 1, 5_000);
      }
      long began = System.nanoTime();
      awaitRunning(browser, 0, 5_000);
      long millis = (System.nanoTime() - began) / 1_000_000;
      assertTrue(millis < 1_000, millis + " ms");
      String metrics = browser.get("/metrics").body();
      assertTrue(
          metrics.contains("interregnum_queries_stopped_total{why=\"client_left\"} 1"), metrics);
    }
  }

  @Test
  void a_second_request_sent_ahead_is_not_lost() throws Exception {
    try (InterregnumServer server = start(QueryLimits.defaults())) {
      try (Socket client = new Socket("127.0.0.1", server.port())) {
        client.setSoTimeout(10_000);
        send(client, "/sparql?timeout=1&query=" + encoded(ENDLESS));
        Thread.sleep(300);
        String second = "GET /health HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
        client.getOutputStream().write(second.getBytes(StandardCharsets.US_ASCII));
        String both = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(both.startsWith("HTTP/1.1 503"), both);
        assertTrue(both.contains("HTTP/1.1 200") && both.contains("\"live\""), both);
      }
    }
  }

  private static void send(Socket client, String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: here\r\n\r\n";
    client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  private static void awaitRunning(Browser browser, int count, long mostMillis)
      throws InterruptedException {
    long until = System.nanoTime() + mostMillis * 1_000_000;
    while (!browser.get("/metrics").body().contains("interregnum_queries_running " + count)) {
      assertTrue(System.nanoTime() < until, "still not " + count + " running");
      Thread.sleep(20);
    }
  }
}
