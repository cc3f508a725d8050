package org.interregnum.cli;

import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.store.StoreException;

/** Where a served graph is kept: in memory, or on disk. */
interface GraphKeeper {

  /**
   * A graph that is there to be served.
   *
   * @param data what it holds
   * @param end to be done when nobody reads it any more
   */
  record Held(DatasetGraph data, Runnable end) {}

  /** Looks at a graph before it takes the place of another. */
  @FunctionalInterface
  interface Check {
    void pass(DatasetGraph data) throws BuildException;
  }

  /** The graph to begin with, built where it is not current. */
  Held first(CurrentGraph graph) throws BuildException, StoreException, InterruptedException;

  /**
   * Loads what was built meanwhile; where anything is wrong with it, the one before is still there.
   */
  Held next(BuiltGraph built, Check check) throws BuildException, StoreException;
}
