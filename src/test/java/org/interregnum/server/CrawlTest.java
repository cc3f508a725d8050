package org.interregnum.server;

import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;
import org.interregnum.publish.Texts;
import org.interregnum.publish.UnitedDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A client that follows its nose: whatever the data names under our base is answered in every
 * format, with what the data says of it and without a blank node.
 */
class CrawlTest {

  private static final String BASE = Addresses.DEFAULT_BASE;

  /** What is downloaded is a file and has one format. */
  private static final String FILES = BASE + "dumps/";

  /** How many IRIs of each kind are taken from the graph of the first article. */
  private static final int OF_EACH_KIND = 1;

  private static final List<InterregnumServer> SERVERS = new ArrayList<>();

  private record Visit(Browser browser, String iri) {

    void inEveryFormat() {
      as("text/html");
      RdfForm.mediaTypes().forEach(this::as);
    }

    private void as(String type) {
      HttpResponse<String> answer = browser.get(path(), "Accept", type);
      assertTrue(header(answer, "Vary").contains("Accept"), () -> "Vary of " + type);
      String licence =
          path().matches("/(ontology|concept)\\b.*") ? "licenses/by/4.0/" : "by-sa/4.0/";
      assertTrue(
          header(answer, "Link").contains(licence + ">; rel=\"license\""),
          () -> "licence of " + type);
      assertTrue(header(answer, "Link").contains("rel=\"describedby\""), () -> "VoID of " + type);
      assertTrue(
          header(answer, "Link").contains("rel=\"alternate\""), () -> "other forms of " + type);
      HttpResponse<String> document = answer;
      if (answer.statusCode() == 303) {
        document = browser.get(header(answer, "Location").replaceAll("#.*", ""), "Accept", type);
      } else {
        sameUnderItsOwnAddress(answer, type);
      }
      assertEquals(200, document.statusCode(), document::body);
      assertEquals(type, header(document, "Content-Type").replaceAll(";.*", ""));
      content(document.body(), type);
    }

    private String path() {
      return iri.substring(BASE.length() - 1).replaceAll("#.*", "");
    }

    /** A page links to itself in other languages, and so has its own address in it. */
    private void sameUnderItsOwnAddress(HttpResponse<String> answer, String type) {
      HttpResponse<String> own = browser.get(header(answer, "Content-Location"));
      assertEquals(200, own.statusCode());
      if (!type.equals("text/html")) {
        assertEquals(answer.body(), own.body());
      }
    }

    private void content(String body, String type) {
      if (type.equals("text/html")) {
        assertTrue(body.contains("<h1"), body);
        return;
      }
      DatasetGraph data =
          RDFParser.fromString(body, RDFLanguages.contentTypeToLang(type)).toDatasetGraph();
      List<Quad> quads = data.stream().toList();
      Node node = NodeFactory.createURI(iri);
      assertTrue(quads.stream().anyMatch(quad -> mentions(quad, node)), () -> type + "\n" + body);
      assertTrue(quads.stream().noneMatch(CrawlTest::isBlank), () -> type + "\n" + body);
    }

    private static boolean mentions(Quad quad, Node node) {
      return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
          .anyMatch(node::equals);
    }
  }

  private static boolean isBlank(Quad quad) {
    return quad.getSubject().isBlank() || quad.getObject().isBlank();
  }

  @AfterAll
  static void stop() {
    SERVERS.forEach(InterregnumServer::close);
  }

  private static Browser browser(Site site) throws ServerException {
    InterregnumServer server = InterregnumServer.start(ServerSettings.defaults().onPort(0), site);
    SERVERS.add(server);
    return new Browser(server);
  }

  @TestFactory
  Stream<DynamicTest> every_iri_of_the_toy_answers_in_every_format() throws Exception {
    Site site = ToySite.site();
    // Its ontology has only a few of the terms that it uses.
    List<String> known =
        iris(site.dataset()).stream()
            .filter(
                iri ->
                    !iri.contains("ontology#") || site.lookup().knows(NodeFactory.createURI(iri)))
            .toList();
    return visits(browser(site), known);
  }

  @TestFactory
  Stream<DynamicTest> iris_of_every_kind_of_the_first_article_answer_in_every_format()
      throws Exception {
    DatasetGraph dataset =
        UnitedDataset.load(
            new BuiltGraph(BuildSettings.of(Path.of("seeds"), Path.of("data")))::send);
    Site site = new Site(dataset, new Addresses(BASE), Texts.NONE);
    SortedMap<String, SortedSet<String>> kinds = new TreeMap<>();
    for (String iri : iris(dataset)) {
      kinds.computeIfAbsent(kind(iri), kind -> new TreeSet<>()).add(iri);
    }
    assertTrue(kinds.keySet().containsAll(Set.of("id/claim", "source#", "id/geometry")));
    List<String> sample =
        kinds.values().stream().flatMap(iris -> iris.stream().limit(OF_EACH_KIND)).toList();
    return visits(browser(site), sample);
  }

  /** Such as {@code id/claim}; spans and terms are told by their fragment. */
  private static String kind(String iri) {
    String path = iri.substring(BASE.length());
    String[] parts = path.split("[/#]", 3);
    boolean byTwo = path.startsWith("id/") || path.startsWith("dataset/");
    return (byTwo && parts.length > 1 ? parts[0] + "/" + parts[1] : parts[0])
        + (iri.contains("#") ? "#" : "");
  }

  private static Set<String> iris(DatasetGraph dataset) {
    SortedSet<String> iris = new TreeSet<>();
    dataset.stream()
        .flatMap(
            quad ->
                Stream.of(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(BASE) && !iri.startsWith(FILES))
        .filter(iri -> !APART.contains(iri))
        .forEach(iris::add);
    return iris;
  }

  /** Addresses of services, which are tried elsewhere. */
  private static final Set<String> APART =
      Stream.of("", "sparql", "data", "queries", "openapi.json", "reconcile")
          .map(path -> BASE + path)
          .collect(Collectors.toSet());

  private static Stream<DynamicTest> visits(Browser browser, Collection<String> iris) {
    return iris.stream().map(iri -> dynamicTest(iri, new Visit(browser, iri)::inEveryFormat));
  }
}
