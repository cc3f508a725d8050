package org.interregnum.server;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/**
 * The reading half of the SPARQL 1.1 Graph Store Protocol. What names neither a graph nor the
 * default graph asks for the dataset: its named graphs alone, since the default graph is their
 * union and would send each triple twice.
 */
final class GraphStoreService extends GSP_R {

  private final DatasetGraph named = new DatasetGraphMapLink(Graph.emptyGraph);

  /**
   * @param dataset is only read and does not change
   */
  GraphStoreService(DatasetGraph dataset) {
    dataset.listGraphNodes().forEachRemaining(name -> named.addGraph(name, dataset.getGraph(name)));
    dataset.prefixes().forEach(named.prefixes()::add);
  }

  @Override
  protected DatasetGraph decideDataset(HttpAction action) {
    return isQuads(action) ? named : super.decideDataset(action);
  }
}
