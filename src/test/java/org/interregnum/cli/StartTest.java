package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interregnum.pipeline.ArticleExtractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code serve} does from the command to the first answer, in a JVM of its own without the
 * caches that the launcher keeps.
 */
class StartTest {

  private static final Pattern ADDRESS = Pattern.compile("(http://\\S+?:\\d+/) ");
  private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: .*");

  /** Twice what it takes when nothing else runs; what rots is a start of ten times as long. */
  private static final int MOST_BARE_STARTS = 40;

  private static final int MOST_CLASSES = 5_600;

  /** What other commands need, or the pages, and what would cost each start a part of a second. */
  private static final List<String> NOT_AT_THE_START =
      List.of(
          "com.fasterxml.jackson.databind.",
          "org.eclipse.jetty.client.HttpClient",
          "org.eclipse.rdf4j.",
          "org.apache.jena.dboe.trans.",
          "org.apache.jena.shacl.validation.",
          "org.apache.jena.tdb2.store.",
          "org.interregnum.extraction.",
          "org.interregnum.lexicon.",
          "org.interregnum.pages.EntityPage",
          "org.interregnum.query.QueryCatalogue",
          "org.interregnum.store.Generation",
          "org.snakeyaml.");

  @TempDir private static Path folder;

  private static Duration bare;
  private static Duration untilAnswered;
  private static List<String> loaded;

  @BeforeAll
  static void serve_a_small_graph_and_ask_once() throws Exception {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(
        seeds.resolve("arcadia.txt"), "= Arcadia =\n\nArgos occupied Tegea in March 1882.\n");
    assertEquals(0, built(seeds).status(), () -> "the graph cannot be built");
    bare = bareStart();
    Path classes = folder.resolve("classes.log");
    long began = System.nanoTime();
    Process server = start(classes, seeds);
    try {
      assertEquals(200, ask(address(server)).statusCode());
      untilAnswered = Duration.ofNanos(System.nanoTime() - began);
      loaded = Files.readAllLines(classes).stream().flatMap(StartTest::name).toList();
    } finally {
      server.destroy();
      assertTrue(server.waitFor(30, TimeUnit.SECONDS), "the server does not stop");
    }
  }

  @Test
  void the_first_answer_comes_within_a_bounded_number_of_bare_starts_of_a_jvm() {
    assertTrue(
        untilAnswered.compareTo(bare.multipliedBy(MOST_BARE_STARTS)) < 0,
        untilAnswered + " is more than " + MOST_BARE_STARTS + " times " + bare);
  }

  @Test
  void nothing_is_loaded_that_the_first_answer_does_not_need() {
    assertEquals(
        List.of(),
        loaded.stream()
            .filter(name -> NOT_AT_THE_START.stream().anyMatch(name::startsWith))
            .toList());
  }

  @Test
  void the_number_of_classes_stays_bounded() {
    assertTrue(loaded.size() > 1_000, () -> "only " + loaded.size() + " classes were seen");
    assertTrue(loaded.size() < MOST_CLASSES, () -> loaded.size() + " classes are loaded");
  }

  private static CommandRun built(Path seeds) {
    return CommandRun.of(
        ArticleExtractor.load(), "build", "--seeds", seeds.toString(), "--data", data());
  }

  private static String data() {
    return folder.resolve("data").toString();
  }

  private static Stream<String> name(String line) {
    Matcher matcher = LOADED.matcher(line);
    return matcher.find() ? Stream.of(matcher.group(1)) : Stream.of();
  }

  private static Duration bareStart() throws Exception {
    long began = System.nanoTime();
    Process process = new ProcessBuilder(java(), "-version").redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor());
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Process start(Path classes, Path seeds) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.add("-Xlog:class+load=info:file=" + classes);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Interregnum.class.getName(), "serve", "--port", "0"));
    command.addAll(List.of("--seeds", seeds.toString(), "--data", data()));
    return new ProcessBuilder(command).redirectError(said()).start();
  }

  private static File said() {
    return folder.resolve("said").toFile();
  }

  private static String address(Process server) throws Exception {
    Optional<String> address = Optional.empty();
    while (address.isEmpty()) {
      assertTrue(server.isAlive(), () -> "the server ended: " + said());
      Thread.sleep(10);
      Matcher matcher = ADDRESS.matcher(Files.readString(said().toPath()));
      address = matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
    return address.get();
  }

  private static HttpResponse<String> ask(String address) throws Exception {
    URI uri = URI.create(address + "sparql?query=ASK%7B%7D");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
