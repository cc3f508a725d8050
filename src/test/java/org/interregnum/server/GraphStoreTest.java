package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.interregnum.publish.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole dataset by the Graph Store Protocol is the named graphs, each triple of them once. */
class GraphStoreTest {

  private static final Site SITE = ToySite.site();

  private static InterregnumServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws ServerException {
    server = InterregnumServer.start(ServerSettings.defaults().onPort(0), SITE);
    browser = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/n-quads, N-Quads",
    "application/trig, TriG",
    "application/ld+json, JSON-LD"
  })
  void the_dataset_is_its_named_graphs(String accept, String language) {
    String body = browser.get("/data", "Accept", accept).body();

    DatasetGraph sent = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(body, RDFLanguages.nameToLang(language)).parse(sent);
    assertTrue(sent.getDefaultGraph().isEmpty());
    assertEquals(Iter.count(SITE.dataset().listGraphNodes()), Iter.count(sent.listGraphNodes()));
    SITE.dataset()
        .listGraphNodes()
        .forEachRemaining(
            name ->
                assertTrue(
                    IsoMatcher.isomorphic(SITE.dataset().getGraph(name), sent.getGraph(name)),
                    name.getURI()));
  }
}
