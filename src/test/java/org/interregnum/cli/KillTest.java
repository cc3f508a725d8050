package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.pipeline.ArticleExtractor;
import org.interregnum.publish.UnitedDataset;
import org.interregnum.store.Generation;
import org.interregnum.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server with a store, killed at any moment while it loads: the old data are there, or the new.
 */
@Tag("soak")
@DisabledOnOs(OS.WINDOWS)
class KillTest {

  private static final int ROUNDS = Integer.getInteger("soak.rounds", 2);
  private static final int MORE_QUADS = ROUNDS > 10 ? 20_000 : 2_000;
  private static final Pattern RELOADED = Pattern.compile("is served from now on");

  @TempDir private static Path folder;

  private static final Random MOMENTS = new Random(5);

  /** A build, and the number that its quads add up to. */
  private record Data(Path folder, String build, long sum) {}

  private static List<Data> both;

  @BeforeAll
  static void build_two_graphs() throws Exception {
    both = List.of(data("old", "1882"), data("new", "1883"));
  }

  private static Data data(String name, String year) throws Exception {
    Path seeds = Files.createDirectories(folder.resolve(name + "-seeds"));
    Files.writeString(
        seeds.resolve("arcadia.txt"),
        "= Arcadia =\n\nArgos occupied Tegea in March " + year + ".\n");
    Path data = folder.resolve(name);
    CommandRun run =
        CommandRun.of(
            ArticleExtractor.load(),
            "build",
            "--seeds",
            seeds.toString(),
            "--data",
            data.toString());
    assertEquals(0, run.status());
    enlarge(data.resolve("graph"), name);
    byte[] manifest = Files.readAllBytes(data.resolve("graph/manifest.json"));
    return new Data(data, sha256(manifest), sum(data.resolve("graph")));
  }

  /** So many quads that to load them takes a while. */
  private static void enlarge(Path graph, String name) throws Exception {
    Path file = graph.resolve("derived.nq");
    String before = sha256(Files.readAllBytes(file));
    String more =
        IntStream.range(0, MORE_QUADS)
            .mapToObj(i -> "<urn:" + name + i + "> <urn:p> \"" + i + "\" <urn:g" + i % 7 + "> .\n")
            .collect(Collectors.joining());
    Files.writeString(file, Files.readString(file) + more);
    Path manifest = graph.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace(before, sha256(Files.readAllBytes(file))));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static long sum(Path graph) throws IOException {
    try (Stream<Path> files = Files.list(graph)) {
      List<String> sources =
          files.map(Path::toString).filter(name -> name.endsWith(".nq")).sorted().toList();
      return sum(
          UnitedDataset.load(
              sink ->
                  sources.forEach(
                      source ->
                          RDFParser.source(source)
                              .labelToNode(LabelToNode.createUseLabelAsGiven())
                              .parse(sink))));
    }
  }

  /** The same for the same quads in whatever order. */
  private static long sum(DatasetGraph data) {
    UnitedDataset.Reading reading = UnitedDataset.reading(data);
    try {
      return data.stream().mapToLong(quad -> quad.hashCode() * 0x9E3779B97F4A7C15L).sum();
    } finally {
      reading.close();
    }
  }

  @Test
  void whatever_the_moment_the_store_holds_the_old_data_or_the_new_and_nothing_else()
      throws Exception {
    choose(both.get(0));
    int held = 0;
    long patience = firstLoad();
    for (int round = 0; round < ROUNDS; round++) {
      Data next = both.get(1 - held);
      boolean done =
          round % 2 == 0 ? killedWhileReloading(next, patience) : killedAtStart(next, patience);
      int now = heldNow();
      assertTrue(
          !done || now == 1 - held, "round " + round + ": what was told to be served is lost");
      held = now;
    }
  }

  /** How long it takes to start and load, in milliseconds. */
  private long firstLoad() throws Exception {
    long began = System.nanoTime();
    try (ServerProcess server = start()) {
      server.address();
    }
    assertEquals(0, heldNow());
    return (System.nanoTime() - began) / 1_000_000;
  }

  private boolean killedAtStart(Data next, long patience) throws Exception {
    choose(next);
    try (ServerProcess server = start()) {
      Thread.sleep(patience / 3 + MOMENTS.nextLong(patience));
      server.kill();
      return server.said().contains("serves");
    }
  }

  private boolean killedWhileReloading(Data next, long patience) throws Exception {
    try (ServerProcess server = start()) {
      server.address();
      choose(next);
      server.hangUp();
      Thread.sleep(MOMENTS.nextLong(patience));
      server.kill();
      return RELOADED.matcher(server.said()).find();
    }
  }

  private ServerProcess start() throws IOException {
    return ServerProcess.start(
        folder.resolve("said"),
        List.of(
            "--reload",
            "0",
            "--seeds",
            folder.resolve("no-seeds").toString(),
            "--data",
            folder.resolve("data").toString(),
            "--store",
            store().toString()));
  }

  private static Path store() {
    return folder.resolve("store");
  }

  /** Puts a build in the place of the other, at one moment. */
  private static void choose(Data data) throws IOException {
    Path link = folder.resolve("data.new");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, data.folder());
    Files.move(
        link,
        folder.resolve("data"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Which of the two builds the store holds; it has to be the whole of it and no more. */
  private static int heldNow() throws Exception {
    try (Store store = Store.open(store())) {
      Generation generation = store.current().orElseThrow();
      List<String> builds = both.stream().map(Data::build).toList();
      int held = builds.indexOf(generation.build());
      assertEquals(both.get(held).sum(), sum(generation.dataset()));
      try (Stream<Path> files = Files.list(store())) {
        assertEquals(3, files.count());
      }
      store.leave(generation);
      return held;
    }
  }
}
