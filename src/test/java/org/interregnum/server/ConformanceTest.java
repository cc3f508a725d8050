package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each line of {@code conformance.txt} is sent to a real server; the lines are also the table in
 * {@code src/site/markdown/conformance.md}, written anew with {@code -Dconformance.write=true}.
 */
class ConformanceTest {

  private static final Path TABLE = Path.of("src/site/markdown/conformance.md");
  private static final Pattern ENCODED = Pattern.compile("«([^»]*)»");
  private static InterregnumServer server;

  private record Line(
      String shows,
      String method,
      String address,
      String headers,
      String body,
      List<Integer> statuses,
      String type,
      String words) {

    static Line of(String text) {
      String[] cells = text.split("\\|", -1);
      assertEquals(8, cells.length, text);
      return new Line(
          cells[0].strip(),
          cells[1].strip(),
          encoded(cells[2].strip()),
          cells[3].strip(),
          encoded(cells[4].strip()),
          Stream.of(cells[5].strip().split(",")).map(Integer::valueOf).toList(),
          cells[6].strip(),
          cells[7].strip());
    }

    private static String encoded(String text) {
      return ENCODED
          .matcher(text)
          .replaceAll(
              found ->
                  found.group(1).equals("LONG")
                      ? "x".repeat(300_000)
                      : URLEncoder.encode(
                              found.group(1).replace("%0A", "\n"), StandardCharsets.UTF_8)
                          .replace("+", "%20"));
    }
  }

  @BeforeAll
  static void start() throws ServerException {
    DatasetGraph data = DatasetGraphFactory.create();
    for (int i = 0; i < 4; i++) {
      var name = NodeFactory.createURI("http://example.org/data" + i);
      data.add(name, name, NodeFactory.createURI("http://example.org/terms/is"), name);
    }
    server =
        InterregnumServer.start(
            ServerSettings.defaults().onPort(0),
            new Site(data, new Addresses("http://example.org/"), slug -> Optional.empty()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Stream<String> lines() {
    return ToySite.resource("conformance.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @TestFactory
  Stream<DynamicTest> the_server_does_what_the_standards_ask() {
    return lines()
        .filter(line -> !line.startsWith("=="))
        .map(Line::of)
        .map(line -> dynamicTest(line.shows(), () -> check(line)));
  }

  private static void check(Line line) {
    byte[] body = bytes(line.body());
    String head =
        Stream.concat(
                Stream.of(
                    line.method() + " " + line.address() + " HTTP/1.1",
                    "Host: here",
                    "Connection: close"),
                Stream.concat(
                    Arrays.stream(line.headers().split("; (?=[A-Z])"))
                        .filter(header -> !header.isEmpty()),
                    body.length == 0
                        ? Stream.empty()
                        : Stream.of("Content-Length: " + body.length)))
            .collect(Collectors.joining("\r\n"));
    String answer = Wire.exchange(server.port(), head, body);
    int status = Integer.parseInt(answer.substring(9, 12));
    assertTrue(line.statuses().contains(status), answer);
    String[] parts = answer.split("\r\n\r\n", 2);
    String type = header(parts[0], "Content-Type");
    assertTrue(type.startsWith(line.type()), answer);
    assertTrue(parts[1].contains(line.words()), answer);
    if (line.method().equals("HEAD") || status == 204) {
      assertEquals("", parts[1]);
    }
    if (status == 405) {
      assertTrue(header(parts[0], "Allow").contains("GET, HEAD"), answer);
    }
    assertTrue(status >= 500 || !parts[1].contains("java."), answer);
  }

  /** Bytes that are no UTF-8 are written as \xNN. */
  private static byte[] bytes(String body) {
    String latin = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return Pattern.compile("\\\\x(\\p{XDigit}{2})")
        .matcher(latin)
        .replaceAll(found -> Character.toString((char) Integer.parseInt(found.group(1), 16)))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String header(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  @Test
  void the_table_of_the_site_is_this_one() throws IOException {
    StringBuilder table =
        new StringBuilder(
            "# Conformance\n\nEach line is a request that the tests send to a running server"
                + " (`ConformanceTest`), with the status that it is answered with.\n");
    lines().forEach(line -> table.append(row(line)));
    if (Boolean.getBoolean("conformance.write")) {
      Files.writeString(TABLE, table);
    }
    assertEquals(
        table.toString(),
        Files.readString(TABLE),
        "The table is written anew by ./mvnw test -Dtest=ConformanceTest -Dconformance.write=true");
  }

  private static String row(String text) {
    if (text.startsWith("==")) {
      return "\n## "
          + text.substring(2).strip()
          + "\n\n| what | request | status |\n|---|---|---|\n";
    }
    Line line = Line.of(text);
    String path = line.address().replaceFirst("\\?.*", "");
    return "| "
        + line.shows().replace("_", "\\_").replace("*", "\\*")
        + " | "
        + line.method()
        + " "
        + path
        + " | "
        + line.statuses().stream().map(String::valueOf).collect(Collectors.joining(" or "))
        + " |\n";
  }
}
