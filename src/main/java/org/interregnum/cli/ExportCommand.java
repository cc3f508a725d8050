package org.interregnum.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.ExportFormat;
import org.interregnum.publish.Exporter;
import org.interregnum.publish.Site;
import org.interregnum.publish.UnitedDataset;
import org.interregnum.release.Download;
import org.interregnum.release.Downloads;
import org.interregnum.release.ReleaseFolder;
import org.interregnum.vocabulary.IriPatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes the built graph, or what is made of it, in one of many formats. */
@Command(name = "export", description = "Write the built graph in a format of your choice.")
final class ExportCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      defaultValue = "turtle",
      completionCandidates = Words.class,
      converter = Words.class,
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Download format;

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
      names = "--all",
      description = "Every format, the ontology and the articles, into the folder --out.")
  private boolean all;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "With --all, the day of publication; that of the ontology unless given.")
  private Optional<LocalDate> date;

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "With --all, the folder of the articles; the project's own unless given.")
  private Optional<Path> seeds;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the built graph; the project's own unless given.")
  private Optional<Path> data;

  private final Console console;
  private final Faults faults;
  private final Home home;

  ExportCommand(Console console, Faults faults, Home home) {
    this.console = console;
    this.faults = faults;
    this.home = home;
  }

  /** The words that name formats. */
  static final class Words implements Iterable<String>, ITypeConverter<Download> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Download.values()).map(Download::word).iterator();
    }

    @Override
    public Download convert(String word) {
      return Download.ofWord(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + word + "' is none of " + String.join(", ", this)));
    }
  }

  @Override
  public Integer call() throws Exception {
    BuildSettings settings = home.settings(seeds, data);
    if (all) {
      writeAll(settings);
      return ExitStatus.SUCCESS;
    }
    Writing writing = writing(settings);
    if (file.isPresent()) {
      write(writing, file.get());
    } else {
      writing.to(new BufferedOutputStream(console.out()));
    }
    return ExitStatus.SUCCESS;
  }

  private void writeAll(BuildSettings settings)
      throws IOException, BuildException, CommandException {
    Path folder =
        file.orElseThrow(
            () -> new CommandException("A release is a folder; name it with --out DIR."));
    Site site =
        new Site(
            UnitedDataset.load(new BuiltGraph(settings)::send),
            new Addresses(settings.patterns().base()),
            new SeedTexts(settings.seeds(), faults));
    String day = date.map(LocalDate::toString).orElseGet(() -> ReleaseFolder.dateOf(site));
    new ReleaseFolder(site, downloads(site.dataset(), settings), day).write(folder);
  }

  private static Downloads downloads(DatasetGraph dataset, BuildSettings settings) {
    return new Downloads(dataset, settings.patterns(), new ClaimFiles(settings.claims()));
  }

  /** What is to be written; it flushes what it writes to and does not close it. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException, BuildException;
  }

  private Writing writing(BuildSettings settings) throws BuildException, CommandException {
    BuiltGraph built = new BuiltGraph(settings);
    if (format.syntax().isEmpty()) {
      return ofWhole(built, settings);
    }
    ExportFormat syntax = format.syntax().get();
    Exporter<BuildException> exporter = new Exporter<>(built::send);
    if (graph.isEmpty()) {
      return out -> exporter.write(syntax, out);
    }
    String wanted = iri(exporter, settings);
    return out -> exporter.write(wanted, syntax, out);
  }

  private Writing ofWhole(BuiltGraph built, BuildSettings settings)
      throws BuildException, CommandException {
    if (graph.isPresent()) {
      throw new CommandException(
          "'%s' is made of all graphs together; leave --graph out.".formatted(format.word()));
    }
    Downloads downloads = downloads(UnitedDataset.load(built::send), settings);
    return out -> downloads.write(format, out);
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
  private static void write(Writing writing, Path target) throws IOException, BuildException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      writing.to(out);
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
