package org.interregnum.server.limits;

import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;

/**
 * The operators of the engine, each row of each of which passes a check: also what joins without
 * looking into the data is ended so.
 */
final class WatchedOperators extends OpExecutor {

  private final Optional<Guard> guard;

  WatchedOperators(ExecutionContext execution, Optional<Guard> guard) {
    super(execution);
    this.guard = guard;
  }

  @Override
  protected QueryIterator exec(Op operator, QueryIterator input) {
    guard.ifPresent(Guard::check);
    QueryIterator rows = super.exec(operator, input);
    return guard.<QueryIterator>map(checking -> new Checked(rows, checking)).orElse(rows);
  }

  private static final class Checked extends QueryIteratorWrapper {
    private final Guard guard;

    Checked(QueryIterator rows, Guard guard) {
      super(rows);
      this.guard = guard;
    }

    @Override
    protected Binding moveToNextBinding() {
      guard.check();
      return super.moveToNextBinding();
    }
  }
}
