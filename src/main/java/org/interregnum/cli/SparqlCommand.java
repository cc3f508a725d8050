package org.interregnum.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.interregnum.query.Answer;
import org.interregnum.query.GraphSource;
import org.interregnum.query.ResultFormat;
import org.interregnum.query.SparqlText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the built graph any query. */
@Command(name = "sparql", description = "Ask the built graph any SPARQL query.")
final class SparqlCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "FILE|-",
      description = "The file of the query, or - for standard input.")
  private String file;

  @Option(
      names = "--format",
      defaultValue = "table",
      converter = ResultWords.class,
      description =
          "One of table, csv, tsv, json, xml; default ${DEFAULT-VALUE}. A graph is written as"
              + " Turtle, JSON-LD or RDF/XML.")
  private ResultFormat format;

  private final Console console;
  private final GraphSupplier graph;

  SparqlCommand(Console console, GraphSupplier graph) {
    this.console = console;
    this.graph = graph;
  }

  @Override
  public Integer call() throws Exception {
    String name = file.equals("-") ? "standard input" : file;
    Query query = SparqlText.parse(name, text(name));
    Answer answer = Answer.to(query, GraphSource.of(graph.open()));
    console.out().write(QueryCommand.written(answer, format));
    console.out().flush();
    return ExitStatus.SUCCESS;
  }

  private String text(String name) throws IOException, CommandException {
    byte[] bytes =
        file.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CommandException(name + ": is no UTF-8; save the query as UTF-8.");
    }
  }
}
