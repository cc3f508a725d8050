package org.interregnum.server;

import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validators, conditional requests, compression, and the headers of every answer. */
class CachingTest {

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sparql?query=SELECT%20%2A%20%7B%3Fs%20%3Fp%20%3Fo%7D",
        "/page/state/arcadia",
        "/rdf/state/arcadia.ttl",
        "/rdf/state/arcadia.trig",
        "/rdf/state/arcadia.jsonld",
        "/ontology.nt",
        "/source/arcadia.ttl",
        "/source/arcadia",
        "/data?default",
        "/style.css",
        "/void.ttl"
      })
  void what_is_known_is_not_sent_again(String path) {
    HttpResponse<String> first = browser.get(path);
    String tag = header(first, "ETag");
    assertTrue(tag.matches("\"[0-9a-f]{24}\""), tag);
    HttpResponse<String> second = browser.get(path, "If-None-Match", tag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(tag, header(second, "ETag"));
    assertEquals(200, browser.get(path, "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void a_tag_is_found_in_a_list_and_in_its_weak_form() {
    String tag = header(browser.get("/style.css"), "ETag");
    assertEquals(304, browser.get("/style.css", "If-None-Match", "\"a\", W/" + tag).statusCode());
    assertEquals(304, browser.get("/style.css", "If-None-Match", "*").statusCode());
  }

  @Test
  void different_forms_have_different_tags() {
    assertNotEquals(
        header(browser.get("/rdf/state/arcadia.ttl"), "ETag"),
        header(browser.get("/rdf/state/arcadia.nt"), "ETag"));
  }

  @Test
  void those_who_take_gzip_get_gzip() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "style.css"))
            .header("Accept-Encoding", "gzip, br")
            .build();
    HttpResponse<byte[]> packed =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    assertEquals("gzip", header(packed, "Content-Encoding"));
    assertTrue(header(packed, "ETag").endsWith("-gzip\""));
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertEquals(
          browser.get("/style.css").body(),
          new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertEquals(
        304, browser.get("/style.css", "If-None-Match", header(packed, "ETag")).statusCode());
  }

  @Test
  void those_who_refuse_gzip_do_not() {
    assertEquals(
        "", header(browser.get("/style.css", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"));
  }

  @Test
  void answers_depend_on_what_is_accepted() {
    assertEquals("Accept, Accept-Encoding", header(browser.get("/ontology.ttl"), "Vary"));
    assertEquals("Accept, Accept-Encoding", header(browser.get("/id/state/arcadia"), "Vary"));
    assertEquals(
        "Accept, Accept-Encoding, Accept-Language, Cookie", header(browser.get("/"), "Vary"));
  }

  @Test
  void a_preflight_is_allowed_for_every_origin_without_credentials() {
    HttpResponse<String> preflight =
        browser.send(
            "OPTIONS",
            "/sparql",
            BodyPublishers.noBody(),
            "Origin",
            "https://elsewhere.example",
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "cache-control, content-type");
    assertEquals(204, preflight.statusCode());
    assertEquals("*", header(preflight, "Access-Control-Allow-Origin"));
    assertEquals("", header(preflight, "Access-Control-Allow-Credentials"));
    assertEquals("GET, HEAD, POST, OPTIONS", header(preflight, "Access-Control-Allow-Methods"));
    assertTrue(header(preflight, "Access-Control-Allow-Headers").contains("Cache-Control"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/nothing", "/sparql?query=nonsense", "/data?default", "/page/state/arcadia"})
  void every_answer_forbids_scripts_and_says_what_may_be_read(String path) {
    HttpResponse<String> response = browser.get(path, "Accept", "text/html, */*;q=0.1");
    assertTrue(header(response, "Content-Security-Policy").startsWith("default-src 'none'"));
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
    assertTrue(header(response, "Access-Control-Expose-Headers").contains("ETag"));
    assertEquals("", header(response, "Server"));
  }
}
