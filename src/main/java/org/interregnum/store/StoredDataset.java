package org.interregnum.store;

import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.interregnum.publish.UnitedDataset;

/**
 * A generation for reading. Its database answers only within transactions: who reads much begins
 * one, and may do so within another; what is read without gets one of its own, and its results
 * whole.
 */
final class StoredDataset extends DatasetGraphWrapper implements UnitedDataset.United {

  private final ThreadLocal<int[]> depth = ThreadLocal.withInitial(() -> new int[1]);
  private final PrefixMap prefixes = PrefixMapFactory.create();
  private final long triples;

  /**
   * @param database has the triples of all named graphs in its default graph too
   * @param triples how many these are; to count them takes reading all of them
   */
  StoredDataset(DatasetGraph database, long triples) {
    super(database);
    this.triples = triples;
  }

  @Override
  public UnitedDataset.Reading read() {
    begin(TxnType.READ);
    return this::end;
  }

  /** Does something within a transaction, be it one that is there already. */
  <T> T reading(Supplier<T> read) {
    begin(TxnType.READ);
    try {
      return read.get();
    } finally {
      end();
    }
  }

  /** What is found, in step with the reader within a transaction, else all at once. */
  <T> Iterator<T> found(Supplier<Iterator<T>> find) {
    return isInTransaction() ? find.get() : reading(() -> Iter.toList(find.get()).iterator());
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      throw new UnsupportedOperationException("what is served is only read");
    }
    if (depth.get()[0] == 0) {
      super.begin(TxnType.READ);
    }
    depth.get()[0]++;
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin() {
    begin(TxnType.READ);
  }

  /** Nothing was written. */
  @Override
  public void commit() {}

  @Override
  public void abort() {
    end();
  }

  @Override
  public void end() {
    int[] here = depth.get();
    if (here[0] > 0) {
      here[0]--;
      if (here[0] == 0) {
        depth.remove();
        super.end();
      }
    }
  }

  @Override
  public Graph getDefaultGraph() {
    return new StoredGraph(super.getDefaultGraph(), this) {
      @Override
      public int size() {
        return (int) Math.min(triples, Integer.MAX_VALUE);
      }
    };
  }

  @Override
  public Graph getUnionGraph() {
    return getDefaultGraph();
  }

  @Override
  public Graph getGraph(Node name) {
    return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)
        ? getDefaultGraph()
        : new StoredGraph(super.getGraph(name), this);
  }

  @Override
  public boolean containsGraph(Node name) {
    return reading(() -> super.containsGraph(name));
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return found(super::listGraphNodes);
  }

  @Override
  public long size() {
    return reading(super::size);
  }

  @Override
  public boolean isEmpty() {
    return triples == 0;
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return found(() -> super.find(quad));
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return found(() -> super.find(graph, subject, predicate, object));
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    return found(() -> super.findNG(graph, subject, predicate, object));
  }

  @Override
  public Stream<Quad> stream(Node graph, Node subject, Node predicate, Node object) {
    return Iter.asStream(find(graph, subject, predicate, object));
  }

  @Override
  public boolean contains(Quad quad) {
    return reading(() -> super.contains(quad));
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return reading(() -> super.contains(graph, subject, predicate, object));
  }

  /** N-Quads, which it is loaded from, has no prefixes. */
  @Override
  public PrefixMap prefixes() {
    return prefixes;
  }
}
