package org.interregnum.transfer;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.remote.Patience;

/**
 * Brings the named graphs of a dataset into a store, one after the other. What the store has
 * already is left as it is, so that a transfer that was broken off goes on where it was; what it
 * has otherwise is replaced; other graphs of the store are not touched.
 */
public final class Transfer {

  private final DatasetGraph dataset;
  private final GraphStore store;

  /**
   * @param login who writes, where the store asks
   */
  public Transfer(
      DatasetGraph dataset, StoreAddress address, Optional<Login> login, Patience patience) {
    this.dataset = dataset;
    this.store = new GraphStore(address, login, patience);
  }

  /** Told of each graph when the store has it. */
  @FunctionalInterface
  public interface Listener {
    void arrived(String graph, int triples, boolean before);
  }

  /**
   * Sends what the store lacks and reads back what it then has.
   *
   * @throws TransferException at the first graph that the store does not take or keep
   */
  public void run(Listener listener) throws TransferException, InterruptedException {
    for (String graph : graphs()) {
      Graph triples = dataset.getGraph(NodeFactory.createURI(graph));
      boolean before = triples.isIsomorphicWith(store.get(graph));
      if (!before) {
        store.put(graph, triples);
        check(graph, triples);
      }
      listener.arrived(graph, triples.size(), before);
    }
  }

  /** The graphs' IRIs, sorted. */
  private Set<String> graphs() {
    Set<String> names = new TreeSet<>();
    for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
      names.add(graphs.next().getURI());
    }
    return names;
  }

  private void check(String graph, Graph sent) throws TransferException, InterruptedException {
    int kept = store.get(graph).size();
    if (kept != sent.size()) {
      throw new TransferException(
          "The graph %s has %d triples, but the store has %d of them after it took it."
              .formatted(graph, sent.size(), kept));
    }
  }
}
