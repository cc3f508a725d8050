package org.interregnum.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimTable;
import org.interregnum.claim.ClaimWriter;
import org.interregnum.claim.Reading;
import org.interregnum.graph.NQuadsFile;
import org.interregnum.graph.NamedGraphs;

/**
 * The files of a build. They are written into a hidden folder beside the real ones, and put in
 * their place when all of them are there.
 */
final class BuiltFiles {

  private static final String STAGE = ".build";

  private final BuildSettings settings;
  private final Path stage;
  private final SortedMap<String, String> outputs = new TreeMap<>();

  private BuiltFiles(BuildSettings settings, Path stage) {
    this.settings = settings;
    this.stage = stage;
  }

  /** Clears the stage of what an interrupted build may have left there. */
  static BuiltFiles begin(BuildSettings settings) throws IOException {
    Path stage = settings.data().resolve(STAGE);
    Folders.delete(stage);
    Files.createDirectories(stage.resolve(settings.graph().getFileName()));
    Files.createDirectories(stage.resolve(settings.claims().getFileName()));
    return new BuiltFiles(settings, stage);
  }

  void write(NamedGraphs graphs, List<Reading> readings, Map<String, String> inputs)
      throws IOException {
    for (Map.Entry<String, Model> graph : graphs.models().entrySet()) {
      Path file = staged(settings.graph()).resolve(fileName(graph.getKey()));
      NQuadsFile.write(graph.getKey(), graph.getValue(), file);
      note(file);
    }
    for (Reading reading : readings) {
      Path file = staged(settings.claims()).resolve(reading.source() + ".jsonl");
      claims(reading, file);
      note(file);
    }
    new Manifest(ProgramVersion.get(), settings.patterns().base(), new TreeMap<>(inputs), outputs)
        .write(staged(settings.graph()).resolve(Manifest.FILE));
  }

  private Path staged(Path folder) {
    return stage.resolve(folder.getFileName());
  }

  /** The graph's name, slashes made hyphens: {@code source-chilean-occupation-of-peru.nq}. */
  private String fileName(String graph) {
    return settings.patterns().graphName(graph).replace('/', '-') + BuiltGraph.SUFFIX;
  }

  private static void claims(Reading reading, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        ClaimWriter table = ClaimTable.jsonLines(out)) {
      for (Claim claim : reading.claims()) {
        table.write(claim);
      }
    }
  }

  private void note(Path file) throws IOException {
    String name = stage.relativize(file).toString().replace('\\', '/');
    outputs.put(name, Fingerprint.of(Files.newInputStream(file)));
  }

  /** Puts the files in their place, the graph last: its manifest vouches for the claims too. */
  void publish() throws IOException {
    Folders.replace(settings.claims(), staged(settings.claims()));
    Folders.replace(settings.graph(), staged(settings.graph()));
    Folders.delete(stage);
  }
}
