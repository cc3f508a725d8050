package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code build}, {@code validate} and {@code export}. */
class GraphCommandsTest {

  private static final String ARTICLE =
      "= Lima =\n\nBolivia recognized the government of Peru on December 3, 1883.\n";

  @TempDir private Path folder;
  private Path seeds;
  private Path data;

  @BeforeEach
  void makeFolders() throws IOException {
    seeds = Files.createDirectory(folder.resolve("seeds"));
    data = folder.resolve("data");
    Files.writeString(seeds.resolve("lima.txt"), ARTICLE);
  }

  private CommandRun run(String... arguments) {
    return CommandRun.of(new ToyReader(), arguments);
  }

  private CommandRun build() {
    return run("build", "--seeds", seeds.toString(), "--data", data.toString());
  }

  private CommandRun onData(String... arguments) {
    return run(
        Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString()))
            .toArray(String[]::new));
  }

  @Test
  void build_says_what_it_made() {
    CommandRun run = build();
    assertEquals("", run.err());
    assertTrue(run.out().startsWith(data + ": 1 document, "), run.out());
    assertEquals(1, run.out().lines().count());
    assertEquals(0, run.status());
  }

  @Test
  void build_goes_on_after_a_broken_article_and_fails_in_the_end() throws IOException {
    Files.writeString(seeds.resolve("broken.txt"), "no title");
    CommandRun run = build();
    assertEquals(1, run.err().lines().count());
    assertTrue(run.err().startsWith(seeds.resolve("broken.txt").toString()), run.err());
    assertTrue(run.out().startsWith(data + ": 1 document, "), run.out());
    assertEquals(1, run.status());
  }

  @Test
  void build_of_an_empty_folder_fails() throws IOException {
    Files.delete(seeds.resolve("lima.txt"));
    build().failsWith(1, seeds + ": holds no article; articles are files named *.txt.");
  }

  @Test
  void validate_finds_nothing_to_mend_in_what_was_built() {
    build();
    CommandRun run = onData("validate");
    assertEquals("", run.err());
    assertTrue(run.out().lines().noneMatch(line -> line.startsWith("violation")), run.out());
    assertEquals(0, run.status());
  }

  @Test
  void validate_names_what_violates_a_shape() throws IOException {
    Path file = folder.resolve("bad.ttl");
    Files.writeString(file, "<urn:x> a <https://w3id.org/interregnum/ontology#Occupation> .\n");
    CommandRun run = run("validate", file.toString());
    assertTrue(run.out().startsWith("violation urn:x "), run.out());
    assertEquals(1, run.status());
  }

  @Test
  void validate_names_a_file_that_is_no_rdf() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.ttl"), "no turtle");
    CommandRun run = run("validate", file.toString());
    assertTrue(run.err().startsWith(file + ": is no Turtle ("), run.err());
    assertEquals(1, run.err().lines().count());
    assertEquals(1, run.status());
  }

  @Test
  void validate_names_an_ending_that_it_does_not_know() {
    run("validate", "facts.xyz")
        .failsWith(
            1,
            "facts.xyz: its ending names no RDF syntax; one of .ttl .trig .nt .nq .rdf .jsonld"
                + " does.");
  }

  @Test
  void validate_names_a_file_that_is_not_there() {
    run("validate", "nowhere.ttl").failsWith(1, "nowhere.ttl: there is no such file.");
  }

  @ParameterizedTest
  @CsvSource({"validate", "export"})
  void without_a_graph_the_remedy_is_told(String command) {
    onData(command)
        .failsWith(
            1, data.resolve("graph") + ": there is no built graph; 'interregnum build' makes it.");
  }

  @Test
  void export_writes_turtle_unless_told_otherwise() {
    build();
    CommandRun run = onData("export");
    assertTrue(run.out().startsWith("PREFIX") || run.out().startsWith("@prefix"), run.out());
    assertEquals(0, run.status());
  }

  @Test
  void export_of_the_same_graph_gives_the_same_bytes() {
    build();
    String once = onData("export", "--format", "nquads").out();
    assertEquals(once, onData("export", "--format", "nquads").out());
  }

  @ParameterizedTest
  @CsvSource({"source/lima", "https://w3id.org/interregnum/graph/source/lima"})
  void export_writes_one_graph_into_a_file(String graph) throws IOException {
    build();
    Path file = folder.resolve("lima.nq");
    CommandRun run = onData("export", "--format", "nq", "--graph", graph, "--out", file.toString());
    assertEquals("", run.out());
    assertEquals(Files.readString(data.resolve("graph/source-lima.nq")), Files.readString(file));
    assertEquals(0, run.status());
  }

  @Test
  void export_of_a_graph_that_is_not_there_lists_those_that_are() {
    build();
    onData("export", "--graph", "source/paris")
        .failsWith(
            1,
            "There is no graph 'source/paris'; there are derived, links, ontology,"
                + " source/lima, sparql-examples, void.");
  }

  @Test
  void export_writes_tables_too() {
    build();
    String header = onData("export", "--format", "controls").out().lines().findFirst().orElse("");
    assertTrue(header.startsWith("statement,kind,holder,"), header);
  }

  @Test
  void one_graph_alone_makes_no_table() {
    build();
    onData("export", "--format", "tenures", "--graph", "links")
        .failsWith(1, "'tenures' is made of all graphs together; leave --graph out.");
  }

  @Test
  void export_of_everything_fills_a_folder_that_describes_itself() throws IOException {
    build();
    Path out = folder.resolve("release");
    CommandRun run = onData("export", "--all", "--date", "2026-01-02", "--out", out.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.readString(out.resolve("ro-crate-metadata.json")).contains("2026-01-02"));
    assertTrue(Files.readString(out.resolve("SHA256SUMS")).contains("  interregnum.nq\n"));
  }

  @Test
  void everything_goes_into_a_folder_that_has_a_name() {
    build();
    onData("export", "--all").failsWith(1, "A release is a folder; name it with --out DIR.");
  }

  @Test
  void export_in_an_unknown_format_lists_those_it_knows() {
    CommandRun run = onData("export", "--format", "docx");
    assertTrue(
        run.err()
            .contains("'docx' is none of turtle, trig, ntriples, nquads, rdfxml, jsonld, binary"),
        run.err());
    assertEquals(2, run.status());
  }
}
