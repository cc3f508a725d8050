package org.interregnum.query;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;

/** Where queries are asked: a dataset at hand, or an endpoint that speaks the SPARQL Protocol. */
public sealed interface GraphSource {

  /** A use of one execution that leaves nothing open. */
  @FunctionalInterface
  interface Use<T> {
    T of(QueryExec execution);
  }

  /**
   * Runs the query and hands the execution over, within a read transaction where the source has
   * them.
   *
   * @throws QueryException when the query cannot be answered
   */
  <T> T run(Query query, Use<T> use) throws QueryException;

  /** A dataset whose default graph is the union of its graphs. */
  static GraphSource of(Dataset dataset) {
    return new Local(dataset.asDatasetGraph());
  }

  /** An endpoint by its address, {@code http://localhost:3030/sparql} say. */
  static GraphSource endpoint(String address) {
    return new Remote(address);
  }

  record Local(DatasetGraph dataset) implements GraphSource {
    @Override
    public <T> T run(Query query, Use<T> use) throws QueryException {
      try {
        return dataset.supportsTransactions() && !dataset.isInTransaction()
            ? Txn.calculateRead(dataset, () -> execute(query, use))
            : execute(query, use);
      } catch (QueryCancelledException stopped) {
        // Whoever stopped it knows why.
        throw stopped;
      } catch (JenaException e) {
        throw new QueryException(
            "The query cannot be answered: "
                + reason(e, "no server answers at the endpoint that it calls."),
            e);
      }
    }

    private <T> T execute(Query query, Use<T> use) {
      try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
        return use.of(execution);
      }
    }
  }

  record Remote(String address) implements GraphSource {
    @Override
    public <T> T run(Query query, Use<T> use) throws QueryException {
      try (QueryExec execution = QueryExecHTTP.service(address).query(query).build()) {
        return use.of(execution);
      } catch (JenaException | IllegalArgumentException e) {
        throw new QueryException(
            "The endpoint "
                + address
                + " does not answer the query: "
                + reason(e, "no server answers there."),
            e);
      }
    }
  }

  private static String reason(RuntimeException fault, String unreachable) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return unreachable;
      }
    }
    String message = Optional.ofNullable(fault.getMessage()).orElseGet(fault::toString);
    String line = message.lines().findFirst().orElse("no reason given").strip();
    return line.endsWith(".") ? line : line + ".";
  }
}
