package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.interregnum.publish.Texts;
import org.interregnum.release.Download;
import org.interregnum.release.FirstArticle;
import org.interregnum.tables.ClaimSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Comunica, a query engine that knows nothing of us, asks the endpoint by its service description
 * alone and joins what it finds behind our IRIs. The data has the server's own address for its
 * base, so that its IRIs lead there.
 */
class ComunicaIT {

  private static final String PREFIXES =
      "PREFIX ir: <https://w3id.org/interregnum/ontology#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

  private static InterregnumServer server;

  @BeforeAll
  static void start() throws ServerException {
    NodeJs.ready();
    ServerSettings settings = ServerSettings.defaults().onPort(0);
    server = InterregnumServer.open(settings, Port.take(settings));
    String base = server.address();
    server.show(new Site(moved(base), new Addresses(base), Texts.NONE), ClaimSource.NONE);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  /** The data as it were built for another base; the ontology stays where it is. */
  private static DatasetGraph moved(String base) {
    String quads =
        new String(
            FirstArticle.downloads(FirstArticle.dataset()).ready(Download.NQUADS).bytes(),
            StandardCharsets.UTF_8);
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    String moved =
        quads.replaceAll("<https://w3id.org/interregnum/(?!ontology|concept)", "<" + base);
    dataset.executeWrite(() -> RDFParser.fromString(moved, Lang.NQUADS).parse(dataset));
    return dataset;
  }

  private static List<String> ask(String query, String... paths) {
    String[] arguments = new String[paths.length + 1];
    arguments[0] = PREFIXES + query;
    for (int i = 0; i < paths.length; i++) {
      arguments[i + 1] = server.address() + paths[i];
    }
    return NodeJs.run("ask.mjs", "", arguments);
  }

  @Test
  void it_asks_the_endpoint_by_its_service_description() {
    List<String> recognisers =
        ask(
            "SELECT DISTINCT ?name { ?stance a ir:Stance ;"
                + " ir:stanceKind <https://w3id.org/interregnum/concept/stance/recognised> ;"
                + " ir:holder/rdfs:label ?name ; ir:towards/rdfs:label ?whom ."
                + " FILTER(STR(?whom) = \"Government of La Magdalena\" && LANG(?name) = \"en\") }",
            "sparql");
    assertTrue(
        recognisers.containsAll(List.of("Costa Rica", "Denmark", "Switzerland", "Uruguay")),
        recognisers::toString);
    String metrics = new Browser(server).get("/metrics").body();
    assertTrue(
        metrics
            .lines()
            .anyMatch(l -> l.matches(".*area=\"sparql\",status=\"200\"} ([2-9]|\\d\\d+)")),
        metrics);
  }

  @Test
  void it_joins_what_two_dereferenced_iris_lead_to() {
    String query =
        """
        SELECT DISTINCT ?person ?state {
          ?tenure ir:officeHolder <HERE/id/person/francisco-garcia-calderon> .
          <HERE/id/person/francisco-garcia-calderon> rdfs:label ?person .
          <HERE/id/state/peru> a ir:State ; rdfs:label ?state .
          FILTER(LANG(?state) = "en" && LANG(?person) = "en")
        }
        """
            .replace("HERE/", server.address());
    assertEquals(
        List.of("Francisco García Calderón\tPeru"),
        ask(query, "id/person/francisco-garcia-calderon", "id/state/peru"));
  }

  @Test
  void it_finds_the_endpoint_and_the_dumps_behind_the_well_known_address() {
    assertTrue(
        ask(
                "SELECT ?address { ?dataset <http://rdfs.org/ns/void#sparqlEndpoint>|"
                    + "<http://rdfs.org/ns/void#dataDump> ?address }",
                ".well-known/void")
            .containsAll(
                List.of(server.address() + "sparql", server.address() + "dumps/interregnum.nq")));
  }
}
