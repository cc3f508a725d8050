package org.interregnum.server;

import static org.interregnum.server.Browser.encoded;
import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.interregnum.reconcile.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls that OpenRefine makes, in their order, and what goes wrong with them. */
class ReconcileTest {

  private static final String FORM = "application/x-www-form-urlencoded";

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

  private static JsonNode json(Form form, HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response::body);
    assertEquals("application/json", header(response, "Content-Type"));
    assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    return form.checked(response.body());
  }

  private static JsonNode manifest(String... headers) {
    return json(Form.MANIFEST, browser.get("/reconcile", headers));
  }

  /** The path of an address that the manifest names, which has to be on this server. */
  private static String path(String address) {
    assertTrue(address.startsWith(server.address()), address);
    return address.substring(server.address().length() - 1);
  }

  @Test
  void the_manifest_comes_whatever_the_client_accepts() {
    assertEquals("https://w3id.org/interregnum/id/", manifest().get("identifierSpace").asText());
    manifest("Accept", "application/json, text/javascript, */*; q=0.01");
    manifest("Accept", "text/html");
    json(Form.MANIFEST, browser.get("/reconcile?callback=jsonp123&_=1700000000"));
  }

  @Test
  void behind_a_proxy_the_addresses_are_those_of_the_proxy() {
    JsonNode manifest =
        manifest("X-Forwarded-Proto", "https", "X-Forwarded-Host", "interregnum.example");
    assertEquals("https://interregnum.example/id/{{id}}", manifest.get("view").get("url").asText());
  }

  @Test
  void a_batch_is_reconciled_by_post_and_by_get() {
    String queries =
        Form.QUERIES
            .checked(
                """
                {
                  "q0": {"query": "Arcadia", "type": "State", "type_strict": "should", "limit": 3},
                  "q1": {
                    "query": "Doe",
                    "type": "Person",
                    "properties": [
                      {"pid": "office", "v": {"id": "office:government-of-mantinea:head", "name": "Head"}}
                    ]
                  }
                }
                """)
            .toString();
    HttpResponse<String> posted = browser.post("/reconcile", FORM, "queries=" + encoded(queries));
    JsonNode results = json(Form.RESULTS, posted);
    assertEquals("state:arcadia", results.at("/q0/result/0/id").asText());
    assertTrue(results.at("/q0/result/0/match").asBoolean());
    assertEquals("person:phillis-doe", results.at("/q1/result/0/id").asText());
    assertTrue(results.at("/q1/result/0/match").asBoolean());
    assertEquals(
        results, json(Form.RESULTS, browser.get("/reconcile?queries=" + encoded(queries))));
  }

  @Test
  void a_charset_beside_the_type_of_the_form_is_no_hindrance() {
    HttpResponse<String> posted =
        browser.post(
            "/reconcile",
            FORM + "; charset=UTF-8",
            "queries=" + encoded("{\"ø\":{\"query\":\"Republic of Árcadia\"}}"));
    assertEquals("state:arcadia", json(Form.RESULTS, posted).at("/ø/result/0/id").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tegea", "{\"query\":\"Tegea\"}", "place:tegea", "Q1234567"})
  void a_single_query_finds_the_entity(String query) {
    JsonNode result =
        json(Form.RESULT, browser.get("/reconcile?query=" + encoded(query))).get("result");
    assertEquals("place:tegea", result.get(0).get("id").asText());
    assertTrue(result.get(0).get("match").asBoolean());
  }

  @ParameterizedTest
  @CsvSource({
    "entity, Arc, state:arcadia",
    "entity, state:elis, state:elis",
    "property, recog, recognised-by",
    "type, gov, Government"
  })
  void a_suggestion_has_a_bubble(String what, String prefix, String first) {
    JsonNode place = manifest().get("suggest").get(what);
    String service = path(place.get("service_url").asText() + place.get("service_path").asText());
    JsonNode result =
        json(Form.SUGGESTIONS, browser.get(service + "?prefix=" + encoded(prefix))).get("result");
    assertEquals(first, result.get(0).get("id").asText());
    String flyout =
        path(
            place.get("flyout_service_url").asText()
                + place.get("flyout_service_path").asText().replace("${id}", encoded(first)));
    JsonNode bubble = json(Form.FLYOUT, browser.get(flyout));
    assertEquals(first, bubble.get("id").asText());
    assertTrue(bubble.get("html").asText().contains(result.get(0).get("name").asText()));
  }

  @Test
  void a_preview_may_stand_in_the_frame_of_another_site() {
    String url = manifest().at("/preview/url").asText();
    HttpResponse<String> preview =
        browser.get(path(url.replace("{{id}}", encoded("government:government-of-mantinea"))));
    assertEquals(200, preview.statusCode());
    assertTrue(header(preview, "Content-Security-Policy").contains("frame-ancestors *"));
    assertTrue(
        preview.body().contains("Elis refused to recognise the Government of Mantinea."),
        preview::body);
    assertTrue(
        preview.body().contains(server.address() + "page/government/government-of-mantinea\""));
    assertTrue(
        header(browser.get("/"), "Content-Security-Policy").contains("frame-ancestors 'none'"));
  }

  @Test
  void the_view_of_an_entity_is_its_page() {
    String url = manifest().at("/view/url").asText();
    HttpResponse<String> view = browser.get(path(url.replace("{{id}}", encoded("state:elis"))));
    assertEquals(303, view.statusCode());
    assertEquals("/id/state/elis", header(view, "Location"));
  }

  @Test
  void the_features_are_explained_where_the_manifest_says() {
    HttpResponse<String> about = browser.get(path(manifest().get("documentation").asText()));
    assertEquals(200, about.statusCode());
    assertTrue(about.body().contains("id=\"exact\""));
    assertTrue(about.body().contains(server.address() + "reconcile<"));
    assertTrue(about.body().contains("id=\"property-recognised-by\""));
  }

  @Test
  void columns_are_proposed_and_filled() {
    JsonNode propose = manifest().at("/extend/propose_properties");
    String service =
        path(propose.get("service_url").asText() + propose.get("service_path").asText());
    JsonNode proposals = json(Form.PROPOSALS, browser.get(service + "?type=Government&limit=20"));
    assertTrue(proposals.get("properties").toString().contains("\"recognised-by\""));
    String extend =
        Form.EXTENSION
            .checked(
                """
                {
                  "ids": ["government:government-of-orchomenos", "place:tegea"],
                  "properties": [
                    {"id": "recognised-by", "settings": {"limit": "0", "on": "1882-07-01"}},
                    {"id": "start"},
                    {"id": "wikidata"}
                  ]
                }
                """)
            .toString();
    HttpResponse<String> posted = browser.post("/reconcile", FORM, "extend=" + encoded(extend));
    JsonNode extended = json(Form.EXTENDED, posted);
    assertEquals(
        "state:achaea",
        extended.at("/rows/government:government-of-orchomenos/recognised-by/0/id").asText());
    assertEquals(
        "1882-01", extended.at("/rows/government:government-of-orchomenos/start/0/str").asText());
    assertEquals("Q1234567", extended.at("/rows/place:tegea/wikidata/0/id").asText());
    assertEquals(
        extended, json(Form.EXTENDED, browser.get("/reconcile?extend=" + encoded(extend))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/reconcile?queries=nonsense | 400 | The parameter 'queries' is no JSON",
        "/reconcile?queries= | 400 | Ask with the parameter 'queries', 'query' or 'extend'.",
        "/reconcile?question=Elis | 400 | Ask with the parameter 'queries', 'query' or 'extend'.",
        "/reconcile?extend=%7B%7D | 400 | The extension needs the arrays 'ids' and 'properties'.",
        "/reconcile/suggest/entity?prefix=a&cursor=x | 400 | The parameter 'cursor' takes a number",
        "/reconcile/suggest/entity?prefix=a&type=Q5 | 404 | There is no type 'Q5'.",
        "/reconcile/properties?type=Q5 | 404 | There is no type 'Q5'.",
        "/reconcile/preview/state:atlantis | 404 | There is no entity 'state:atlantis'.",
        "/reconcile/flyout/entity/state:atlantis | 404 | There is no entity 'state:atlantis'.",
        "/reconcile/flyout/type/Q5 | 404 | There is nothing called 'Q5'.",
        "/reconcile/flyout/nothing | 404 | There is nothing at",
        "/reconcile/nothing | 404 | There is nothing at /reconcile/nothing."
      })
  void an_error_is_one_sentence_that_other_sites_may_read(String path, int status, String words) {
    HttpResponse<String> response = browser.get(path, "Accept", "application/json");
    assertEquals(status, response.statusCode(), response::body);
    assertTrue(response.body().contains(words), response::body);
    assertTrue(response.body().length() < 200, response::body);
    assertEquals("*", header(response, "Access-Control-Allow-Origin"));
  }

  @Test
  void a_batch_that_is_too_large_is_refused() {
    StringBuilder queries = new StringBuilder("{\"q\":{\"query\":\"Elis\"}");
    for (int i = 0; i < manifest().get("batchSize").asInt(); i++) {
      queries.append(",\"q").append(i).append("\":{\"query\":\"Elis\"}");
    }
    HttpResponse<String> response =
        browser.post("/reconcile", FORM, "queries=" + encoded(queries.append('}').toString()));
    assertEquals(413, response.statusCode());
    assertEquals("*", header(response, "Access-Control-Allow-Origin"));
  }

  @Test
  void a_body_that_is_too_large_or_no_form_is_refused() {
    String refused =
        Wire.exchange(
            server.port(),
            "POST /reconcile HTTP/1.1",
            "Host: localhost",
            "Connection: close",
            "Content-Type: " + FORM,
            "Content-Length: " + (ServerSettings.defaults().requestBytes() + 1));
    assertTrue(refused.startsWith("HTTP/1.1 413"), refused);
    assertTrue(refused.contains("Access-Control-Allow-Origin: *"), refused);
    byte[] large = ("queries=" + "x".repeat(ServerSettings.defaults().requestBytes())).getBytes();
    HttpResponse<String> unannounced =
        browser.send(
            "POST",
            "/reconcile",
            BodyPublishers.ofByteArrays(List.of(large)),
            "Content-Type",
            FORM);
    assertEquals(413, unannounced.statusCode());
    assertEquals(415, browser.post("/reconcile", "application/json", "{}").statusCode());
    assertEquals(
        405, browser.send("PUT", "/reconcile", BodyPublishers.ofString("queries={}")).statusCode());
    assertEquals(405, browser.post("/reconcile/properties", FORM, "type=State").statusCode());
  }

  @Test
  void a_large_batch_within_the_limit_is_answered() {
    StringBuilder queries = new StringBuilder("{\"q\":{\"query\":\"Elis\"}");
    for (int i = 1; i < manifest().get("batchSize").asInt(); i++) {
      queries
          .append(",\"q")
          .append(i)
          .append("\":{\"query\":\"")
          .append("Government of Mantinea ".repeat(150))
          .append("\"}");
    }
    String form = "queries=" + encoded(queries.append('}').toString());
    assertTrue(form.length() > 250_000);
    assertEquals(100, json(Form.RESULTS, browser.post("/reconcile", FORM, form)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/reconcile", "/reconcile/suggest/entity", "/reconcile/preview/state:elis"})
  void a_preflight_is_answered_everywhere(String path) {
    HttpResponse<String> response =
        browser.send(
            "OPTIONS",
            path,
            BodyPublishers.noBody(),
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "GET");
    assertEquals(204, response.statusCode());
    assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    List<String> methods = List.of(header(response, "Access-Control-Allow-Methods").split(", "));
    assertTrue(methods.contains("GET"));
    assertEquals(path.equals("/reconcile"), methods.contains("POST"));
    assertFalse(methods.contains("PUT"));
  }
}
