package org.interregnum.publish;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A dataset for reading whose default graph holds the triples of all its named graphs.
 *
 * <p><b>Why the union is stored and not computed.</b> The transactional in-memory dataset of the
 * engine answers a union of graphs from one index only, so that every search without a subject
 * reads everything. <b>Why not that dataset at all.</b> What is served never changes; plain
 * in-memory graphs load in half the time and take half the memory, and any number of threads may
 * read them.
 */
public final class UnitedDataset {

  private UnitedDataset() {}

  /** Something that sends quads, and may fail at it. */
  @FunctionalInterface
  public interface Source<E extends Exception> {
    /** Sends all that there is. */
    void send(StreamRDF sink) throws E;
  }

  /** Loads what a source of quads sends. */
  public static <E extends Exception> DatasetGraph load(Source<E> source) throws E {
    Served dataset = new Served();
    source.send(new Doubling(dataset));
    return dataset;
  }

  /** A dataset whose default graph holds the triples of all its named graphs. */
  public interface United {
    /**
     * Begins to read in this thread. It need not be done, and may be done within itself; where the
     * data lie on a disk, much is read faster so.
     */
    default Reading read() {
      return () -> {};
    }
  }

  /** Reading in one thread, from its beginning until it is closed there. */
  @FunctionalInterface
  public interface Reading extends AutoCloseable {
    @Override
    void close();
  }

  /** Begins to read a dataset in this thread, where that makes a difference to it. */
  public static Reading reading(DatasetGraph dataset) {
    return dataset instanceof United united ? united.read() : () -> {};
  }

  /** The same data, united; the dataset itself where it is united already. */
  public static DatasetGraph of(DatasetGraph dataset) {
    return dataset instanceof United
        ? dataset
        : load(sink -> dataset.executeRead(() -> dataset.stream().forEach(sink::quad)));
  }

  /** Puts each quad into its graph and into the default graph. */
  private static final class Doubling extends StreamRDFBase {
    private final Served dataset;
    private final Map<Node, Graph> graphs = new HashMap<>();

    Doubling(Served dataset) {
      this.dataset = dataset;
    }

    @Override
    public void prefix(String prefix, String iri) {
      dataset.prefixes().add(prefix, iri);
    }

    @Override
    public void triple(Triple triple) {
      dataset.getDefaultGraph().add(triple);
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
      if (!quad.isDefaultGraph()) {
        graphs.computeIfAbsent(quad.getGraph(), this::newGraph).add(quad.asTriple());
      }
    }

    private Graph newGraph(Node name) {
      Graph graph = GraphFactory.createDefaultGraph();
      dataset.addGraph(name, graph);
      return graph;
    }
  }

  /**
   * Asking for a graph that is not there gives an empty one and does not make it, so that reading
   * changes nothing.
   */
  private static final class Served extends DatasetGraphMapLink implements United {
    Served() {
      super(GraphFactory.createDefaultGraph());
    }

    @Override
    public Graph getGraph(Node name) {
      return containsGraph(name) ? super.getGraph(name) : Graph.emptyGraph;
    }
  }
}
