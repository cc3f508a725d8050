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
import java.util.List;
import java.util.Optional;
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
    assertTrue(said().startsWith("'70000' is no port; ports are 0 to 65535;"), said());
  }

  @Test
  void what_is_no_time_is_wrong_usage() {
    assertEquals(2, commandLine().execute(arguments("--timeout", "0")));
    assertTrue(said().startsWith("'0' is no time for a query;"), said());
  }

  private InterregnumServer start() throws Exception {
    CommandLine line = commandLine();
    line.parseArgs(arguments("--port", "0"));
    ServeCommand command = line.getCommand();
    return command.start(command.settings());
  }

  private CommandLine commandLine() {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(said, true, StandardCharsets.UTF_8),
            false);
    Faults faults = new Faults(console, new DebugSwitch());
    SourceReader reader =
        article -> {
          readings++;
          return reading();
        };
    return new CommandLine(
            new ServeCommand(console, faults, new Home(folder), () -> reader, JenaSystem::init))
        .setExecutionExceptionHandler(faults)
        .setParameterExceptionHandler(faults);
  }

  private String[] arguments(String option, String value) {
    return new String[] {
      option,
      value,
      "--store",
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
