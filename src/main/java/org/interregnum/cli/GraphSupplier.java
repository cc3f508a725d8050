package org.interregnum.cli;

import org.apache.jena.query.Dataset;

/** The graph that the build has made, opened only by the commands that ask it. */
@FunctionalInterface
interface GraphSupplier {

  /**
   * A dataset whose default graph is the union of its graphs.
   *
   * @throws CommandException when there is no graph; it says how to make one
   */
  Dataset open() throws Exception;
}
