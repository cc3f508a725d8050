package org.interregnum.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph that the project carries. When it is stale, {@code ./interregnum build} renews it. */
class CommittedGraphTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final Path DATA = Path.of("data");
  private static final String REMEDY = "The built graph is stale; ./interregnum build renews it.";

  @Test
  void it_was_made_of_what_there_is_now() {
    BuiltGraph graph = new BuiltGraph(BuildSettings.of(SEEDS, DATA));
    assertEquals(BuiltGraph.State.CURRENT, graph.state(), REMEDY);
  }

  @Test
  void a_build_makes_the_same_files(@TempDir Path folder) throws Exception {
    BuildSettings settings = BuildSettings.of(SEEDS, folder);
    new Build(settings, ArticleExtractor.load()::readWhole, GraphCheck.NONE)
        .run(BuildListener.NONE);
    assertEquals(fingerprints(settings), fingerprints(BuildSettings.of(SEEDS, DATA)), REMEDY);
  }

  private static SortedMap<String, String> fingerprints(BuildSettings settings) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    for (Path folder : List.of(settings.graph(), settings.claims())) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          found.put(
              settings.data().relativize(file).toString(),
              Fingerprint.of(Files.newInputStream(file)));
        }
      }
    }
    return found;
  }

  @Test
  void it_violates_no_shape() throws Exception {
    BuiltGraph graph = new BuiltGraph(BuildSettings.of(SEEDS, DATA));
    assertEquals(
        List.of(), new ShapeCheck().faults(graph.load().getDefaultModel().getGraph()), REMEDY);
  }
}
