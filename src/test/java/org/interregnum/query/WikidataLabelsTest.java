package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The federated query, with a graph at hand in the place of Wikidata. */
class WikidataLabelsTest {

  private static final String WIKIDATA =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      wd:Q1001 rdfs:label "Lorania"@es, "Loranie"@fr .
      wd:Q1003 rdfs:label "Lucía Ferrán"@es, "Lucie Ferrand"@fr .
      wd:Q1002 rdfs:label "Port-Clair"@fr .
      wd:Q9999 rdfs:label "Un autre"@fr .
      """;

  private static Dataset withWikidata() {
    Dataset toy = ToyGraph.dataset();
    Dataset wikidata = DatasetFactory.create();
    RDFParser.fromString(WIKIDATA, Lang.TURTLE).parse(wikidata);
    DatasetGraph asked = wikidata.asDatasetGraph();
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.addSingleLink(
        (service, original, binding, context, chain) -> {
          assertEquals("https://query.wikidata.org/sparql", service.getService().getURI());
          QueryIterator labels = Algebra.exec(service.getSubOp(), asked);
          return new QueryIterCommonParent(labels, binding, context);
        });
    ServiceExecutorRegistry.set(toy.getContext(), registry);
    return toy;
  }

  @ParameterizedTest
  @CsvSource({"es, wikidata-labels", "FR, wikidata-labels.in-french"})
  void labels_come_from_wikidata_in_the_language(String language, String expected)
      throws QueryException {
    GraphSource source = GraphSource.of(withWikidata());
    CannedQuery labels = QueryCatalogue.onClassPath().query("wikidata-labels");
    Query query = new Binder(source).bind(labels, Arguments.parse(List.of("language=" + language)));

    Table table = source.run(query, execution -> Table.of(execution.select()));

    assertEquals(Table.ofCsv(ToyGraph.text("expected/" + expected + ".csv")), table);
  }
}
