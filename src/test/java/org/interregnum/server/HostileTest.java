package org.interregnum.server;

import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interregnum.server.limits.QueryLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Each line of {@code hostile.txt} is sent to a real server, as the bytes that it says. */
@Timeout(180)
class HostileTest {

  private static final Pattern BODY = Pattern.compile("BODY\\{(.*)}$", Pattern.DOTALL);
  private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)\\*([^ ]|[^{}]+?)}");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(x\\p{XDigit}{2}|[rnt\\\\])");
  private static final List<String> INSIDE =
      List.of("Exception", "java.", "org.interregnum.", "org.apache", "root:", "\tat ", "Jetty");
  private static final List<String> ROOMS =
      List.of(
          "id",
          "page",
          "rdf",
          "source",
          "queries",
          "assets",
          "dumps",
          "ontology",
          "graph",
          "concept",
          "panel",
          "reconcile/preview",
          "reconcile",
          "sparql",
          "data",
          "health",
          ".well-known");

  private static InterregnumServer server;

  @BeforeAll
  static void start() throws ServerException {
    server =
        InterregnumServer.start(
            ServerSettings.defaults()
                .onPort(0)
                .withLimits(QueryLimits.defaults().withTime(Duration.ofSeconds(5))),
            ToySite.site());
    Browser browser = new Browser(server);
    List.of("/", "/queries/recognition-matrix.csv", "/page/state/arcadia", "/reconcile")
        .forEach(browser::get);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> nothing_comes_of_it() {
    return ToySite.resource("hostile.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("=="))
        .flatMap(HostileTest::inEachRoom)
        .map(line -> line.split(" \\| "))
        .map(cells -> dynamicTest(cells[0], () -> check(cells[1], cells[2].strip())));
  }

  private static Stream<String> inEachRoom(String line) {
    return line.contains("/ROOM/")
        ? ROOMS.stream().map(room -> line.replace("/ROOM/", "/" + room + "/"))
        : Stream.of(line);
  }

  private static void check(String request, String statuses) throws Exception {
    String answer = sent(bytes(request));
    String status = answer.isEmpty() ? "none" : answer.substring(9, 12);
    assertTrue(status.matches(statuses), () -> status + ": " + beginning(answer));
    String told = answer.replaceAll("(?m)^(Date|Link): .*$", "");
    INSIDE.forEach(word -> assertFalse(told.contains(word), () -> beginning(answer)));
    assertFalse(answer.contains("Set-Cookie: evil"), () -> beginning(answer));
    assertFalse(answer.contains("<script>alert"), () -> beginning(answer));
    assertEquals(200, new Browser(server).get("/health").statusCode());
  }

  private static String beginning(String answer) {
    return answer.substring(0, Math.min(2_000, answer.length()));
  }

  private static byte[] bytes(String request) {
    String whole =
        REPEATED
            .matcher(request)
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(
                        found.group(2).repeat(Integer.parseInt(found.group(1)))));
    var body = BODY.matcher(whole);
    if (!body.find()) {
      return unescaped(whole);
    }
    byte[] content = unescaped(body.group(1));
    byte[] head =
        unescaped(
            whole.substring(0, body.start())
                + "Content-Length: "
                + content.length
                + "\\r\\n\\r\\n");
    byte[] all = java.util.Arrays.copyOf(head, head.length + content.length);
    System.arraycopy(content, 0, all, head.length, content.length);
    return all;
  }

  private static byte[] unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    switch (found.group(1).charAt(0)) {
                      case 'r' -> "\r";
                      case 'n' -> "\n";
                      case 't' -> "\t";
                      case '\\' -> "\\";
                      default ->
                          Character.toString(
                              (char) Integer.parseInt(found.group(1).substring(1), 16));
                    }))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What comes back until the server closes, or the client has nothing more to say. */
  private static String sent(byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(30_000);
      CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(socket, request));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      writing.join();
      return answer;
    } catch (java.net.SocketException reset) {
      return "";
    }
  }

  private static void write(Socket socket, byte[] request) {
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      if (request[0] == 0x16 || request[0] == 'C') {
        socket.shutdownOutput();
      }
    } catch (IOException closed) {
      // The server has heard enough; its answer is what counts.
      assertFalse(socket.isConnected() && request.length < 1_000, closed::toString);
    }
  }

  @Test
  void only_a_proxy_that_is_trusted_names_the_host_of_an_answer() throws Exception {
    // Whoever asks here is on this machine, and so is believed; others are not.
    TrustedForwarding forwarding = new TrustedForwarding(Set.of("192.0.2.1"));
    assertTrue(forwarding.isTrusted(new java.net.InetSocketAddress("127.0.0.1", 1)));
    assertTrue(forwarding.isTrusted(new java.net.InetSocketAddress("192.0.2.1", 1)));
    assertFalse(forwarding.isTrusted(new java.net.InetSocketAddress("192.0.2.2", 1)));
  }

  @Test
  void who_asks_under_a_name_that_is_not_ours_is_sent_away() throws Exception {
    try (InterregnumServer named =
        InterregnumServer.start(
            ServerSettings.defaults().onPort(0).named(Set.of("127.0.0.1", "data.example")),
            ToySite.site())) {
      assertEquals(200, new Browser(named).get("/about").statusCode());
      for (String host : List.of("data.example", "DATA.example:80", "evil.example", "localhost")) {
        String status = host.startsWith("d") || host.startsWith("D") ? "200" : "421";
        for (String path : List.of("/about", "/sparql?query=ASK%7B%7D", "/page/state/arcadia")) {
          String answer =
              Wire.exchange(
                  named.port(), "GET " + path + " HTTP/1.1", "Host: " + host, "Connection: close");
          assertTrue(answer.startsWith("HTTP/1.1 " + status), () -> host + ": " + answer);
        }
        String health =
            Wire.exchange(
                named.port(), "GET /health HTTP/1.1", "Host: " + host, "Connection: close");
        assertTrue(health.startsWith("HTTP/1.1 200"), health);
      }
    }
  }

  @Test
  void an_answer_in_one_form_is_never_kept_for_another() {
    Browser browser = new Browser(server);
    for (String path :
        List.of("/id/state/arcadia", "/ontology", "/queries", "/sparql", "/dumps/")) {
      HttpResponse<String> answer = browser.get(path, "Accept", "text/html, */*;q=0.1");
      assertTrue(header(answer, "Vary").contains("Accept"), path);
    }
  }

  @Test
  void slow_senders_hold_nobody_up() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      long began = System.nanoTime();
      assertEquals(200, new Browser(server).get("/health").statusCode());
      assertEquals(200, new Browser(server).query("ASK {}").statusCode());
      assertTrue(System.nanoTime() - began < 5_000_000_000L);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void a_stop_lets_what_runs_finish_or_tells_it() throws Exception {
    InterregnumServer stopping =
        InterregnumServer.start(
            ServerSettings.defaults().onPort(0).drainingFor(Duration.ofSeconds(1)), ToySite.site());
    Browser browser = new Browser(stopping);
    assertEquals(200, browser.query("ASK {}").statusCode());
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    CompletableFuture<HttpResponse<String>> running =
        CompletableFuture.supplyAsync(() -> browser.query(endless, "Accept", "application/json"));
    Thread.sleep(500);
    long began = System.nanoTime();
    stopping.close();
    assertTrue(System.nanoTime() - began < 10_000_000_000L);
    HttpResponse<String> told = running.get();
    assertEquals(503, told.statusCode());
    assertTrue(told.body().contains("stopping"), told::body);
  }
}
