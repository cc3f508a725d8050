package org.interregnum.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.interregnum.query.Answer;
import org.interregnum.query.ArgumentException;
import org.interregnum.query.Arguments;
import org.interregnum.query.Binder;
import org.interregnum.query.CannedQuery;
import org.interregnum.query.GraphSource;
import org.interregnum.query.QueryCatalogue;
import org.interregnum.query.QueryException;
import org.interregnum.query.ResultFormat;
import org.interregnum.query.UnknownQueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks one canned query, of the built graph or of an endpoint. */
@Command(name = "query", description = "Ask a canned query.")
final class QueryCommand implements Callable<Integer> {

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The query's name.")
  private Optional<String> name;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "param=value",
      description = "Names stand for what they name: state=Peru. What is left out has a default.")
  private List<String> pairs = List.of();

  @Option(names = "--list", description = "List the queries with their parameters.")
  private boolean list;

  @Option(
      names = "--format",
      defaultValue = "table",
      converter = ResultWords.class,
      description = "One of table, csv, tsv, json, xml; default ${DEFAULT-VALUE}.")
  private ResultFormat format;

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      description = "The columns to show, in this order; all unless given.")
  private List<String> columns = List.of();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Ask this SPARQL endpoint instead of the built graph.")
  private Optional<String> endpoint;

  @Spec private CommandSpec spec;

  private final Console console;
  private final Faults faults;
  private final GraphSupplier graph;

  QueryCommand(Console console, Faults faults, GraphSupplier graph) {
    this.console = console;
    this.faults = faults;
    this.graph = graph;
  }

  @Override
  public Integer call() throws Exception {
    if (!list && name.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "No query was named, and no --list given");
    }
    QueryCatalogue catalogue = QueryCatalogue.onClassPath();
    try {
      print(list ? QueryListing.of(catalogue.queries()) : answer(catalogue.query(name.get())));
      return ExitStatus.SUCCESS;
    } catch (ArgumentException | UnknownQueryException e) {
      faults.report(e);
      return ExitStatus.USAGE;
    }
  }

  private byte[] answer(CannedQuery canned) throws Exception {
    Arguments arguments = Arguments.parse(pairs);
    canned.requireColumns(columns);
    GraphSource source =
        endpoint.isPresent() ? GraphSource.endpoint(endpoint.get()) : GraphSource.of(graph.open());
    Query query = new Binder(source).bind(canned, arguments);
    return written(Answer.to(query, source).only(columns), format);
  }

  /** Complete before anything is printed, so that a fault leaves no half a result behind. */
  static byte[] written(Answer answer, ResultFormat format) throws IOException, QueryException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    answer.write(format, bytes);
    return bytes.toByteArray();
  }

  private void print(byte[] bytes) throws IOException {
    console.out().write(bytes);
    console.out().flush();
  }
}
