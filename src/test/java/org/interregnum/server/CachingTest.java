package org.interregnum.server;

import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  void a_query_asked_again_is_answered_from_memory() {
    String query = "SELECT * { ?s ?p ?o } # again";
    HttpResponse<String> first = browser.query(query, "Accept", "text/csv");
    HttpResponse<String> second = browser.query(query, "Accept", "text/csv");
    assertEquals("", header(first, "Cache-Status"));
    assertEquals("interregnum; hit", header(second, "Cache-Status"));
    assertEquals(first.body(), second.body());
    assertEquals(header(first, "ETag"), header(second, "ETag"));
    assertEquals(header(first, "Content-Type"), header(second, "Content-Type"));
    String tag = header(first, "ETag");
    assertEquals(
        304, browser.query(query, "Accept", "text/csv", "If-None-Match", tag).statusCode());
  }

  @Test
  void a_post_has_no_conditions() {
    String query = "SELECT * { ?s ?p ?o } # posted";
    String type = "application/sparql-query";
    String tag = header(browser.query(query, "Accept", "text/csv"), "ETag");
    HttpResponse<String> posted =
        browser.post("/sparql", type, query, "Accept", "text/csv", "If-None-Match", tag);
    assertEquals(200, posted.statusCode());
    assertEquals(browser.query(query, "Accept", "text/csv").body(), posted.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accept: text/tab-separated-values", "Accept: application/json"})
  void what_was_kept_in_one_form_is_not_given_in_another(String header) {
    String query = "SELECT * { ?s ?p ?o } # forms";
    String csv = browser.query(query, "Accept", "text/csv").body();
    String[] parts = header.split(": ");
    HttpResponse<String> other = browser.query(query, parts[0], parts[1]);
    assertEquals("", header(other, "Cache-Status"));
    assertNotEquals(csv, other.body());
  }

  @Test
  void the_graphs_of_the_request_tell_answers_apart() {
    String query = "/sparql?query=" + Browser.encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    String links = Browser.encoded("https://w3id.org/interregnum/graph/links");
    assertNotEquals(
        browser.get(query, "Accept", "text/csv").body(),
        browser.get(query + "&default-graph-uri=" + links, "Accept", "text/csv").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (RAND() AS ?x) {}",
        "SELECT (UUID() AS ?x) {}",
        "SELECT (STRUUID() AS ?x) {}",
        "SELECT (r\\u0061nd() AS ?x) {}",
        "SELECT (BNODE() AS ?x) {}",
        "SELECT (NOW() AS ?x) {}",
        "CONSTRUCT { [] <urn:p> ?s } { ?s ?p ?o }"
      })
  void what_differs_each_time_is_not_kept(String query) {
    browser.query(query);
    assertEquals("", header(browser.query(query), "Cache-Status"));
  }

  @Test
  void shared_caches_may_keep_for_a_minute_what_no_cookie_comes_with() {
    String shared = header(browser.get("/rdf/state/arcadia.ttl"), "Cache-Control");
    assertTrue(shared.contains("public") && shared.contains("s-maxage=60"), shared);
    HttpResponse<String> chosen = browser.get("/?lang=es");
    assertTrue(header(chosen, "Set-Cookie").contains("lang=es"));
    assertEquals("private, no-cache", header(chosen, "Cache-Control"));
    assertEquals("no-store", header(browser.get("/nothing"), "Cache-Control"));
  }

  @Test
  void a_tag_is_found_in_a_list_and_in_its_weak_form() {
    String tag = header(browser.get("/style.css"), "ETag");
    assertEquals(304, browser.get("/style.css", "If-None-Match", "\"a\", W/" + tag).statusCode());
    assertEquals(304, browser.get("/style.css", "If-None-Match", "*").statusCode());
  }

  @Test
  void what_a_page_is_drawn_with_may_be_kept_for_ever_under_an_address_of_its_own() {
    Matcher style =
        Pattern.compile("href=\"(/assets/[0-9a-f]{12}/style\\.css)\"")
            .matcher(browser.get("/").body());
    assertTrue(style.find());
    assertTrue(header(browser.get(style.group(1)), "Cache-Control").endsWith("immutable"));
    assertFalse(header(browser.get("/style.css"), "Cache-Control").contains("immutable"));
    assertEquals(404, browser.get("/assets/0123456789ab/style.css").statusCode());
  }

  @Test
  void a_page_shown_before_is_shown_again_to_those_who_would_be_shown_the_same() {
    String page = browser.get("/about").body();
    assertEquals(page, browser.get("/about").body());
    String spanish = browser.get("/about", "Accept-Language", "es").body();
    assertTrue(spanish.contains("<html lang=\"es\">"), spanish);
    assertNotEquals(page, browser.get("/about?of=another").body());
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
