package org.interregnum.query;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;

/** What a query yields, complete in memory: rows, yes or no, or a graph. */
public sealed interface Answer {

  /** The rows of a SELECT query; {@code reset()} goes back to the first. */
  record Rows(RowSetRewindable rows) implements Answer {}

  record YesNo(boolean yes) implements Answer {}

  record Triples(Graph graph) implements Answer {}

  /**
   * Asks the query.
   *
   * @throws QueryException when it cannot be answered
   */
  static Answer to(Query query, GraphSource source) throws QueryException {
    return source.run(query, execution -> of(query, execution));
  }

  private static Answer of(Query query, QueryExec execution) {
    if (query.isSelectType()) {
      return new Rows(execution.select().rewindable());
    }
    if (query.isAskType()) {
      return new YesNo(execution.ask());
    }
    return new Triples(query.isConstructType() ? execution.construct() : execution.describe());
  }

  /** The same rows with these columns alone, in this order; other answers stay as they are. */
  default Answer only(List<String> columns) {
    if (!(this instanceof Rows select) || columns.isEmpty()) {
      return this;
    }
    List<Var> kept = columns.stream().map(Var::alloc).toList();
    return new Rows(RowSetStream.create(kept, select.rows()).rewindable());
  }

  /**
   * Writes it in a form and leaves the stream open.
   *
   * @throws QueryException when the form does not fit
   */
  default void write(ResultFormat format, OutputStream out) throws IOException, QueryException {
    if (this instanceof Rows select) {
      format.write(select.rows(), out);
    } else if (this instanceof YesNo ask) {
      format.write(ask.yes(), out);
    } else if (this instanceof Triples construct) {
      format.write(construct.graph(), out);
    }
  }
}
