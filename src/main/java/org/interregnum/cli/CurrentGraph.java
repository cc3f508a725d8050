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
  private final BuiltGraph graph;
  private final CompletableFuture<BuiltGraph.State> state;
  private final Supplier<SourceReader> reader;
  private final Console console;
  private final Faults faults;

  /** Begins to compare fingerprints, which needs no Jena and mostly finds the graph current. */
  CurrentGraph(
      BuildSettings settings, Supplier<SourceReader> reader, Console console, Faults faults) {
    this.settings = settings;
    this.graph = new BuiltGraph(settings);
    this.state = CompletableFuture.supplyAsync(graph::state, CurrentGraph::beside);
    this.reader = reader;
    this.console = console;
    this.faults = faults;
  }

  /** Loads what is there, and builds it where it turns out not to be current. */
  DatasetGraph load() throws BuildException, InterruptedException {
    Optional<DatasetGraph> found = loaded();
    if (found.isPresent() && state.join() == BuiltGraph.State.CURRENT) {
      return found.get();
    }
    build();
    return UnitedDataset.load(graph::send);
  }

  /** Builds it where it is not current, and loads nothing. */
  BuiltGraph built() throws BuildException, InterruptedException {
    if (state.join() != BuiltGraph.State.CURRENT) {
      build();
    }
    return graph;
  }

  /** In a thread of its own: on two processors the common pool has a single one for all tasks. */
  static void beside(Runnable task) {
    Thread thread = new Thread(task, "start");
    thread.setDaemon(true);
    thread.start();
  }

  /** The graph as it stands, or empty where there is none that can be read. */
  private Optional<DatasetGraph> loaded() {
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
