package org.interregnum.publish;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.vocabulary.IR;

/**
 * Everything that is shown: the data and the texts that it was read from.
 *
 * @param dataset the named graphs, with their union as the default graph
 * @param addresses where things are shown
 * @param texts asked for a text when a page needs it, and not before
 */
public record Site(DatasetGraph dataset, Addresses addresses, Texts texts) {

  public Site {
    dataset = UnitedDataset.of(dataset);
  }

  /** The union of all graphs. */
  public Graph graph() {
    return dataset.getDefaultGraph();
  }

  public Lookup lookup() {
    return new Lookup(graph());
  }

  /** The articles that the graph was read from, sorted by IRI. */
  public List<Node> documents() {
    return lookup().subjects(RDF.type, IR.DOCUMENT.asNode()).stream().filter(Node::isURI).toList();
  }

  /** The node of the article with that slug, whether or not the graph knows it. */
  public Node document(String slug) {
    return NodeFactory.createURI(addresses.base() + "source/" + slug);
  }
}
