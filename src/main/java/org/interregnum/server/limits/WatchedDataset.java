package org.interregnum.server.limits;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.main.QC;
import org.interregnum.publish.UnitedDataset;

/**
 * A dataset of which every use is guarded: each look into it and each row of each operator of a
 * query over it passes the check of the request that asks. Threads without a request pass.
 */
public final class WatchedDataset extends DatasetGraphWrapper implements UnitedDataset.United {

  private static final Runnable NO_CHECK = () -> {};

  private final Supplier<Runnable> checks;
  private final Graph union;
  private final Map<Node, Graph> graphs = new ConcurrentHashMap<>();

  /**
   * @param united a dataset whose default graph is the union of its named graphs; it does not
   *     change
   */
  public WatchedDataset(DatasetGraph united, Guards guards) {
    super(united, united.getContext().copy());
    this.checks = () -> guards.current().<Runnable>map(guard -> guard::check).orElse(NO_CHECK);
    this.union = new WatchedGraph(united.getDefaultGraph(), checks);
    QC.setFactory(getContext(), execution -> new WatchedOperators(execution, guards.current()));
    QueryEngineRegistry engines = new QueryEngineRegistry();
    engines.add(new WatchedEngine.Factory(guards));
    QueryEngineRegistry.set(getContext(), engines);
  }

  @Override
  public UnitedDataset.Reading read() {
    return UnitedDataset.reading(getWrapped());
  }

  @Override
  public Graph getDefaultGraph() {
    return union;
  }

  @Override
  public Graph getUnionGraph() {
    return union;
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      return union;
    }
    return containsGraph(name)
        ? graphs.computeIfAbsent(name, known -> new WatchedGraph(super.getGraph(known), checks))
        : Graph.emptyGraph;
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return checked(super.find(graph, subject, predicate, object));
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return checked(super.find(quad));
  }

  @Override
  public Iterator<Quad> find() {
    return checked(super.find());
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    return checked(super.findNG(graph, subject, predicate, object));
  }

  private Iterator<Quad> checked(Iterator<Quad> found) {
    Runnable check = checks.get();
    check.run();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return found.hasNext();
      }

      @Override
      public Quad next() {
        check.run();
        return found.next();
      }
    };
  }
}
