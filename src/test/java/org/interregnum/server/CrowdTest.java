package org.interregnum.server;

import static org.interregnum.server.Browser.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many clients at once, and clients that take what they asked for slowly or not at all. */
@Timeout(120)
class CrowdTest {

  private static final String ROWS = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 6000";
  private static final String ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void leave() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private static InterregnumServer start(ServerSettings settings) throws ServerException {
    return InterregnumServer.start(settings.onPort(0), ToySite.site());
  }

  private Socket connected(InterregnumServer server) throws IOException {
    Socket socket = new Socket();
    sockets.add(socket);
    socket.setReceiveBufferSize(4_096);
    socket.setSoTimeout(60_000);
    socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
    return socket;
  }

  private static void ask(Socket socket, String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: here\r\nAccept: text/csv\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }

  private static String statusLine(Socket socket) throws IOException {
    return new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
        .readLine();
  }

  @Test
  void two_thousand_connections_are_served_side_by_side() throws Exception {
    try (InterregnumServer server = start(ServerSettings.defaults())) {
      Browser browser = new Browser(server);
      browser.query("ASK {}");
      for (int i = 0; i < 2_000; i++) {
        connected(server);
      }
      long began = System.nanoTime();
      assertEquals(200, browser.get("/health").statusCode());
      assertTrue(System.nanoTime() - began < 5_000_000_000L, "is slow beside silent connections");
      for (Socket socket : sockets) {
        ask(socket, "/health/live");
      }
      for (Socket socket : sockets) {
        assertEquals("HTTP/1.1 200 OK", statusLine(socket));
      }
      assertEquals(200, browser.query("ASK {}").statusCode());
    }
  }

  @Test
  void readers_who_take_nothing_hold_no_thread() throws Exception {
    ServerSettings settings = ServerSettings.defaults();
    try (InterregnumServer server = start(settings)) {
      Browser browser = new Browser(server);
      assertTrue(browser.query(ROWS, "Accept", "text/csv").body().length() > 500_000);
      for (int i = 0; i < settings.threads() + 12; i++) {
        ask(connected(server), "/sparql?query=" + encoded(ROWS));
      }
      long began = System.nanoTime();
      assertEquals(200, browser.get("/health").statusCode());
      assertEquals(200, browser.query("ASK { ?s ?p 1 }").statusCode());
      assertTrue(System.nanoTime() - began < 15_000_000_000L, "waits for those who do not read");
      assertEquals("HTTP/1.1 200 OK", statusLine(sockets.get(sockets.size() - 1)));
    }
  }

  @Test
  void who_reads_slowly_still_gets_all_of_it() throws Exception {
    try (InterregnumServer server = start(ServerSettings.defaults())) {
      String whole = new Browser(server).query(ROWS, "Accept", "text/csv").body();
      Socket socket = connected(server);
      ask(socket, "/sparql?query=" + encoded(ROWS));
      Thread.sleep(1_000);
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      while (!reader.readLine().isEmpty()) {
        // The head of the answer.
      }
      char[] body = new char[whole.length()];
      int taken = 0;
      while (taken < body.length) {
        taken += reader.read(body, taken, Math.min(50_000, body.length - taken));
        Thread.sleep(20);
      }
      assertEquals(whole, new String(body));
    }
  }

  @Test
  void who_does_not_read_an_answer_without_end_is_cut_off_when_its_time_is_up() throws Exception {
    ServerSettings hasty =
        ServerSettings.defaults().withQueryTimeout(Duration.ofSeconds(1)).withHeldBytes(1024);
    try (InterregnumServer server = start(hasty)) {
      Browser browser = new Browser(server);
      Socket socket = connected(server);
      ask(socket, "/sparql?query=" + encoded(ENDLESS));
      long until = System.nanoTime() + 10_000_000_000L;
      String told = "interregnum_queries_stopped_total{why=\"time\"} 1";
      while (!browser.get("/metrics").body().contains(told)) {
        assertTrue(System.nanoTime() < until, "is not stopped");
        Thread.sleep(50);
      }
      assertEquals("HTTP/1.1 200 OK", statusLine(socket));
      long began = System.nanoTime();
      try {
        socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
      } catch (IOException reset) {
        assertTrue(socket.isConnected());
      }
      assertTrue(System.nanoTime() - began < 5_000_000_000L, "the connection stays open");
    }
  }

  @Test
  void an_answer_that_breaks_off_is_no_line_in_the_log() throws Exception {
    Queue<LogRecord> logged = new ConcurrentLinkedQueue<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(entry);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    try {
      who_does_not_read_an_answer_without_end_is_cut_off_when_its_time_is_up();
    } finally {
      root.removeHandler(handler);
    }
    assertEquals(
        List.of(),
        logged.stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .map(entry -> entry.getLoggerName() + ": " + entry.getMessage())
            .toList());
  }
}
