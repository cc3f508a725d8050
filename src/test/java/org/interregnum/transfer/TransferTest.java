package org.interregnum.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interregnum.release.FirstArticle;
import org.interregnum.remote.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The dataset arrives in stores of several makes, whole, once, and in spite of small mishaps. */
class TransferTest {

  private static final Patience SHORT = new Patience(3, Duration.ofMillis(1));

  private static final DatasetGraph SMALL =
      parse(
          """
      GRAPH <urn:ex:a> { <urn:ex:s> <urn:ex:p> <urn:ex:o> , "ä\\n" . }
      GRAPH <urn:ex:b> { <urn:ex:s> <urn:ex:p> "only"@en . }
      """);

  private final List<String> arrivals = new ArrayList<>();

  private static DatasetGraph parse(String trig) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
    return dataset;
  }

  private void transfer(DatasetGraph dataset, String address)
      throws TransferException, InterruptedException {
    new Transfer(dataset, StoreAddress.read(address).orElseThrow(), Optional.empty(), SHORT)
        .run((graph, triples, before) -> arrivals.add(graph + " " + triples + " " + before));
  }

  @Test
  void a_fuseki_has_every_graph_afterwards_and_keeps_its_own() throws Exception {
    DatasetGraph theirs = DatasetGraphFactory.createTxnMem();
    Node own = NodeFactory.createURI("urn:ex:own");
    theirs.executeWrite(() -> theirs.add(own, own, own, own));
    FusekiServer fuseki =
        FusekiServer.create().loopback(true).port(0).add("/ds", theirs, true).build().start();
    DatasetGraph ours = FirstArticle.dataset();
    try {
      transfer(ours, "http://127.0.0.1:" + fuseki.getPort() + "/ds/data");

      theirs.executeRead(
          () -> {
            ours.listGraphNodes()
                .forEachRemaining(
                    name ->
                        assertTrue(
                            ours.getGraph(name).isIsomorphicWith(theirs.getGraph(name)),
                            name::getURI));
            assertEquals(1, theirs.getGraph(own).size());
          });
      assertTrue(arrivals.stream().allMatch(line -> line.endsWith(" false")), arrivals::toString);
      assertTrue(arrivals.size() > 4, arrivals::toString);
    } finally {
      fuseki.stop();
    }
  }

  @Test
  void an_rdf4j_repository_is_found_by_its_own_address() throws Exception {
    List<String> paths = new ArrayList<>();
    try (MemoryRepository repository = new MemoryRepository()) {
      HttpServer server =
          Stores.serving(
              exchange -> {
                paths.add(exchange.getRequestURI().getPath());
                repository.answer(exchange);
              });
      try {
        transfer(FirstArticle.dataset(), Stores.address(server, "/rdf4j-server/repositories/peru"));
      } finally {
        server.stop(0);
      }

      assertEquals(
          FirstArticle.dataset().stream().filter(quad -> !quad.isDefaultGraph()).count(),
          repository.size());
      assertTrue(
          paths.stream().allMatch("/rdf4j-server/repositories/peru/rdf-graphs/service"::equals));
    }
  }

  @Test
  void what_is_there_already_is_not_sent_again() throws Exception {
    try (MemoryRepository repository = new MemoryRepository()) {
      List<String> methods = new ArrayList<>();
      HttpServer server =
          Stores.serving(
              exchange -> {
                methods.add(exchange.getRequestMethod());
                repository.answer(exchange);
              });
      try {
        transfer(
            parse("GRAPH <urn:ex:a> { <urn:ex:s> <urn:ex:p> <urn:ex:o> , \"ä\\n\" }"),
            Stores.address(server, "/"));
        methods.clear();
        arrivals.clear();

        transfer(SMALL, Stores.address(server, "/"));

        assertEquals(List.of("urn:ex:a 2 true", "urn:ex:b 1 false"), arrivals);
        assertEquals(List.of("GET", "GET", "PUT", "GET"), methods);
      } finally {
        server.stop(0);
      }
    }
  }

  @Test
  void a_graph_that_has_changed_is_replaced() throws Exception {
    try (MemoryRepository repository = new MemoryRepository()) {
      HttpServer server = Stores.serving(repository::answer);
      try {
        transfer(
            parse("GRAPH <urn:ex:a> { <urn:ex:s> <urn:ex:p> <urn:ex:other> , 1 }"),
            Stores.address(server, "/"));

        transfer(SMALL, Stores.address(server, "/"));

        assertEquals(3, repository.size());
        assertEquals("urn:ex:a 2 false", arrivals.get(1));
      } finally {
        server.stop(0);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"503", "502", "429", "500"})
  void a_store_that_is_busy_is_asked_again(int status) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    try (MemoryRepository repository = new MemoryRepository()) {
      HttpServer server =
          Stores.serving(
              exchange -> {
                if (requests.incrementAndGet() % 3 != 0) {
                  exchange.getRequestBody().readAllBytes();
                  Stores.send(exchange, status, new byte[0]);
                } else {
                  repository.answer(exchange);
                }
              });
      try {
        transfer(SMALL, Stores.address(server, "/"));
      } finally {
        server.stop(0);
      }
      assertEquals(3, repository.size());
    }
  }

  @Test
  void the_store_says_how_long_it_wants_to_be_left_alone() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    try (MemoryRepository repository = new MemoryRepository()) {
      HttpServer server =
          Stores.serving(
              exchange -> {
                if (requests.incrementAndGet() == 1) {
                  exchange.getResponseHeaders().set("Retry-After", "1");
                  Stores.send(exchange, 503, new byte[0]);
                } else {
                  repository.answer(exchange);
                }
              });
      long begin = System.nanoTime();
      try {
        transfer(SMALL, Stores.address(server, "/"));
      } finally {
        server.stop(0);
      }
      assertFalse(Duration.ofNanos(System.nanoTime() - begin).compareTo(Duration.ofSeconds(1)) < 0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | the store wants to know who writes (401); give --user and --password, or --token.",
        "403 | the store lets nobody unnamed write nothing (403); allow it there, or give another --user or --token.",
        "405 | there is no Graph Store Protocol to write by (405); its address ends in /data at Fuseki, /rdf-graphs/service at RDF4J, /store at Oxigraph.",
        "413 | the graph urn:ex:a is too large for the store (413); raise its limit.",
        "400 | the store answers 400 to the graph urn:ex:a: bad line 7.",
        "503 | the store answers 503 to the graph urn:ex:a: bad line 7."
      })
  void a_refusal_is_one_sentence_that_says_what_to_do(int status, String sentence) {
    byte[] words = "bad line 7.\nat org.x".getBytes(StandardCharsets.UTF_8);
    failsWith(
        sentence,
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          Stores.send(exchange, exchange.getRequestMethod().equals("GET") ? 404 : status, words);
        });
  }

  @Test
  void a_page_is_no_graph() {
    failsWith(
        "what the store sends for urn:ex:a is no RDF; is this the address of the Graph Store"
            + " Protocol?",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          Stores.send(exchange, 200, "<html>Welcome</html>".getBytes(StandardCharsets.UTF_8));
        });
  }

  private void failsWith(String sentence, HttpHandler handler) {
    HttpServer server = Stores.serving(handler);
    try {
      String address = Stores.address(server, "/data");
      TransferException e = assertThrows(TransferException.class, () -> transfer(SMALL, address));
      assertEquals(address + ": " + sentence, e.getMessage());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void a_store_that_keeps_less_than_it_took_is_found_out() {
    HttpServer server = Stores.serving(TransferTest::forget);
    try {
      TransferException e =
          assertThrows(TransferException.class, () -> transfer(SMALL, Stores.address(server, "/")));
      assertEquals(
          "The graph urn:ex:a has 2 triples, but the store has 0 of them after it took it.",
          e.getMessage());
    } finally {
      server.stop(0);
    }
  }

  private static void forget(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    Stores.send(exchange, exchange.getRequestMethod().equals("GET") ? 404 : 204, new byte[0]);
  }

  @Test
  void where_nothing_answers_the_address_is_named() {
    HttpServer server = Stores.serving(TransferTest::forget);
    String address = Stores.address(server, "/data");
    server.stop(0);

    TransferException e = assertThrows(TransferException.class, () -> transfer(SMALL, address));
    assertEquals(
        address + ": nothing answers there; start the store, or mend the address.", e.getMessage());
  }

  static Stream<Arguments> logins() {
    return Stream.of(
        arguments(new Login.Password("ana", "geheim"), "Basic YW5hOmdlaGVpbQ==", "'ana'"),
        arguments(new Login.Token("s3cret"), "Bearer s3cret", "the bearer of this token"));
  }

  @ParameterizedTest
  @MethodSource("logins")
  void who_writes_is_told_with_each_request(Login login, String header, String printed)
      throws Exception {
    List<String> told = new ArrayList<>();
    try (MemoryRepository repository = new MemoryRepository()) {
      HttpServer server =
          Stores.serving(
              exchange -> {
                told.add(exchange.getRequestHeaders().getFirst("Authorization"));
                repository.answer(exchange);
              });
      try {
        transfer(server, login);
      } finally {
        server.stop(0);
      }
    }
    assertEquals(List.of(header), told.stream().distinct().toList());
    assertEquals(printed, login.toString());
  }

  @ParameterizedTest
  @MethodSource("logins")
  void a_login_that_the_store_does_not_know_is_refused_without_its_secret(
      Login login, String header, String printed) {
    HttpServer server = Stores.serving(exchange -> Stores.send(exchange, 401, new byte[0]));
    try {
      TransferException e = assertThrows(TransferException.class, () -> transfer(server, login));
      assertEquals(
          Stores.address(server, "/") + ": the store does not know " + printed + " (401).",
          e.getMessage());
    } finally {
      server.stop(0);
    }
  }

  private static void transfer(HttpServer server, Login login) throws Exception {
    new Transfer(
            SMALL,
            StoreAddress.read(Stores.address(server, "/")).orElseThrow(),
            Optional.of(login),
            SHORT)
        .run((graph, triples, before) -> {});
  }

  @Test
  void a_login_is_not_carried_on_to_another_store() throws Exception {
    List<String> told = new ArrayList<>();
    HttpServer other =
        Stores.serving(
            exchange -> {
              told.add(exchange.getRequestMethod());
              Stores.send(exchange, 404, new byte[0]);
            });
    HttpServer server =
        Stores.serving(
            exchange -> {
              exchange.getResponseHeaders().set("Location", Stores.address(other, "/data"));
              Stores.send(exchange, 307, new byte[0]);
            });
    try {
      TransferException e =
          assertThrows(TransferException.class, () -> transfer(server, new Login.Token("s3cret")));
      assertEquals(
          Stores.address(server, "/")
              + ": the store sends us on to "
              + Stores.address(other, "/data")
              + " (307); publish there if you trust it, since a login goes along.",
          e.getMessage());
      assertEquals(List.of(), told);
    } finally {
      server.stop(0);
      other.stop(0);
    }
  }

  @Test
  void a_login_of_another_kind_is_named() {
    failsWith(
        "the store asks for a Digest login (401), which is none of ours; let it take Basic or a"
            + " token.",
        exchange -> {
          exchange.getResponseHeaders().set("WWW-Authenticate", "Digest realm=\"sparql\"");
          Stores.send(exchange, 401, new byte[0]);
        });
  }

  /** The connection breaks at the second graph; the second run sends that one alone. */
  @Test
  void a_transfer_that_was_broken_off_goes_on_where_it_was() throws Exception {
    List<String> sent = new ArrayList<>();
    try (MemoryRepository repository = new MemoryRepository()) {
      HttpServer server =
          Stores.serving(
              exchange -> {
                boolean puts = exchange.getRequestMethod().equals("PUT");
                if (puts && sent.size() == 1) {
                  sent.add("broken");
                  exchange.close();
                  return;
                }
                if (puts) {
                  sent.add(exchange.getRequestURI().getQuery());
                }
                repository.answer(exchange);
              });
      try {
        Transfer once =
            new Transfer(
                SMALL,
                StoreAddress.read(Stores.address(server, "/")).orElseThrow(),
                Optional.empty(),
                new Patience(1, Duration.ofMillis(1)));
        assertThrows(TransferException.class, () -> once.run((graph, triples, before) -> {}));
        once.run((graph, triples, before) -> {});
      } finally {
        server.stop(0);
      }
    }
    assertEquals(List.of("graph=urn:ex:a", "broken", "graph=urn:ex:b"), sent);
  }

  @ParameterizedTest
  @CsvSource({
    "http://h/ds/data, http://h/ds/data?graph=urn%3Aex%3Aa",
    "http://h/store?x=1, http://h/store?x=1&graph=urn%3Aex%3Aa",
    "http://h/repositories/r/, http://h/repositories/r/rdf-graphs/service?graph=urn%3Aex%3Aa",
    "http://h/repositories/r/rdf-graphs/service, http://h/repositories/r/rdf-graphs/service?graph=urn%3Aex%3Aa",
    "ftp://h/, ",
    "data, ",
    "http:/x, ",
    "http://h/#f, "
  })
  void an_address_names_a_graph_behind_it(String text, String expected) {
    assertEquals(
        Optional.ofNullable(expected),
        StoreAddress.read(text).map(address -> address.of("urn:ex:a").toString()));
  }
}
