package org.interregnum.server;

import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;
import org.interregnum.release.FirstArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A client that knows nothing but {@code /.well-known/void}: from there to the files, the endpoint,
 * the examples and the ontology.
 */
class FollowYourNoseTest {

  private static final String BASE = "https://w3id.org/interregnum/";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private static InterregnumServer server;
  private static Browser browser;
  private static Model description;

  @BeforeAll
  static void start() throws ServerException {
    server = InterregnumServer.start(ServerSettings.defaults().onPort(0), FirstArticle.site());
    server.show(FirstArticle.site(), FirstArticle::claims);
    browser = new Browser(server);
    HttpResponse<String> well = browser.get("/.well-known/void");
    assertEquals(303, well.statusCode());
    assertEquals("/void.ttl", header(well, "Location"));
    description = model(browser.get("/void.ttl").body());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Model model(String turtle) {
    return ModelFactory.createModelForGraph(
        RDFParser.fromString(turtle, Lang.TURTLE).base(server.address()).toGraph());
  }

  /** The path on this server, which stands in for the address under which we publish. */
  private static String path(Resource resource) {
    String iri = resource.getURI();
    String here = iri.startsWith(BASE) ? BASE : server.address();
    assertTrue(iri.startsWith(here), iri);
    return "/" + iri.substring(here.length());
  }

  private static List<Resource> objects(Property property) {
    List<Resource> found =
        description.listObjectsOfProperty(property).mapWith(RDFNode::asResource).toList();
    assertFalse(found.isEmpty(), property.getURI());
    return found;
  }

  @Test
  void every_file_is_there_as_large_and_with_the_checksum_that_is_said() throws Exception {
    for (Resource distribution : objects(DCAT.distribution)) {
      Resource url = distribution.getPropertyResourceValue(DCAT.downloadURL);
      assertTrue(url.getURI().startsWith(server.address()), url.getURI());
      byte[] bytes = bytes(path(url), distribution);
      assertEquals(distribution.getProperty(DCAT.byteSize).getLong(), bytes.length, url.getURI());
      assertEquals(
          distribution
              .getPropertyResourceValue(property("http://spdx.org/rdf/terms#checksum"))
              .getProperty(property("http://spdx.org/rdf/terms#checksumValue"))
              .getString(),
          HexFormat.of().formatHex(sha256(bytes)),
          url.getURI());
    }
  }

  private static byte[] bytes(String path, Resource distribution) throws Exception {
    HttpResponse<byte[]> file = browser.getBytes(path);
    assertEquals(200, file.statusCode(), path);
    String digest = "sha-256=:" + Base64.getEncoder().encodeToString(sha256(file.body())) + ":";
    assertEquals(digest, header(file, "Repr-Digest"));
    assertTrue(
        distribution
            .getPropertyResourceValue(DCAT.mediaType)
            .getURI()
            .endsWith("/" + header(file, "Content-Type").replaceAll(";.*", "")),
        path);
    return file.body();
  }

  private static byte[] sha256(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static Property property(String iri) {
    return description.createProperty(iri);
  }

  @Test
  void the_endpoint_answers_and_its_description_leads_back() {
    Resource endpoint = objects(VOID.sparqlEndpoint).get(0);
    HttpResponse<String> answer =
        browser.get(
            path(endpoint) + "?query=" + Browser.encoded("ASK { ?s ?p ?o }"), "Accept", "text/csv");
    assertTrue(answer.body().contains("true"), answer.body());
    Model service = model(browser.get(path(endpoint), "Accept", "text/turtle").body());
    Resource described = service.getResource(endpoint.getURI());
    assertTrue(described.hasProperty(service.createProperty(SD + "endpoint"), described));
    assertEquals(
        server.address() + ".well-known/void",
        described
            .getPropertyResourceValue(
                service.createProperty("http://www.w3.org/2000/01/rdf-schema#seeAlso"))
            .getURI());
    assertEquals(
        BASE + "dataset",
        described.getPropertyResourceValue(service.createProperty(SD + "defaultDataset")).getURI());
  }

  @Test
  void every_named_graph_of_the_service_can_be_asked_and_is_as_large_as_said() {
    for (Resource named : objects(property(SD + "namedGraph"))) {
      Resource graph = named.getPropertyResourceValue(property(SD + "name"));
      String count =
          browser
              .query(
                  "SELECT (COUNT(*) AS ?n) { GRAPH <" + graph.getURI() + "> { ?s ?p ?o } }",
                  "Accept",
                  "text/csv")
              .body();
      assertEquals(
          graph.getProperty(VOID.triples).getString(), count.lines().skip(1).findFirst().get());
    }
  }

  @Test
  void examples_services_and_the_ontology_are_there() {
    for (Resource example : objects(VOID.exampleResource)) {
      HttpResponse<String> answer = browser.get(path(example), "Accept", "text/turtle");
      assertEquals(303, answer.statusCode(), example.getURI());
      assertEquals(200, browser.get(header(answer, "Location")).statusCode(), example.getURI());
    }
    objects(property(DCAT.getURI() + "endpointURL"))
        .forEach(url -> assertEquals(200, browser.get(path(url)).statusCode(), url.getURI()));
    objects(property(DCAT.getURI() + "endpointDescription"))
        .forEach(url -> assertEquals(200, browser.get(path(url)).statusCode(), url.getURI()));
    assertTrue(
        objects(VOID.vocabulary).contains(description.getResource(BASE + "ontology")),
        "our ontology is a vocabulary");
    assertEquals(200, browser.get("/ontology", "Accept", "text/turtle").statusCode());
  }

  @Test
  void the_list_of_files_has_all_of_them_with_their_checksums() {
    String page = browser.get("/dumps/", "Accept", "text/html").body();
    String sums = browser.get("/dumps/SHA256SUMS").body();
    assertEquals(303, browser.get("/dumps").statusCode());
    for (String line : sums.lines().toList()) {
      String[] parts = line.split("  ");
      assertTrue(page.contains(parts[0]) && page.contains("/dumps/" + parts[1]), line);
    }
    assertEquals(404, browser.get("/dumps/none.zip").statusCode());
  }

  @Test
  void the_start_page_describes_the_dataset_for_search_engines() {
    String page = browser.get("/", "Accept", "text/html").body();
    String start = "<script type=\"application/ld+json\">";
    int begin = page.indexOf(start) + start.length();
    String json = page.substring(begin, page.indexOf("</script>", begin));
    assertTrue(json.contains("\"@type\" : \"Dataset\""), json);
    assertTrue(new String(json.getBytes(StandardCharsets.UTF_8)).contains("dumps/interregnum.nq"));
  }

  @Test
  void the_context_may_be_kept_and_under_a_version_for_long() {
    HttpResponse<String> context = browser.get("/ontology/context.jsonld");
    assertEquals("application/ld+json", header(context, "Content-Type"));
    assertEquals("*", header(context, "Access-Control-Allow-Origin"));
    assertEquals("public, max-age=86400", header(context, "Cache-Control"));
    HttpResponse<String> versioned = browser.get("/ontology/0.1.0/context.jsonld");
    assertEquals(context.body(), versioned.body());
    assertEquals("public, max-age=31536000, immutable", header(versioned, "Cache-Control"));
    assertEquals(404, browser.get("/ontology/9.9.9/context.jsonld").statusCode());
    assertEquals(200, browser.get("/ontology/shapes.ttl").statusCode());
  }
}
