package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.interregnum.publish.RdfForm;
import org.interregnum.release.Download;
import org.interregnum.release.Downloads;
import org.interregnum.release.FirstArticle;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.OntologyFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we publish, read by programs of others in another language. */
class OutsideReadersIT {

  private static Downloads downloads;

  @BeforeAll
  static void ready() {
    NodeJs.ready();
    downloads = FirstArticle.downloads(FirstArticle.dataset());
  }

  private static String text(Download download) {
    return new String(downloads.ready(download).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void a_reader_of_json_ld_finds_the_same_quads_and_needs_nothing_else() {
    String theirs = String.join("\n", NodeJs.run("jsonld-quads.mjs", text(Download.JSONLD)));
    assertTrue(
        IsoMatcher.isomorphic(
            RDFParser.fromString(text(Download.NQUADS), Lang.NQUADS).toDatasetGraph(),
            RDFParser.fromString(theirs, Lang.NQUADS).toDatasetGraph()));
  }

  @Test
  void a_reader_of_csvw_finds_in_the_tables_what_the_graph_says(@TempDir Path folder)
      throws IOException {
    for (Download file :
        List.of(
            Download.CSVW,
            Download.CLAIMS_CSV,
            Download.RECOGNITION,
            Download.TENURES,
            Download.CONTROLS)) {
      Files.write(folder.resolve(file.fileName()), downloads.ready(file).bytes());
    }
    String read =
        String.join(
            "\n",
            NodeJs.run("csvw-quads.mjs", "", folder.resolve(Download.CSVW.fileName()).toString()));
    Graph said = FirstArticle.site().graph();
    List<Triple> ours =
        RDFParser.fromString(read, Lang.NTRIPLES).toGraph().find().toList().stream()
            .filter(triple -> triple.getPredicate().getURI().startsWith(IR.NS))
            .toList();
    assertTrue(ours.size() > 200, () -> ours.size() + " triples");
    assertEquals(List.of(), ours.stream().filter(triple -> !said.contains(triple)).toList());
  }

  @Test
  void the_description_of_the_addresses_is_open_api_3_1() throws ServerException {
    Browser browser = CrawlTest.browser(ToySite.site());
    assertEquals(
        List.of("3.1 valid"),
        NodeJs.run("openapi-faults.mjs", browser.get("/openapi.json").body()));
    CrawlTest.stop();
  }

  @ParameterizedTest
  @EnumSource(names = {"GEOJSON", "LINKED_PLACES"})
  void a_checker_of_geojson_has_nothing_to_say(Download download) {
    assertEquals(List.of(), NodeJs.run("geojson-faults.mjs", text(download)));
  }

  @Test
  void a_reader_of_citations_knows_what_to_cite() throws IOException {
    assertEquals(
        List.of("software\tInterregnum\t0.1.0\tThe Interregnum contributors"),
        NodeJs.run("citation.mjs", Files.readString(Path.of("CITATION.cff"))));
  }

  /** Our shapes, on the graph as it is and on one at fault, as two engines of SHACL see them. */
  @Test
  void another_engine_finds_the_same_faults(@TempDir Path folder) throws IOException {
    Graph shapes = OntologyFile.SHAPES.graph();
    Graph data = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(data, FirstArticle.site().graph());
    Files.write(folder.resolve("shapes.nt"), RdfForm.NTRIPLES.write(shapes));
    assertEquals(faults(shapes, data), otherFaults(data, folder));

    data.delete(data.find(null, IR.TOWARDS.asNode(), null).next());
    List<String> more = faults(shapes, data);
    assertTrue(more.stream().anyMatch(fault -> fault.startsWith(VIOLATION)), more::toString);
    assertEquals(more, otherFaults(data, folder));
  }

  private static final String VIOLATION = "http://www.w3.org/ns/shacl#Violation ";

  private static List<String> faults(Graph shapes, Graph data) {
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(
            fault ->
                fault.severity().level().getURI()
                    + " "
                    + fault.focusNode().getURI()
                    + " "
                    + fault.message())
        .sorted()
        .toList();
  }

  private static List<String> otherFaults(Graph data, Path folder) throws IOException {
    Path file = folder.resolve("data.nt");
    Files.write(file, RdfForm.NTRIPLES.write(data));
    return NodeJs.run(
            "shacl-faults.mjs", "", folder.resolve("shapes.nt").toString(), file.toString())
        .stream()
        .sorted()
        .toList();
  }
}
