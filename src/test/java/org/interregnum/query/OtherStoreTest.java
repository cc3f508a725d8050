package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.publish.ExportFormat;
import org.interregnum.publish.Exporter;
import org.interregnum.publish.UnitedDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The canned queries give the same rows on a store of another make that has loaded our dump. */
class OtherStoreTest {

  private static GraphSource toy;
  private static OtherStore otherToy;
  private static GraphSource graph;
  private static OtherStore otherGraph;

  @BeforeAll
  static void load() throws Exception {
    toy = ToyGraph.source();
    otherToy =
        OtherStore.of(ToyGraph.text("toy.trig").getBytes(StandardCharsets.UTF_8), RDFFormat.TRIG);
    graph = GraphSource.of(DatasetFactory.wrap(UnitedDataset.load(built()::send)));
    otherGraph = OtherStore.of(dump(ExportFormat.NQUADS), RDFFormat.NQUADS);
  }

  @AfterAll
  static void close() {
    otherToy.close();
    otherGraph.close();
  }

  private static BuiltGraph built() throws BuildException {
    return new BuiltGraph(BuildSettings.of(Path.of("seeds"), Path.of("data")));
  }

  private static byte[] dump(ExportFormat format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter<BuildException>(built()::send).write(format, out);
    return out.toByteArray();
  }

  static Stream<List<String>> cases() {
    return Table.ofCsv(ToyGraph.text("cases.csv")).rows().stream();
  }

  static Stream<CannedQuery> queries() throws QueryException {
    return QueryCatalogue.onClassPath().queries().stream()
        .filter(query -> !query.tags().contains("federation"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_question_about_the_toy_history_has_the_same_answer(List<String> given)
      throws QueryException {
    List<String> arguments =
        Arrays.stream(given.get(1).split(";"))
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .toList();
    Query query =
        new Binder(toy)
            .bind(QueryCatalogue.onClassPath().query(given.get(0)), Arguments.parse(arguments));

    assertSame(toy, otherToy, query, query.serialize());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_query_as_it_stands_gives_the_same_rows_of_the_dump(CannedQuery query)
      throws QueryException {
    assertSame(graph, otherGraph, query.query(), query.text());
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "BINARY", "JSONLD"})
  void every_dump_that_names_graphs_loads_the_same(ExportFormat format) throws Exception {
    String count = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g";
    RDFFormat other =
        switch (format) {
          case TRIG -> RDFFormat.TRIG;
          case BINARY -> RDFFormat.BINARY;
          default -> RDFFormat.JSONLD;
        };
    try (OtherStore store = OtherStore.of(dump(format), other)) {
      assertEquals(otherGraph.select(count).rows(), store.select(count).rows());
    }
  }

  private static void assertSame(GraphSource ours, OtherStore theirs, Query query, String text)
      throws QueryException {
    Table expected = ours.run(query, execution -> Table.of(execution.select()));
    Table actual = theirs.select(text);

    assertEquals(expected.head(), actual.head());
    assertEquals(lines(expected), lines(actual));
  }

  private static String lines(Table table) {
    return String.join("\n", table.rows().stream().map(row -> String.join(" | ", row)).toList());
  }
}
