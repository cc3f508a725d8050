package org.interregnum.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.publish.ExportFormat;
import org.interregnum.publish.Exporter;
import org.interregnum.vocabulary.IriPatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes the built graph in one of many formats. */
@Command(name = "export", description = "Write the built graph in a format of your choice.")
final class ExportCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      defaultValue = "turtle",
      completionCandidates = Words.class,
      converter = Words.class,
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private ExportFormat format;

  @Option(
      names = "--graph",
      paramLabel = "GRAPH",
      description = "One graph alone: its IRI, or the end of it, such as 'links' or 'source/SLUG'.")
  private Optional<String> graph;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; standard output unless given.")
  private Optional<Path> file;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the built graph; the project's own unless given.")
  private Optional<Path> data;

  private final Console console;
  private final Home home;

  ExportCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  /** The words that name formats. */
  static final class Words implements Iterable<String>, ITypeConverter<ExportFormat> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(ExportFormat.values()).map(ExportFormat::word).iterator();
    }

    @Override
    public ExportFormat convert(String word) {
      return ExportFormat.ofWord(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + word + "' is none of " + String.join(", ", this)));
    }
  }

  @Override
  public Integer call() throws Exception {
    BuildSettings settings = home.settings(Optional.empty(), data);
    Exporter<BuildException> exporter = new Exporter<>(new BuiltGraph(settings)::send);
    Optional<String> wanted = graph.isPresent() ? Optional.of(iri(exporter, settings)) : graph;
    if (file.isPresent()) {
      write(exporter, wanted, file.get());
    } else {
      write(exporter, wanted, new BufferedOutputStream(console.out()));
    }
    return ExitStatus.SUCCESS;
  }

  /** The graph that a person means by an IRI or the end of one. */
  private String iri(Exporter<BuildException> exporter, BuildSettings settings)
      throws BuildException, CommandException {
    IriPatterns patterns = settings.patterns();
    for (String name : exporter.graphs()) {
      if (List.of(name, patterns.graphName(name)).contains(graph.get())) {
        return name;
      }
    }
    throw new CommandException(
        "There is no graph '%s'; there are %s."
            .formatted(
                graph.get(),
                exporter.graphs().stream()
                    .map(patterns::graphName)
                    .collect(Collectors.joining(", "))));
  }

  /** Writes beside the file first, so that it is never half there. */
  private void write(Exporter<BuildException> exporter, Optional<String> wanted, Path target)
      throws IOException, BuildException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      write(exporter, wanted, out);
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(Exporter<BuildException> exporter, Optional<String> wanted, OutputStream out)
      throws IOException, BuildException {
    if (wanted.isPresent()) {
      exporter.write(wanted.get(), format, out);
    } else {
      exporter.write(format, out);
    }
  }
}
