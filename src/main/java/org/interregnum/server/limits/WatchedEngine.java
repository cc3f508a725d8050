package org.interregnum.server.limits;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;

/** The engine for queries in memory, with bounds to what one function call may do. */
final class WatchedEngine extends QueryEngineMain {

  private final Guards guards;

  private WatchedEngine(
      Query query, DatasetGraph dataset, Binding input, Context context, Guards guards) {
    super(query, dataset, input, context);
    this.guards = guards;
  }

  private WatchedEngine(
      Op operator, DatasetGraph dataset, Binding input, Context context, Guards guards) {
    super(operator, dataset, input, context);
    this.guards = guards;
  }

  /** The bounds go in first: the optimiser evaluates what is constant. */
  @Override
  protected Op modifyOp(Op operator) {
    return super.modifyOp(
        guards
            .current()
            .map(guard -> Transformer.transform(new TransformCopy(), new Bounds(guard), operator))
            .orElse(operator));
  }

  /** Makes the engine for each query. */
  static final class Factory implements QueryEngineFactory {
    private final Guards guards;

    Factory(Guards guards) {
      this.guards = guards;
    }

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      return true;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
      return new WatchedEngine(query, dataset, input, context, guards).getPlan();
    }

    @Override
    public boolean accept(Op operator, DatasetGraph dataset, Context context) {
      return true;
    }

    @Override
    public Plan create(Op operator, DatasetGraph dataset, Binding input, Context context) {
      return new WatchedEngine(operator, dataset, input, context, guards).getPlan();
    }
  }
}
