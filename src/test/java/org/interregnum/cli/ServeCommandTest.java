package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.EntityType;
import org.interregnum.claim.NamedEntity;
import org.interregnum.claim.Reading;
import org.interregnum.graph.SourceText;
import org.interregnum.pipeline.SourceReader;
import org.interregnum.pipeline.SourceReading;
import org.interregnum.server.InterregnumServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServeCommandTest {

  private static final String SENTENCE = "Boeotia occupied Tegea.";
  private static final String TEXT = "= Arcadia =\n\n" + SENTENCE + "\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Map<String, String> environment = Map.of();
  private int readings;

  @BeforeEach
  void write_the_article() throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/arcadia.txt"), TEXT);
  }

  @Test
  void a_missing_graph_is_built_and_served() throws Exception {
    try (InterregnumServer server = start()) {
      assertEquals(1, readings);
      assertTrue(get(server, "health").body().contains("\"ready\" : true"));
      assertTrue(get(server, "source/arcadia.txt").body().contains(SENTENCE));
      assertTrue(get(server, "page/occupation/boeotia/tegea").body().contains(SENTENCE));
      assertTrue(said().contains(server.address() + "sparql"), said());
    }
  }

  @Test
  void a_current_graph_is_served_as_it_is() throws Exception {
    start().close();
    start().close();
    assertEquals(1, readings);
  }

  @Test
  void a_changed_article_is_read_again() throws Exception {
    start().close();
    Files.writeString(folder.resolve("seeds/arcadia.txt"), TEXT + "\nMore.\n");
    start().close();
    assertEquals(2, readings);
  }

  @Test
  void without_the_articles_a_graph_is_served_without_their_texts() throws Exception {
    start().close();
    Files.delete(folder.resolve("seeds/arcadia.txt"));
    Files.delete(folder.resolve("seeds"));
    try (InterregnumServer server = start()) {
      assertEquals(404, get(server, "source/arcadia.txt").statusCode());
      assertEquals(200, get(server, "source/arcadia").statusCode());
    }
  }

  @Test
  void a_port_in_use_is_one_sentence() throws Exception {
    start().close();
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      int status = commandLine().execute(arguments("--port", port));
      assertEquals(1, status);
      assertEquals(
          "Port "
              + port
              + " on 127.0.0.1 is in use by another program; choose another with --port.",
          said().strip().lines().reduce((first, last) -> last).orElse(""));
    }
  }

  @Test
  void what_is_no_port_is_wrong_usage() {
    assertEquals(2, commandLine().execute(arguments("--port", "70000")));
    assertTrue(said().startsWith("--port: '70000' is not what port takes;"), said());
  }

  @Test
  void what_is_no_time_is_wrong_usage() {
    assertEquals(2, commandLine().execute(arguments("--timeout", "0")));
    assertTrue(said().startsWith("--timeout: '0' is not what timeout takes;"), said());
  }

  @Test
  void a_flag_goes_before_the_environment_and_that_before_a_file() throws Exception {
    Path file = Files.writeString(folder.resolve("config"), "rows = 7\ntimeout = 8\ndrain=9\n");
    environment = Map.of("INTERREGNUM_ROWS", "17", "INTERREGNUM_TIMEOUT", "18");
    int status =
        commandLine().execute("--print-config", "--config", file.toString(), "--rows", "27");
    assertEquals(0, status, this::said);
    String settings = printed.toString(StandardCharsets.UTF_8);
    assertTrue(settings.contains("[--rows]\nrows = 27\n"), settings);
    assertTrue(settings.contains("[INTERREGNUM_TIMEOUT]\ntimeout = 18\n"), settings);
    assertTrue(settings.contains("[" + file + ":3]\ndrain = 9\n"), settings);
    assertTrue(settings.contains("[unless set]\nhost = 127.0.0.1\n"), settings);
  }

  @Test
  void what_is_printed_can_be_read_as_a_file() throws Exception {
    commandLine().execute("--print-config", "--rows", "27");
    Path file = folder.resolve("config");
    Files.write(file, printed.toByteArray());
    assertTrue(Files.readString(file).contains("rows = 27"));
    assertEquals(0, commandLine().execute("--print-config", "--config", file.toString()));
    assertTrue(said().isEmpty(), this::said);
  }

  @Test
  void a_setting_that_is_not_known_is_refused() throws Exception {
    Path file = Files.writeString(folder.resolve("config"), "# ours\nrwos = 7\n");
    assertEquals(2, commandLine().execute("--print-config", "--config", file.toString()));
    assertTrue(said().startsWith(file + ":2: 'rwos = 7' is no setting;"), this::said);
    environment = Map.of("INTERREGNUM_RWOS", "7");
    assertEquals(2, commandLine().execute("--print-config"));
    assertTrue(said().contains("INTERREGNUM_RWOS is no setting;"), this::said);
    environment = Map.of("INTERREGNUM_HEAP", "1g", "INTERREGNUM_PORT", "x");
    assertEquals(2, commandLine().execute("--print-config"));
    assertTrue(said().contains("INTERREGNUM_PORT: 'x' is not what port takes;"), this::said);
  }

  @Test
  void a_new_build_is_served_without_a_gap_and_a_bad_one_is_refused() throws Exception {
    try (InterregnumServer server = start("--reload", "1")) {
      assertEquals(1, edition(server));
      Files.writeString(folder.resolve("seeds/arcadia.txt"), TEXT + "\nMore.\n");
      start("--reload", "0").close();
      long until = System.nanoTime() + 60_000_000_000L;
      while (edition(server) == 1) {
        assertEquals(200, get(server, "sparql?query=ASK%7B%7D").statusCode());
        assertEquals(200, get(server, "page/state/boeotia").statusCode());
        assertTrue(System.nanoTime() < until, this::said);
      }
      Path graph = folder.resolve("data/graph");
      Path file = graph.resolve("derived.nq");
      Files.writeString(file, Files.readString(file) + "<urn:a> <urn:b> <urn:c> .\n");
      Path manifest = graph.resolve("manifest.json");
      Files.setLastModifiedTime(manifest, FileTime.from(Instant.now().plusSeconds(5)));
      while (!said().contains("The graph from before is still served.")) {
        assertTrue(System.nanoTime() < until, this::said);
        Thread.sleep(50);
      }
      assertTrue(said().contains("derived.nq: is not as the build wrote it;"), this::said);
      assertEquals(2, edition(server));
      assertEquals(200, get(server, "page/state/boeotia").statusCode());
    }
  }

  @Test
  void a_graph_in_a_store_is_loaded_once_and_served_as_from_memory() throws Exception {
    String store = folder.resolve("store").toString();
    start("--store", store).close();
    FileTime loaded = Files.getLastModifiedTime(folder.resolve("store/current"));
    try (InterregnumServer server = start("--store", store)) {
      assertEquals(loaded, Files.getLastModifiedTime(folder.resolve("store/current")));
      assertEquals(1, readings);
      assertTrue(get(server, "page/occupation/boeotia/tegea").body().contains(SENTENCE));
    }
  }

  @Test
  void a_store_answers_as_the_memory_does() throws Exception {
    List<String> paths =
        List.of(
            "sparql?format=csv&query=SELECT*%7BGRAPH%20?g%7B?s%20?p%20?o%7D%7D",
            "sparql?format=csv&query=SELECT*%7B?s%20?p%20?o%7D",
            "sparql?format=csv&query=SELECT*%7B?s%20!%3Cx:a%3E*%20?o%7D",
            "on?state=Boeotia&date=1900-01-01",
            "source/arcadia",
            "queries/timeline.csv",
            "page/state/boeotia",
            "about");
    try (InterregnumServer memory = start();
        InterregnumServer stored = start("--store", folder.resolve("store").toString())) {
      for (String path : paths) {
        assertEquals(200, get(memory, path).statusCode(), path);
        assertEquals(sorted(get(memory, path)), sorted(get(stored, path)), path);
      }
    }
  }

  private static List<String> sorted(HttpResponse<String> answer) {
    String body =
        answer
            .body()
            .replaceAll("127\\.0\\.0\\.1:\\d+", "here")
            .replaceAll("_:\\w+|_:[\\w-]+", "_:b");
    return Stream.concat(Stream.of("" + answer.statusCode()), body.lines().sorted()).toList();
  }

  @Test
  void a_store_takes_a_new_build_and_drops_the_old_one() throws Exception {
    Path store = folder.resolve("store");
    try (InterregnumServer server = start("--reload", "1", "--store", store.toString())) {
      assertTrue(Files.isDirectory(store.resolve("generation-1")));
      Files.writeString(folder.resolve("seeds/arcadia.txt"), TEXT + "\nMore.\n");
      start("--reload", "0").close();
      long until = System.nanoTime() + 60_000_000_000L;
      while (edition(server) == 1 || Files.exists(store.resolve("generation-1"))) {
        assertEquals(200, get(server, "page/state/boeotia").statusCode());
        assertTrue(System.nanoTime() < until, this::said);
      }
      assertTrue(Files.isDirectory(store.resolve("generation-2")));
      assertEquals(200, get(server, "page/state/boeotia").statusCode());
    }
  }

  @Test
  void two_servers_cannot_have_one_store() throws Exception {
    String store = folder.resolve("store").toString();
    try (InterregnumServer server = start("--store", store)) {
      List<String> arguments = new ArrayList<>(List.of(arguments("--port", "0")));
      arguments.addAll(List.of("--store", store));
      assertEquals(1, commandLine().execute(arguments.toArray(String[]::new)));
      assertTrue(said().contains(store + ": another server has this store; stop that one"), said());
      assertEquals(200, get(server, "page/state/boeotia").statusCode());
    }
  }

  @Test
  void a_build_that_violates_the_shapes_is_refused_and_the_old_one_stays() throws Exception {
    for (String[] kept :
        List.of(new String[0], new String[] {"--store", folder.resolve("store").toString()})) {
      start().close();
      List<String> arguments = new ArrayList<>(List.of("--reload", "0"));
      arguments.addAll(List.of(kept));
      try (InterregnumServer server = start(arguments.toArray(String[]::new))) {
        String before = said();
        rebuiltWith(
            "<https://w3id.org/interregnum/id/state/bad> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/interregnum/ontology#Occupation> <https://w3id.org/interregnum/graph/derived> .\n");
        hangUp();
        long until = System.nanoTime() + 60_000_000_000L;
        while (!said()
            .substring(before.length())
            .contains("The graph from before is still served.")) {
          assertTrue(System.nanoTime() < until, this::said);
          Thread.sleep(50);
        }
        assertTrue(said().contains("manifest.json: the graph violates its shapes ("), this::said);
        assertEquals(1, edition(server));
        assertEquals(404, get(server, "page/state/bad").statusCode());
        assertEquals(200, get(server, "page/state/boeotia").statusCode());
      }
      Files.delete(folder.resolve("data/graph/manifest.json"));
    }
  }

  @Test
  void a_hangup_has_the_graph_loaded_again_at_once() throws Exception {
    try (InterregnumServer server = start("--reload", "0")) {
      assertEquals(1, edition(server));
      hangUp();
      long until = System.nanoTime() + 60_000_000_000L;
      String news = "The graph was built anew and is served from now on.";
      while (edition(server) == 1 || !said().contains(news)) {
        assertTrue(System.nanoTime() < until, this::said);
        Thread.sleep(20);
      }
    }
  }

  /** Sends this process the signal, as an operator does with {@code kill -HUP}. */
  private static void hangUp() throws Exception {
    String self = Long.toString(ProcessHandle.current().pid());
    assertEquals(0, new ProcessBuilder("kill", "-HUP", self).inheritIO().start().waitFor());
  }

  /** Adds lines to the graph, and to its manifest that they belong to it. */
  private void rebuiltWith(String lines) throws Exception {
    Path file = folder.resolve("data/graph/derived.nq");
    String before = sha256(file);
    Files.writeString(file, Files.readString(file) + lines);
    Path manifest = folder.resolve("data/graph/manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace(before, sha256(file)));
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private static int edition(InterregnumServer server) throws Exception {
    String health = get(server, "health").body();
    return Integer.parseInt(health.replaceAll("(?s).*\"edition\" : (\\d+).*", "$1"));
  }

  @Test
  void a_line_for_each_request_goes_into_the_access_log() throws Exception {
    Path log = folder.resolve("access.log");
    try (InterregnumServer server = start("--access-log", log.toString())) {
      get(server, "health?a=%22%0A");
    }
    String line = Files.readString(log);
    assertTrue(
        line.matches(
            "127\\.0\\.0\\.1 - - \\[\\d\\d/\\w{3}/\\d{4}:\\d\\d:\\d\\d:\\d\\d \\+0000] \"GET"
                + " /health\\?a=%22%0A HTTP/1.1\" 200 \\d+ \"-\" \"Java-http-client/[^\"]+\" \\d+\n"),
        line);
  }

  private InterregnumServer start(String... more) throws Exception {
    CommandLine line = commandLine();
    List<String> arguments = new ArrayList<>(List.of(arguments("--port", "0")));
    arguments.addAll(List.of(more));
    line.parseArgs(arguments.toArray(String[]::new));
    ServeCommand command = line.getCommand();
    return command.start(command.settings());
  }

  private CommandLine commandLine() {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            printed,
            new PrintStream(said, true, StandardCharsets.UTF_8),
            false);
    Faults faults = new Faults(console, new DebugSwitch());
    SourceReader reader =
        article -> {
          readings++;
          return reading();
        };
    return new ServeCommand(
            console, faults, new Home(folder), () -> reader, JenaSystem::init, environment)
        .line()
        .setExecutionExceptionHandler(faults)
        .setParameterExceptionHandler(faults);
  }

  private String[] arguments(String option, String value) {
    return new String[] {
      option,
      value,
      "--data",
      folder.resolve("data").toString(),
      "--seeds",
      folder.resolve("seeds").toString()
    };
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(InterregnumServer server, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static SourceReading reading() {
    int begin = TEXT.indexOf(SENTENCE);
    Claim claim =
        new Claim(
            "arcadia",
            ClaimKind.OCCUPATION,
            Optional.of("Boeotia"),
            Optional.of("Tegea"),
            Optional.of("military"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Claim.Evidence(SENTENCE, begin, begin + SENTENCE.length()),
            new Claim.Origin("toy", 0.9));
    Reading reading =
        new Reading(
            "arcadia",
            "Arcadia",
            List.of(claim),
            List.of(entity("Boeotia", EntityType.STATE), entity("Tegea", EntityType.PLACE)));
    return new SourceReading(new SourceText("arcadia", "Arcadia", TEXT), reading);
  }

  private static NamedEntity entity(String name, EntityType type) {
    return new NamedEntity(
        name, type, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
