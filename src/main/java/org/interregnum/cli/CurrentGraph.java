package org.interregnum.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.pipeline.Article;
import org.interregnum.pipeline.Build;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuildListener;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuildSummary;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.pipeline.ShapeCheck;
import org.interregnum.pipeline.SourceReader;
import org.interregnum.publish.UnitedDataset;

/** The graph of the articles as they are now, built where it is missing or stale. */
final class CurrentGraph {

  private final BuildSettings settings;
  private final Supplier<SourceReader> reader;
  private final Console console;
  private final Faults faults;

  CurrentGraph(
      BuildSettings settings, Supplier<SourceReader> reader, Console console, Faults faults) {
    this.settings = settings;
    this.reader = reader;
    this.console = console;
    this.faults = faults;
  }

  /** Loads what is there while its fingerprints are compared; it is mostly found current. */
  DatasetGraph load() throws BuildException, InterruptedException {
    BuiltGraph graph = new BuiltGraph(settings);
    CompletableFuture<BuiltGraph.State> state =
        CompletableFuture.supplyAsync(graph::state, CurrentGraph::beside);
    Optional<DatasetGraph> found = loaded(graph);
    if (found.isPresent() && state.join() == BuiltGraph.State.CURRENT) {
      return found.get();
    }
    build();
    return UnitedDataset.load(graph::send);
  }

  /** In a thread of its own: on two processors the common pool has a single one for all tasks. */
  static void beside(Runnable task) {
    Thread thread = new Thread(task, "start");
    thread.setDaemon(true);
    thread.start();
  }

  /** The graph as it stands, or empty where there is none that can be read. */
  private static Optional<DatasetGraph> loaded(BuiltGraph graph) {
    try {
      return Optional.of(UnitedDataset.load(graph::send));
    } catch (BuildException e) {
      return Optional.empty();
    }
  }

  private void build() throws BuildException, InterruptedException {
    console.err().println("Building the graph of the articles in " + settings.seeds() + ".");
    BuildSummary summary =
        new Build(settings, reader.get(), new ShapeCheck())
            .run(
                new BuildListener() {
                  @Override
                  public void leftOut(Article article, Throwable cause) {
                    faults.report(article.name(), cause);
                  }
                });
    summary.faults().forEach(console.err()::println);
  }
}
