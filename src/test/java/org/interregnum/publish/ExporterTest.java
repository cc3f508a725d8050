package org.interregnum.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.binary.BinaryRDFParser;
import org.eclipse.rdf4j.rio.jsonld.JSONLDParser;
import org.eclipse.rdf4j.rio.nquads.NQuadsParser;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.trig.TriGParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.interregnum.vocabulary.OntologyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

  private static final String DATA =
      """
      @base <https://w3id.org/interregnum/> .
      @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
      @prefix ir: <https://w3id.org/interregnum/ontology#> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <graph/source/one> {
        <id/state/peru> a ir:State ; rdfs:label "Perú"@en .
        <id/seat/peru/lima/capital> a ir:Seat ; ir:seatOf <id/state/peru> ;
          ir:start "1881~"^^edtf:EDTF ; ir:earliestStart "1881-01-01"^^xsd:date .
        <source/one#char=3,9> oa:exact "😀 \\"x\\"\\n" .
      }
      <graph/source/two> {
        <id/state/peru> a ir:State .
        <id/claim/two/1-1> ir:confidence 0.94 .
      }
      <graph/ontology> {
        ir:State rdfs:subClassOf [ rdfs:label "blank" ] .
      }
      """;

  private static final String PERU = "https://w3id.org/interregnum/id/state/peru";

  private static void send(StreamRDF sink) {
    RDFParser.fromString(DATA, Lang.TRIG).parse(sink);
  }

  private static Exporter<RuntimeException> exporter() {
    return new Exporter<>(ExporterTest::send);
  }

  private static byte[] export(ExportFormat format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter().write(format, out);
    return out.toByteArray();
  }

  private static DatasetGraph data() {
    return RDFParser.fromString(DATA, Lang.TRIG).toDatasetGraph();
  }

  private static Model union(DatasetGraph dataset) {
    Model union = ModelFactory.createDefaultModel();
    dataset.stream().forEach(quad -> union.getGraph().add(quad.asTriple()));
    return union;
  }

  private static DatasetGraph read(byte[] bytes, ExportFormat format) throws Exception {
    DatasetGraph dataset = DatasetGraphFactory.create();
    byte[] plain = format == ExportFormat.BINARY ? nquads(bytes) : bytes;
    RDFParser.source(new ByteArrayInputStream(plain)).lang(lang(format)).parse(dataset);
    return dataset;
  }

  /** The binary format as RDF4J itself reads it. */
  private static byte[] nquads(byte[] binary) throws Exception {
    return nquads(binary, new BinaryRDFParser());
  }

  /** What a parser of RDF4J reads. */
  private static byte[] nquads(byte[] bytes, org.eclipse.rdf4j.rio.RDFParser parser)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter writer = new NQuadsWriter(out);
    parser.setRDFHandler((RDFHandler) writer);
    parser.parse(new ByteArrayInputStream(bytes), "https://example.org/");
    return out.toByteArray();
  }

  private static org.eclipse.rdf4j.rio.RDFParser parserOfRdf4j(ExportFormat format) {
    return switch (format) {
      case TURTLE -> new TurtleParser();
      case TRIG -> new TriGParser();
      case NTRIPLES -> new NTriplesParser();
      case NQUADS -> new NQuadsParser();
      case RDFXML -> new RDFXMLParser();
      case JSONLD -> new JSONLDParser();
      case BINARY -> new BinaryRDFParser();
    };
  }

  private static Lang lang(ExportFormat format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS, BINARY -> Lang.NQUADS;
      case RDFXML -> Lang.RDFXML;
      case JSONLD -> Lang.JSONLD;
    };
  }

  @ParameterizedTest
  @EnumSource
  void what_is_written_reads_as_the_same_data(ExportFormat format) throws Exception {
    DatasetGraph again = read(export(format), format);
    if (format.namesGraphs()) {
      assertTrue(IsoMatcher.isomorphic(data(), again));
    } else {
      assertTrue(union(data()).isIsomorphicWith(union(again)));
      assertFalse(again.listGraphNodes().hasNext());
    }
  }

  @ParameterizedTest
  @EnumSource
  void rdf4j_reads_the_same_data_as_jena(ExportFormat format) throws Exception {
    DatasetGraph again = DatasetGraphFactory.create();
    byte[] read = nquads(export(format), parserOfRdf4j(format));
    RDFParser.source(new ByteArrayInputStream(read)).lang(Lang.NQUADS).parse(again);
    if (format.namesGraphs()) {
      assertTrue(IsoMatcher.isomorphic(data(), again));
    } else {
      assertTrue(union(data()).isIsomorphicWith(union(again)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_graph_alone_can_be_written(ExportFormat format) throws Exception {
    String graph = "https://w3id.org/interregnum/graph/source/two";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(exporter().write(graph, format, out));
    DatasetGraph again = read(out.toByteArray(), format);
    assertEquals(2, union(again).size());
  }

  @ParameterizedTest
  @EnumSource
  void of_a_graph_that_is_not_there_nothing_is_written(ExportFormat format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertFalse(exporter().write("https://w3id.org/interregnum/graph/none", format, out));
    assertEquals(0, out.size());
  }

  @ParameterizedTest
  @EnumSource(
      names = {"NQUADS", "BINARY"},
      mode = EnumSource.Mode.EXCLUDE)
  void the_same_data_give_the_same_bytes(ExportFormat format) throws Exception {
    String graph = "https://w3id.org/interregnum/graph/source/one";
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    exporter().write(graph, format, once);
    exporter().write(graph, format, again);
    assertArrayEquals(once.toByteArray(), again.toByteArray());
  }

  @Test
  void the_graphs_are_listed_in_order() {
    String base = "https://w3id.org/interregnum/graph/";
    assertEquals(
        List.of(base + "ontology", base + "source/one", base + "source/two"),
        List.copyOf(exporter().graphs()));
  }

  @Test
  void turtle_is_written_with_our_prefixes() throws Exception {
    String turtle = new String(export(ExportFormat.TURTLE), StandardCharsets.UTF_8);
    assertTrue(turtle.contains("ir:seatOf"), turtle);
    assertTrue(turtle.contains("\"1881~\"^^edtf:EDTF"), turtle);
  }

  @Test
  void json_ld_has_our_words_and_brings_its_context() throws Exception {
    JsonObject json =
        JsonDocument.of(new ByteArrayInputStream(export(ExportFormat.JSONLD)))
            .getJsonContent()
            .orElseThrow()
            .asJsonObject();
    assertTrue(json.containsKey("@context"));
    assertTrue(json.toString().contains("\"seatOf\":\"" + PERU + "\""), json.toString());
    assertTrue(json.toString().contains("\"label\":{\"en\":\"Perú\"}"), json.toString());
    JsonObject again =
        JsonLd.compact(
                JsonDocument.of(json),
                JsonDocument.of(
                    new ByteArrayInputStream(
                        OntologyFile.CONTEXT.text().getBytes(StandardCharsets.UTF_8))))
            .get();
    assertEquals(json.getJsonArray("@graph").size(), again.getJsonArray("@graph").size());
  }

  @Test
  void each_triple_of_the_union_is_one_line() throws Exception {
    List<String> lines =
        new String(export(ExportFormat.NTRIPLES), StandardCharsets.UTF_8).lines().toList();
    assertEquals(Set.copyOf(lines).size(), lines.size());
    assertEquals(union(data()).size(), lines.size());
  }

  @Test
  void formats_go_by_word_and_by_ending() {
    for (ExportFormat format : ExportFormat.values()) {
      assertEquals(format, ExportFormat.ofWord(format.word()).orElseThrow());
      assertEquals(format, ExportFormat.ofWord(format.suffix()).orElseThrow());
    }
    assertTrue(ExportFormat.ofWord("csv").isEmpty());
  }
}
