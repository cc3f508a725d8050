package org.interregnum.cli;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.DatasetFactory;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.proposal.Proposal;
import org.interregnum.proposal.ProposalTable;
import org.interregnum.proposal.Unlinked;
import org.interregnum.proposal.WikidataService;
import org.interregnum.publish.UnitedDataset;
import org.interregnum.query.GraphSource;
import org.interregnum.remote.Patience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what still lacks a Wikidata item, and what it may be. */
@Command(
    name = "link",
    description = {
      "List what has no Wikidata item yet, as rows for data/links/wikidata.csv.",
      "Nothing is linked by this: a person checks a row, and writes 'verified' into it."
    })
final class LinkCommand implements Callable<Integer> {

  private static final String SERVICE = "https://wikidata.reconci.link/en/api";

  @Option(names = "--online", description = "Ask Wikidata's reconciliation service for candidates.")
  private boolean online;

  @Option(
      names = "--service",
      paramLabel = "URL",
      defaultValue = SERVICE,
      converter = WebAddress.class,
      description = "With --online, the service to ask; default ${DEFAULT-VALUE}.")
  private URI service;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "3",
      description = "With --online, how many candidates at most; default ${DEFAULT-VALUE}.")
  private int limit;

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

  @Spec private CommandSpec spec;

  private final Console console;
  private final Home home;

  LinkCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit takes a number from 1 on");
    }
    BuiltGraph built = new BuiltGraph(home.settings(Optional.empty(), data));
    List<Unlinked> entities =
        Unlinked.in(GraphSource.of(DatasetFactory.wrap(UnitedDataset.load(built::send))));
    write(online ? asked(entities) : unasked(entities));
    return ExitStatus.SUCCESS;
  }

  private List<Proposal> asked(List<Unlinked> entities) throws Exception {
    Progress progress = new Progress(console, "entities", entities.size());
    try {
      return new WikidataService(service, Patience.USUAL)
          .proposals(entities, limit, some -> step(progress, some));
    } finally {
      progress.clear();
    }
  }

  private static void step(Progress progress, int steps) {
    for (int i = 0; i < steps; i++) {
      progress.step();
    }
  }

  private static List<Proposal> unasked(List<Unlinked> entities) {
    return entities.stream().map(entity -> new Proposal(entity, List.of())).toList();
  }

  private void write(List<Proposal> proposals) throws IOException {
    StringBuilder table = new StringBuilder();
    ProposalTable.write(proposals, service.toString(), table);
    if (file.isPresent()) {
      Files.writeString(file.get(), table);
    } else {
      Writer out = console.writer();
      out.append(table);
      out.flush();
    }
    long found = proposals.stream().filter(p -> !p.candidates().isEmpty()).count();
    console
        .err()
        .printf(
            Locale.ROOT,
            online
                ? "%d entities are unlinked; there are candidates for %d.%n"
                : "%d entities are unlinked.%n",
            proposals.size(),
            found);
  }
}
