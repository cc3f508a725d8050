package org.interregnum.pipeline;

import java.util.List;
import org.apache.jena.graph.Graph;

/** Looks for faults in a graph. */
@FunctionalInterface
public interface GraphCheck {

  /** Finds nothing. */
  GraphCheck NONE = data -> List.of();

  /** One sentence for each fault; empty where there is none. */
  List<String> faults(Graph data);
}
