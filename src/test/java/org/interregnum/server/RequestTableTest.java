package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each line of {@code requests.txt} is sent to a real server. */
class RequestTableTest {

  private static final Pattern TO_ENCODE = Pattern.compile("«([^»]*)»");
  private static InterregnumServer server;

  private final HttpClient client = HttpClient.newHttpClient();

  private record Line(
      String method, String path, String accept, int status, String type, String words) {
    static Line of(String text) {
      String[] cells = text.split("\\|", -1);
      return new Line(
          cells[0].strip(),
          cells[1].strip(),
          cells[2].strip(),
          Integer.parseInt(cells[3].strip()),
          cells[4].strip(),
          cells[5].strip());
    }
  }

  @BeforeAll
  static void start() throws ServerException {
    server = InterregnumServer.start(ServerSettings.defaults().onPort(0), ToySite.site());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> requests_are_answered_as_the_table_says() {
    return ToySite.resource("requests.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(text -> dynamicTest(text, () -> check(Line.of(text))));
  }

  private void check(Line line) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(line.path())).method(line.method(), BodyPublishers.noBody());
    if (!line.accept().isEmpty()) {
      request.header("Accept", line.accept());
    }
    HttpResponse<String> response =
        client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertEquals(line.status(), response.statusCode(), response::body);
    assertEquals(line.type(), type(response));
    assertTrue(response.body().contains(line.words()), response::body);
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    if (line.method().equals("HEAD")) {
      assertEquals("", response.body());
    }
  }

  private static String type(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Content-Type")
        .orElse("")
        .replace("; ", ";")
        .toLowerCase(Locale.ROOT);
  }

  private static URI uri(String path) {
    String encoded =
        TO_ENCODE
            .matcher(path)
            .replaceAll(
                words ->
                    URLEncoder.encode(words.group(1), StandardCharsets.UTF_8).replace("+", "%20"));
    return URI.create(server.address() + encoded.substring(1));
  }
}
