package org.interregnum.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.validation.Severity;
import org.interregnum.validation.ValidationResult;
import org.interregnum.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the built graph, or RDF files, against the shapes and the check queries. */
@Command(
    name = "validate",
    description = "Check the built graph, or RDF files, against the shapes.")
final class ValidateCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "RDF files, checked together; the built graph unless given.")
  private List<Path> files = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the built graph; the project's own unless given.")
  private Optional<Path> data;

  private final Console console;
  private final Home home;

  ValidateCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    DatasetGraph dataset = DatasetGraphFactory.create();
    if (files.isEmpty()) {
      BuiltGraph graph = new BuiltGraph(home.settings(Optional.empty(), data));
      graph.send(StreamRDFLib.dataset(dataset));
    }
    for (Path file : files) {
      read(file, dataset);
    }
    List<ValidationResult> results = Validator.bundled().validate(dataset);
    print(results);
    return results.stream().anyMatch(r -> r.severity() == Severity.VIOLATION)
        ? ExitStatus.PROBLEMS
        : ExitStatus.SUCCESS;
  }

  private static void read(Path file, DatasetGraph into) throws CommandException, IOException {
    Lang lang = RDFLanguages.filenameToLang(file.getFileName().toString());
    if (lang == null) {
      throw new CommandException(
          file + ": its ending names no RDF syntax; one of .ttl .trig .nt .nq .rdf .jsonld does.");
    }
    try (var in = Files.newInputStream(file)) {
      RDFParser.source(in)
          .lang(lang)
          .base(file.toUri().toString())
          .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging)
          .parse(into);
    } catch (RiotException e) {
      throw new CommandException(file + ": is no " + lang.getName() + " (" + e.getMessage() + ").");
    }
  }

  private void print(List<ValidationResult> results) throws IOException {
    Writer out = console.writer();
    for (ValidationResult result : results) {
      out.write(
          "%s %s%s: %s\n"
              .formatted(
                  result.severity().word(),
                  result.focusNode(),
                  result.path().map(path -> " " + path).orElse(""),
                  result.message()));
    }
    out.write(results.isEmpty() ? "No faults.\n" : "");
    out.flush();
  }
}
