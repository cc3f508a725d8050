package org.interregnum.pages.explorer;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;

/** Answers canned queries over the data that is shown. */
@FunctionalInterface
public interface Questions {

  /**
   * All rows.
   *
   * @param query the name of the query
   * @param given its parameters
   */
  List<Binding> rows(String query, Map<String, String> given);
}
