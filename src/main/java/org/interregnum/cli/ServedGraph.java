package org.interregnum.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.pipeline.ShapeCheck;
import org.interregnum.pipeline.SourceReader;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.interregnum.server.InterregnumServer;
import org.interregnum.store.Store;
import org.interregnum.store.StoreException;

/**
 * The graph that a server shows: the one that is current at its start, and each one built later.
 */
final class ServedGraph {

  /** A server that was started for one query has answered it by then. */
  private static final Duration ALONE = Duration.ofSeconds(1);

  private final BuildSettings build;
  private final GraphKeeper keeper;
  private final Supplier<SourceReader> reader;
  private final Console console;
  private final Faults faults;

  /**
   * @param store where the graph is kept, or else in memory
   */
  ServedGraph(
      BuildSettings build,
      Optional<Store> store,
      Supplier<SourceReader> reader,
      Console console,
      Faults faults) {
    this.build = build;
    this.keeper =
        store
            .<GraphKeeper>map(folder -> new OnDisk(folder, console, faults, this::check))
            .orElseGet(InMemory::new);
    this.reader = reader;
    this.console = console;
    this.faults = faults;
  }

  /** Loads what is current and shows it when the server is open; returns how many triples. */
  long show(CurrentGraph current, CompletableFuture<InterregnumServer> opening)
      throws BuildException, StoreException, InterruptedException {
    GraphKeeper.Held held = keeper.first(current);
    show(held, opening.join());
    return held.data().getDefaultGraph().size();
  }

  private Site site(DatasetGraph data) {
    return new Site(
        data, new Addresses(build.patterns().base()), new SeedTexts(build.seeds(), faults, reader));
  }

  private void show(GraphKeeper.Held held, InterregnumServer server) {
    server.show(site(held.data()), new ClaimFiles(build.claims()), held.end());
    server.warm(ALONE);
  }

  /** Loads what was built meanwhile; where anything is wrong with it, the one before stays. */
  void reload(InterregnumServer server) {
    try {
      BuiltGraph built = new BuiltGraph(build);
      built.check();
      show(keeper.next(built, this::check), server);
      console.err().println("The graph was built anew and is served from now on.");
    } catch (BuildException | StoreException | RuntimeException | OutOfMemoryError e) {
      faults.report(e);
      console.err().println("The graph from before is still served.");
    }
  }

  /** A graph takes the place of another only where it tells of articles and keeps the shapes. */
  private void check(DatasetGraph data) throws BuildException {
    String graph = new BuiltGraph(build).manifest().toString();
    if (site(data).documents().isEmpty()) {
      throw new BuildException(graph + ": the graph tells of no article.");
    }
    List<String> faultsFound = new ShapeCheck().faults(data.getDefaultGraph());
    if (!faultsFound.isEmpty()) {
      throw new BuildException(
          graph
              + ": the graph violates its shapes ("
              + faultsFound.get(0)
              + "); 'interregnum validate' lists all.");
    }
  }
}
