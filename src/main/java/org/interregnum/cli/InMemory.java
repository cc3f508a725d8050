package org.interregnum.cli;

import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.publish.UnitedDataset;

/** Keeps the served graph in memory, for as long as it is read. */
final class InMemory implements GraphKeeper {

  @Override
  public Held first(CurrentGraph graph) throws BuildException, InterruptedException {
    return held(graph.load());
  }

  @Override
  public Held next(BuiltGraph built, Check check) throws BuildException {
    DatasetGraph data = UnitedDataset.load(built::send);
    check.pass(data);
    return held(data);
  }

  private static Held held(DatasetGraph data) {
    return new Held(data, () -> {});
  }
}
