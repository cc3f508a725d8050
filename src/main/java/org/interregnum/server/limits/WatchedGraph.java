package org.interregnum.server.limits;

import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph in which each look and each triple found passes a check. */
final class WatchedGraph extends GraphWrapper {

  private final Supplier<Runnable> checks;

  /**
   * @param checks gives the check of the thread that asks
   */
  WatchedGraph(Graph graph, Supplier<Runnable> checks) {
    super(graph);
    this.checks = checks;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple triple) {
    return checked(() -> super.find(triple));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return checked(() -> super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> checked(Supplier<ExtendedIterator<Triple>> find) {
    Runnable check = checks.get();
    check.run();
    return new Checked(find.get(), check);
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    checks.get().run();
    return super.contains(subject, predicate, object);
  }

  @Override
  public boolean contains(Triple triple) {
    checks.get().run();
    return super.contains(triple);
  }

  private static final class Checked extends WrappedIterator<Triple> {
    private final Runnable check;

    Checked(Iterator<Triple> found, Runnable check) {
      super(found);
      this.check = check;
    }

    @Override
    public Triple next() {
      check.run();
      return super.next();
    }
  }
}
