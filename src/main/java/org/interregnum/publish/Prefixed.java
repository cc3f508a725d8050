package org.interregnum.publish;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.shared.PrefixMapping;
import org.interregnum.vocabulary.Prefixes;

/**
 * A graph seen with the prefixes that everything published declares; the graph itself keeps its
 * own.
 */
final class Prefixed extends WrappedGraph {

  private final PrefixMapping prefixes = PrefixMapping.Factory.create();

  Prefixed(Graph graph) {
    super(graph);
    Prefixes.all().forEach(prefixes::setNsPrefix);
    prefixes.setNsPrefixes(graph.getPrefixMapping());
  }

  @Override
  public PrefixMapping getPrefixMapping() {
    return prefixes;
  }
}
