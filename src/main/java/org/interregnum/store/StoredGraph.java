package org.interregnum.store;

import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** One graph of a generation, read as {@link StoredDataset} says. */
class StoredGraph extends GraphWrapper {

  private final StoredDataset dataset;
  private final PrefixMapping prefixes = PrefixMapping.Factory.create();

  StoredGraph(Graph graph, StoredDataset dataset) {
    super(graph);
    this.dataset = dataset;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple triple) {
    return WrappedIterator.create(dataset.found(() -> super.find(triple)));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return WrappedIterator.create(dataset.found(() -> super.find(subject, predicate, object)));
  }

  @Override
  public ExtendedIterator<Triple> find() {
    return find(Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Stream<Triple> stream(Node subject, Node predicate, Node object) {
    return Iter.asStream(find(subject, predicate, object));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    return dataset.reading(() -> super.contains(subject, predicate, object));
  }

  @Override
  public boolean contains(Triple triple) {
    return dataset.reading(() -> super.contains(triple));
  }

  @Override
  public boolean isEmpty() {
    return dataset.reading(super::isEmpty);
  }

  @Override
  public int size() {
    return dataset.reading(super::size);
  }

  @Override
  public PrefixMapping getPrefixMapping() {
    return prefixes;
  }
}
