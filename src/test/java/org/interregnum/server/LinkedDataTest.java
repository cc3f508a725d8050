package org.interregnum.server;

import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.interregnum.vocabulary.IR;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a thing's IRI to the document about it, and what that document holds. */
class LinkedDataTest {

  private static final String BASE = "https://w3id.org/interregnum/";

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
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | /page/state/arcadia",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' | /page/state/arcadia",
        "*/* | /page/state/arcadia",
        "text/turtle | /rdf/state/arcadia.ttl",
        "application/ld+json | /rdf/state/arcadia.jsonld",
        "application/n-triples | /rdf/state/arcadia.nt",
        "application/rdf+xml | /rdf/state/arcadia.rdf",
        "application/trig | /rdf/state/arcadia.trig",
        "application/n-quads | /rdf/state/arcadia.nq",
        "'text/html;q=0.3, application/rdf+xml;q=0.8' | /rdf/state/arcadia.rdf",
        "'text/html;q=0, */*' | /rdf/state/arcadia.ttl",
        "'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,text/turtle;q=0.6'"
            + " | /rdf/state/arcadia.jsonld",
        "'application/n-quads, text/turtle;q=0.2' | /rdf/state/arcadia.nq",
        "'application/*' | /rdf/state/arcadia.jsonld"
      })
  void a_thing_is_described_in_the_form_that_is_wanted_most(String accept, String location) {
    HttpResponse<String> response = browser.get("/id/state/arcadia", "Accept", accept);
    assertEquals(303, response.statusCode());
    assertEquals(location, header(response, "Location"));
    assertTrue(
        header(response, "Link")
            .contains("</rdf/state/arcadia.ttl>; rel=\"alternate\"; type=\"text/turtle\""));
    assertTrue(header(response, "Link").contains("rel=\"license\""));
  }

  @ParameterizedTest
  @CsvSource({
    "/concept/stance/recognised, text/html, /ontology#concept/stance/recognised",
    "/concept/stance/recognised, text/turtle, /concept/stance/recognised.ttl",
    "/concept/stance/recognised, application/trig, /concept/stance/recognised.trig"
  })
  void concepts_lead_to_what_tells_of_them(String path, String accept, String location) {
    assertEquals(location, header(browser.get(path, "Accept", accept), "Location"));
  }

  @ParameterizedTest
  @CsvSource({
    "/ontology, application/ld+json, /ontology.jsonld",
    "/ontology, text/html, /ontology.html",
    "/source/arcadia, text/turtle, /source/arcadia.ttl",
    "/source/arcadia, text/plain, /source/arcadia.txt",
    "/graph/links, application/n-quads, /graph/links.nq"
  })
  void a_negotiated_answer_names_its_own_address(String path, String accept, String location) {
    assertEquals(location, header(browser.get(path, "Accept", accept), "Content-Location"));
  }

  @Test
  void a_suffix_settles_the_form() {
    HttpResponse<String> response = browser.get("/id/state/arcadia.jsonld", "Accept", "text/html");
    assertEquals("/rdf/state/arcadia.jsonld", header(response, "Location"));
  }

  @Test
  void a_description_has_what_points_at_the_thing_and_the_labels_of_all_it_mentions() {
    Graph graph = graph("/rdf/government/government-of-mantinea.ttl");
    Node thing = node("id/government/government-of-mantinea");
    Node refusal = node("id/stance/elis/government-of-mantinea/refused");
    assertTrue(graph.contains(refusal, IR.TOWARDS.asNode(), thing));
    assertTrue(graph.contains(IR.TOWARDS.asNode(), RDFS.label.asNode(), Node.ANY));
    assertTrue(graph.contains(node("id/person/phillis-doe"), RDFS.label.asNode(), Node.ANY));
    assertFalse(graph.contains(node("id/place/tegea"), Node.ANY, Node.ANY));
  }

  @Test
  void a_description_has_no_blank_nodes() {
    graph("/rdf/government/government-of-mantinea.ttl")
        .find()
        .forEachRemaining(
            triple -> assertFalse(triple.getSubject().isBlank() || triple.getObject().isBlank()));
  }

  @ParameterizedTest
  @CsvSource({"ttl", "jsonld", "nt", "rdf", "trig"})
  void every_form_says_the_same(String suffix) {
    Graph turtle = graph("/rdf/person/phillis-doe.ttl");
    String path = "/rdf/person/phillis-doe." + suffix;
    Graph other =
        suffix.equals("trig")
            ? RDFParser.fromString(browser.get(path).body(), Lang.TRIG)
                .toDatasetGraph()
                .getUnionGraph()
            : graph(path);
    assertTrue(turtle.isIsomorphicWith(other), browser.get(path)::body);
  }

  private static Graph graph(String path) {
    HttpResponse<String> response = browser.get(path);
    String type = header(response, "Content-Type");
    return RDFParser.fromString(
            response.body(),
            org.apache.jena.riot.RDFLanguages.contentTypeToLang(type.replaceAll(";.*", "")))
        .toGraph();
  }

  private static Node node(String name) {
    return NodeFactory.createURI(BASE + name);
  }

  @Test
  void the_service_description_has_no_blank_nodes_and_counts_the_data() {
    Graph description = graph("/void.ttl");
    description
        .find()
        .forEachRemaining(
            triple -> assertFalse(triple.getSubject().isBlank() || triple.getObject().isBlank()));
    assertTrue(
        description.contains(
            NodeFactory.createURI(server.address() + "sparql"), Node.ANY, Node.ANY));
  }

  @Test
  void an_entity_page_says_its_statements_with_dates_and_words() {
    String page =
        browser.get("/page/government/government-of-orchomenos", "Accept", "text/html").body();
    assertTrue(page.contains("Achaea</a> recognised the Government of Orchomenos."), page);
    assertTrue(page.contains("on 26 June 1882"));
    assertTrue(page.contains("Achaea recognized the Government of Orchomenos on 26 June 1882."));
    assertTrue(page.contains("/source/arcadia#char="));
  }

  @Test
  void marked_words_stand_at_the_place_that_their_iri_names() {
    String page = browser.get("/source/arcadia", "Accept", "text/html").body();
    String text = ToySite.resource("arcadia.txt");
    String words = "Elis refused to recognize the Government of Mantinea.";
    int begin = text.codePointCount(0, text.indexOf(words));
    assertTrue(page.contains("id=\"char=" + begin + "," + (begin + words.length()) + "\""), page);
    assertTrue(page.contains(">" + words + "</a></mark>"), page);
  }
}
