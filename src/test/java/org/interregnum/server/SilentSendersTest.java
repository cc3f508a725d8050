package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that announce a body and do not send it take nothing from others. */
@Timeout(120)
class SilentSendersTest {

  private static final int CLIENTS = 400;
  private static final String LIGHT = "/queries/recognition-matrix.csv?state=Arcadia";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";

  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void leave() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private static InterregnumServer start() throws ServerException {
    return InterregnumServer.start(ServerSettings.defaults().onPort(0), ToySite.site());
  }

  private Socket sending(InterregnumServer server, String request) throws IOException {
    Socket socket = new Socket("127.0.0.1", server.port());
    sockets.add(socket);
    socket.setSoTimeout(30_000);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static String post(String path, String type, String length) {
    return "POST " + path + " HTTP/1.1\r\nHost: here\r\nContent-Type: " + type + "\r\n" + length;
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Each is the beginning of a request of which nothing more comes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql | " + FORM + " | Content-Length: 1000\r\n\r\n",
        "/sparql | " + FORM + " | Content-Length: 1000\r\n\r\nquery=ASK",
        "/sparql | " + QUERY + " | Content-Length: 1000\r\n\r\nASK",
        "/sparql | " + QUERY + " | Transfer-Encoding: chunked\r\n\r\n5\r\nASK{}\r\n",
        "/sparql | " + QUERY + " | Content-Length: 2000000\r\n\r\nASK",
        "/reconcile | " + FORM + " | Content-Length: 1000\r\n\r\n",
        "/about | " + FORM + " | Content-Length: 1000\r\n\r\n"
      })
  void nobody_waits_for_those_who_keep_silent(String beginning) throws Exception {
    String[] parts = beginning.split(" \\| ");
    try (InterregnumServer server = start()) {
      Browser browser = new Browser(server);
      assertEquals(200, browser.get(LIGHT).statusCode());
      for (int i = 0; i < CLIENTS; i++) {
        sending(server, post(parts[0], parts[1], parts[2]));
      }
      Thread.sleep(500);
      long began = System.nanoTime();
      HttpResponse<String> light = browser.get(LIGHT);
      long millis = (System.nanoTime() - began) / 1_000_000;
      assertEquals(200, light.statusCode(), light::body);
      assertTrue(millis < 2_000, millis + " ms");
      awaitIdle(server);
    }
  }

  /** All threads but those that the server itself needs have nothing to do. */
  private static void awaitIdle(InterregnumServer server) throws InterruptedException {
    long until = System.nanoTime() + 2_000_000_000L;
    while (server.busyThreads() > 16) {
      assertTrue(System.nanoTime() < until, () -> server.busyThreads() + " threads are busy");
      Thread.sleep(20);
    }
  }

  @Test
  void who_does_not_send_what_was_announced_is_told_so_and_sent_away() throws Exception {
    try (InterregnumServer server = start()) {
      Socket silent = sending(server, post("/sparql", FORM, "Content-Length: 1000\r\n\r\nquery="));
      Socket dripping = sending(server, post("/sparql", QUERY, "Content-Length: 1000\r\n\r\n"));
      Thread drip = new Thread(() -> drip(dripping));
      drip.start();
      long began = System.nanoTime();
      for (Socket socket : List.of(silent, dripping)) {
        String answer = answer(socket);
        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
        assertTrue(answer.contains("The request body did not come within "), answer);
      }
      assertTrue(System.nanoTime() - began < 15_000_000_000L, "waits for long");
      drip.join();
    }
  }

  /** Sends a letter now and then until the connection is closed. */
  private static void drip(Socket socket) {
    try {
      for (int i = 0; i < 100; i++) {
        socket.getOutputStream().write('#');
        Thread.sleep(300);
      }
    } catch (IOException closed) {
      assertTrue(socket.isConnected());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_body_in_pieces_is_read_as_one() throws Exception {
    try (InterregnumServer server = start()) {
      String head =
          post(
              "/sparql",
              QUERY,
              "Accept: text/csv\r\nConnection: close\r\nContent-Length: 6\r\n\r\n");
      Socket socket = sending(server, head);
      for (char letter : "ASK { }".replaceFirst(" ", "").toCharArray()) {
        Thread.sleep(50);
        socket.getOutputStream().write(letter);
      }
      String answer = answer(socket);
      assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }
  }

  @Test
  void who_asks_whether_to_send_is_told_to_go_on() throws Exception {
    try (InterregnumServer server = start()) {
      String head = "Expect: 100-continue\r\nConnection: close\r\nContent-Length: ";
      Socket polite = sending(server, post("/sparql", QUERY, head + "5\r\n\r\n"));
      byte[] interim = polite.getInputStream().readNBytes(25);
      assertEquals("HTTP/1.1 100 Continue\r\n\r\n", new String(interim, StandardCharsets.US_ASCII));
      polite.getOutputStream().write("ASK{}".getBytes(StandardCharsets.US_ASCII));
      String answer = answer(polite);
      assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
      String refused = answer(sending(server, post("/sparql", QUERY, head + "2000000\r\n\r\n")));
      assertTrue(refused.startsWith("HTTP/1.1 413 "), refused);
    }
  }
}
