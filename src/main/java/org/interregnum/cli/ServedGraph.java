package org.interregnum.cli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.pipeline.SourceReader;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.interregnum.publish.UnitedDataset;
import org.interregnum.server.InterregnumServer;

/**
 * The graph that a server shows: the one that is current at its start, and each one built later.
 */
final class ServedGraph {

  /** A server that was started for one query has answered it by then. */
  private static final Duration ALONE = Duration.ofSeconds(1);

  private final BuildSettings build;
  private final CurrentGraph current;
  private final Supplier<SourceReader> reader;
  private final Console console;
  private final Faults faults;

  ServedGraph(
      BuildSettings build,
      CurrentGraph current,
      Supplier<SourceReader> reader,
      Console console,
      Faults faults) {
    this.build = build;
    this.current = current;
    this.reader = reader;
    this.console = console;
    this.faults = faults;
  }

  /** Loads what is current and shows it when the server is open; returns how many triples. */
  long show(CompletableFuture<InterregnumServer> opening)
      throws BuildException, InterruptedException {
    Site site = site(current.load());
    show(site, opening.join());
    return site.graph().size();
  }

  private Site site(DatasetGraph data) {
    return new Site(
        data, new Addresses(build.patterns().base()), new SeedTexts(build.seeds(), faults, reader));
  }

  private void show(Site site, InterregnumServer server) {
    server.show(site, new ClaimFiles(build.claims()));
    server.warm(ALONE);
  }

  /** Loads what was built meanwhile; where anything is wrong with it, the one before stays. */
  void reload(InterregnumServer server) {
    try {
      BuiltGraph built = new BuiltGraph(build);
      built.check();
      Site site = site(UnitedDataset.load(built::send));
      if (site.documents().isEmpty()) {
        throw new BuildException(built.manifest() + ": the graph tells of no article.");
      }
      show(site, server);
      console.err().println("The graph was built anew and is served from now on.");
    } catch (BuildException | RuntimeException | OutOfMemoryError e) {
      faults.report(e);
      console.err().println("The graph from before is still served.");
    }
  }
}
