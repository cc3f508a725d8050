package org.interregnum.server;

import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.interregnum.release.FirstArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A client that follows its nose: whatever the data names under our base is answered in every
 * format, with what the data says of it and without a blank node.
 */
class CrawlTest {

  private static final String BASE = Addresses.DEFAULT_BASE;

  private static final List<InterregnumServer> SERVERS = new ArrayList<>();

  @AfterAll
  static void stop() {
    SERVERS.forEach(InterregnumServer::close);
  }

  static Browser browser(Site site) throws ServerException {
    InterregnumServer server = InterregnumServer.open(settings(), Port.take(settings()));
    server.show(site, FirstArticle::claims);
    SERVERS.add(server);
    return new Browser(server);
  }

  private static ServerSettings settings() {
    return ServerSettings.defaults().onPort(0);
  }

  @TestFactory
  Stream<DynamicTest> every_iri_of_the_toy_answers_in_every_form() throws Exception {
    Site site = ToySite.site();
    Crawler crawler = new Crawler(browser(site), BASE);
    // Its ontology has only a few of the terms that it uses.
    return named(site.dataset()).stream()
        .filter(
            iri -> !iri.contains("ontology#") || site.lookup().knows(NodeFactory.createURI(iri)))
        .filter(iri -> !SERVICES.contains(iri))
        .map(iri -> dynamicTest(iri, () -> crawler.visitInEveryForm(iri)));
  }

  private static final Set<String> SERVICES = Set.of(BASE, BASE + "sparql");

  /** Each IRI in another form than the one before it, so that every kind comes in all of them. */
  @Test
  void from_the_description_alone_every_iri_of_the_first_article_is_found_and_answered()
      throws Exception {
    Browser browser = browser(FirstArticle.site());
    Crawler crawler = new Crawler(browser, BASE);
    List<String> iris = List.copyOf(things(browser));
    assertTrue(iris.size() > 1_000, () -> iris.size() + " IRIs");
    List<String> forms = Crawler.forms();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < iris.size(); i++) {
      String form = forms.get(i % forms.size());
      String other = forms.get(1 + i % (forms.size() - 1));
      attempt(
          iris.get(i),
          faults,
          iri -> crawler.visitAlternate(iri, other, crawler.visit(iri, form).get(other)));
    }
    assertEquals(List.of(), faults);
  }

  static void attempt(String iri, List<String> faults, Consumer<String> visit) {
    try {
      visit.accept(iri);
    } catch (AssertionError | RuntimeException fault) {
      faults.add(iri + ": " + fault.getMessage());
    }
  }

  /** What the dump that the description leads to names under our base, services and files apart. */
  static SortedSet<String> things(Browser browser) {
    Model description = description(browser);
    Resource dump =
        description
            .listSubjectsWithProperty(
                DCAT.mediaType,
                description.getResource(
                    "https://www.iana.org/assignments/media-types/application/n-quads"))
            .next()
            .getPropertyResourceValue(DCAT.downloadURL);
    String path = dump.getURI().replaceFirst("^https?://[^/]*", "");
    HttpResponse<String> quads = browser.get(path);
    assertEquals(200, quads.statusCode(), path);
    SortedSet<String> things =
        named(RDFParser.fromString(quads.body(), Lang.NQUADS).toDatasetGraph());
    things.removeAll(services(description));
    things.removeIf(iri -> iri.startsWith(BASE + "dumps/"));
    return things;
  }

  private static Model description(Browser browser) {
    HttpResponse<String> well = browser.get("/.well-known/void", "Accept", "text/turtle");
    HttpResponse<String> turtle = browser.get(header(well, "Location"));
    return ModelFactory.createModelForGraph(
        RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph());
  }

  /** The addresses that the description calls an interface or a home page. */
  private static Set<String> services(Model description) {
    Set<String> services = new TreeSet<>(SERVICES);
    for (String name : List.of("endpointURL", "endpointDescription")) {
      for (RDFNode address :
          description
              .listObjectsOfProperty(description.createProperty(DCAT.getURI() + name))
              .toList()) {
        services.add(
            address.asResource().getURI().replaceFirst("^http://127\\.0\\.0\\.1:\\d+/", BASE));
      }
    }
    services.remove(BASE + "queries");
    return services;
  }

  private static SortedSet<String> named(DatasetGraph dataset) {
    SortedSet<String> iris = new TreeSet<>();
    dataset.stream()
        .flatMap(Crawler::nodes)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(BASE))
        .forEach(iris::add);
    return iris;
  }
}
