package org.interregnum.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interregnum.fuzz.Mutations;
import org.interregnum.server.limits.QueryLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a request is, its answer is one of the protocol, and the server goes on. */
@Tag("fuzz")
class RequestFuzzTest {

  private static final Pattern CLEAN =
      Pattern.compile("HTTP/1\\.[01] ([234]\\d\\d|501|503|505) .*", Pattern.DOTALL);
  private static final Pattern INSIDE =
      Pattern.compile("Exception|org\\.(apache|eclipse|interregnum)\\.|\tat ");

  private static InterregnumServer server;

  @BeforeAll
  static void start() throws ServerException {
    QueryLimits limits = QueryLimits.defaults().withTime(Duration.ofSeconds(2));
    server =
        InterregnumServer.start(
            ServerSettings.defaults().onPort(0).withLimits(limits), ToySite.site());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void the_server_is_as_well_as_before() {
    Browser browser = new Browser(server);
    assertEquals(200, browser.get("/health").statusCode());
    assertEquals(200, browser.query("ASK {}").statusCode());
  }

  @Test
  void a_head_of_any_bytes_is_answered_cleanly_or_not_at_all() {
    List<byte[]> heads =
        Stream.of(
                "GET / HTTP/1.1\r\nHost: here\r\n\r\n",
                "HEAD /page/state/arcadia HTTP/1.0\r\nAccept: text/turtle;q=0.5, */*\r\n\r\n",
                "POST /sparql HTTP/1.1\r\nHost: here\r\nContent-Type: application/sparql-query\r\nContent-Length: 6\r\n\r\nASK {}",
                "POST /reconcile HTTP/1.1\r\nHost: here\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nb\r\nqueries={}\r\n0\r\n\r\n",
                "OPTIONS /data HTTP/1.1\r\nHost: here\r\nOrigin: http://there\r\nCookie: lang=es\r\nIf-None-Match: \"a\"\r\nRange: bytes=0-1\r\n\r\n",
                "GET /queries/recognition-matrix.csv?state=Arcadia HTTP/1.1\r\nHost: here\r\nAccept-Encoding: gzip\r\nAccept-Language: es\r\n\r\n")
            .map(head -> head.getBytes(ISO_8859_1))
            .toList();
    Mutations.tryAll(heads, head -> isAnsweredCleanly(head));
  }

  @Test
  void a_query_string_of_any_bytes_is_answered_cleanly() {
    List<byte[]> queries =
        Stream.of(
                "sparql?query="
                    + URLEncoder.encode(
                        "SELECT ?s (COUNT(*) AS ?n) { ?s a ?t FILTER(REGEX(STR(?t), \"a+\")) } GROUP BY ?s ORDER BY ?n LIMIT 3",
                        UTF_8),
                "sparql?default-graph-uri=urn:a&named-graph-uri=urn:b&format=csv&timeout=1&query=ASK%7B?s%20?p/(!a)*%7Curn:x%20?o%7D",
                "data?graph=https://w3id.org/interregnum/graph/links",
                "queries/governments-on-date?state=Arcadia&date=1882-03-01&lang=es",
                "on?state=Arcadia&date=1882-03~",
                "recognition?state=Arcadia&from=1880&to=1890",
                "reconcile?queries=%7B%22q0%22:%7B%22query%22:%22Arcadia%22,%22limit%22:3%7D%7D",
                "source/arcadia?show=coverage",
                "?state=Arcadia&date=1882-03-01")
            .map(query -> query.getBytes(UTF_8))
            .toList();
    Mutations.tryAll(queries, query -> isAnsweredCleanly(requested(query)));
  }

  /** Asks for an address; what would end the line of the request is escaped. */
  private static byte[] requested(byte[] address) {
    StringBuilder line = new StringBuilder("GET /");
    for (byte each : address) {
      char letter = (char) (each & 0xFF);
      line.append(letter <= ' ' ? String.format("%%%02X", (int) letter) : "" + letter);
    }
    line.append(" HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
    return line.toString().getBytes(ISO_8859_1);
  }

  private static boolean isAnsweredCleanly(byte[] request) {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(30_000);
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      try {
        socket.getOutputStream().write(request);
        socket.shutdownOutput();
        socket.getInputStream().transferTo(answer);
      } catch (java.net.SocketException closed) {
        // The server has heard enough.
      }
      String text = answer.toString(ISO_8859_1);
      assertTrue(text.isEmpty() || CLEAN.matcher(text).matches(), text);
      assertFalse(INSIDE.matcher(text).find(), text);
      return true;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
