package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands {@code query} and {@code sparql} over a small graph. */
class QueryCommandTest {

  /** All in the default graph, as the built graph shows itself. */
  private static Dataset graph() {
    Dataset named = DatasetFactory.create();
    RDFDataMgr.read(named, QueryCommandTest.class.getResource("/queries/toy.trig").toString());
    return DatasetFactory.wrap(named.getUnionModel());
  }

  private static CommandRun run(
      String input, BiFunction<Console, Faults, Object> command, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    Faults faults = new Faults(console, new DebugSwitch());
    int status =
        new CommandLine(command.apply(console, faults))
            .setExecutionExceptionHandler(faults)
            .setParameterExceptionHandler(faults)
            .execute(arguments);
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static CommandRun query(String... arguments) {
    return run(
        "",
        (console, faults) -> new QueryCommand(console, faults, QueryCommandTest::graph),
        arguments);
  }

  private static CommandRun sparql(String input, String... arguments) {
    return run(
        input, (console, faults) -> new SparqlCommand(console, QueryCommandTest::graph), arguments);
  }

  @Test
  void a_canned_query_is_printed_as_a_table() {
    CommandRun run = query("successions");

    assertEquals(
        """
        predecessorLabel    successorLabel          kind        date
        ------------------  ----------------------  ----------  ----------
        Belmont Government  Restoration Government  government  1902-01-01
        Third Government    Fourth Government       government
        """,
        run.out());
    assertEquals(0, run.status());
    assertEquals("", run.err());
  }

  @Test
  void parameters_are_given_by_name_and_the_format_by_its_word() {
    CommandRun run =
        query("seats-of-government", "government=gobierno de salto", "--format", "csv");

    assertEquals(
        List.of(
            "place,placeLabel,kind,start,end",
            "https://w3id.org/interregnum/id/place/salto,Salto,headquarters,,1901-06",
            "https://w3id.org/interregnum/id/place/rio-hondo,Río Hondo,headquarters,1901-06,",
            "https://w3id.org/interregnum/id/place/pena-alta,Peña Alta,headquarters,,"),
        run.out().lines().toList());
  }

  @Test
  void columns_are_shown_in_the_order_that_is_asked_for() {
    CommandRun run =
        query(
            "seats-of-government",
            "government=gobierno de salto",
            "--format",
            "csv",
            "--columns",
            "start,placeLabel");

    assertEquals(
        List.of("start,placeLabel", ",Salto", "1901-06,Río Hondo", ",Peña Alta"),
        run.out().lines().toList());
  }

  @Test
  void an_unknown_column_is_answered_with_those_that_there_are() {
    query("seats-of-government", "--columns", "when")
        .failsWith(
            2,
            "Query 'seats-of-government' has no column 'when'; it has place, placeLabel, kind,"
                + " start, end.");
  }

  @Test
  void an_unknown_name_is_answered_with_the_nearest() {
    query("governments-on-date", "state=Loranai")
        .failsWith(2, "No state is called 'Loranai'; the nearest are Lorania, Dravia and Maroa.");
  }

  @Test
  void an_unknown_query_is_answered_with_the_nearest() {
    query("battle")
        .failsWith(2, "No query is called 'battle'; the nearest are battles, places and timeline.");
  }

  @Test
  void a_wrong_date_is_wrong_usage() {
    query("governments-on-date", "date=1882-06")
        .failsWith(
            2,
            "The parameter date takes a day such as 1882-03-01; '1882-06' is longer than a day.");
  }

  @Test
  void an_unknown_format_is_wrong_usage() {
    CommandRun run = query("battles", "--format", "pdf");

    assertEquals(2, run.status());
    assertTrue(run.err().contains("'pdf' is none of table, csv, tsv, json, xml"), run.err());
  }

  @Test
  void nothing_named_is_wrong_usage() {
    assertEquals(2, query().status());
  }

  @Test
  void an_endpoint_that_is_not_there_is_a_problem() {
    CommandRun run = query("battles", "--endpoint", "http://127.0.0.1:9/sparql");

    assertEquals(1, run.status());
    assertEquals(1, run.err().lines().count());
    assertTrue(run.err().startsWith("The endpoint http://127.0.0.1:9/sparql "), run.err());
  }

  @Test
  void the_list_has_every_query_with_its_question_and_parameters() {
    String out = query("--list").out();

    assertTrue(out.startsWith("authority-on-date\n  Place by place: who was in control"), out);
    assertTrue(out.contains("\n    date=1882-03-01  The day.\n"), out);
    assertEquals(22, out.lines().filter(line -> !line.isEmpty() && !line.startsWith(" ")).count());
  }

  @Test
  void any_query_is_read_from_standard_input() {
    CommandRun run =
        sparql("PREFIX ir: <https://w3id.org/interregnum/ontology#> ASK { ?s a ir:Stance }", "-");

    assertEquals("yes\n", run.out());
    assertEquals(0, run.status());
  }

  @Test
  void any_query_is_read_from_a_file(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("count.rq");
    Files.writeString(
        file,
        """
        PREFIX ir: <https://w3id.org/interregnum/ontology#>
        SELECT (COUNT(*) AS ?states) WHERE { ?state a ir:State }
        """);

    assertEquals("states\n------\n6\n", sparql("", file.toString()).out());
  }

  @Test
  void a_broken_query_names_its_file_and_place(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("broken.rq");
    Files.writeString(file, "SELECT * WHERE {");

    CommandRun run = sparql("", file.toString());

    run.failsWith(
        1, file + ", line 1, column 16: this is no SPARQL 1.1 query: Encountered \"<EOF>\".");
  }

  @Test
  void a_file_that_is_not_there_is_a_problem(@TempDir Path folder) {
    Path file = folder.resolve("none.rq");

    sparql("", file.toString()).failsWith(1, file + ": there is no such file.");
  }

  @Test
  void a_file_of_another_encoding_is_a_problem(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("latin.rq");
    Files.write(file, "ASK { ?s ?p 'Perú' }".getBytes(StandardCharsets.ISO_8859_1));

    sparql("", file.toString()).failsWith(1, file + ": is no UTF-8; save the query as UTF-8.");
  }
}
