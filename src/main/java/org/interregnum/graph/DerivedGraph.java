package org.interregnum.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;

/**
 * The shortcuts: plain triples without dates for browsing, made by one SPARQL CONSTRUCT each. The
 * queries see the statements and not each other's results.
 */
final class DerivedGraph {

  static final List<String> QUERIES =
      List.of("based-in.rq", "controls.rq", "head-of.rq", "occupies.rq", "recognises.rq");

  private DerivedGraph() {}

  static void derive(Model statements, Model into) {
    for (String name : QUERIES) {
      try (QueryExecution execution = QueryExecution.create(query(name), statements)) {
        into.add(execution.execConstruct());
      }
    }
  }

  private static Query query(String name) {
    try (InputStream in = DerivedGraph.class.getResourceAsStream("derived/" + name)) {
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
