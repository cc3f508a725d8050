package org.interregnum.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.UnitedDataset;
import org.interregnum.tables.StatementTable;
import org.interregnum.time.Edtf;
import org.interregnum.vocabulary.IR;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of the first article's dataset, read back. */
class DownloadsTest {

  private static final DatasetGraph DATASET = FirstArticle.dataset();
  private static final Lookup DATA = new Lookup(DATASET.getDefaultGraph());
  private static final Downloads DOWNLOADS = FirstArticle.downloads(DATASET);

  private static String text(Download download) {
    return new String(DOWNLOADS.ready(download).bytes(), StandardCharsets.UTF_8);
  }

  private static JsonNode json(Download download) throws IOException {
    return new ObjectMapper().readTree(text(download));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** The same quads, sent in another order. */
  private static DatasetGraph shuffled() {
    List<Quad> quads = new ArrayList<>(DATASET.stream().toList());
    Collections.shuffle(quads, new Random(1));
    return UnitedDataset.load(
        sink ->
            quads.stream().filter(quad -> !quad.isDefaultGraph()).forEach(quad -> sink.quad(quad)));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RDFXML"})
  void the_same_data_in_any_order_give_the_same_bytes(Download download) throws IOException {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    FirstArticle.downloads(shuffled()).write(download, again);
    assertArrayEquals(DOWNLOADS.ready(download).bytes(), again.toByteArray());
  }

  @Test
  void n_quads_are_the_files_of_the_build_one_after_the_other() throws IOException {
    StringBuilder files = new StringBuilder();
    try (Stream<Path> graphs = Files.list(Path.of("data", "graph"))) {
      for (Path graph : graphs.filter(file -> file.toString().endsWith(".nq")).sorted().toList()) {
        files.append(Files.readString(graph));
      }
    }
    assertEquals(files.toString(), text(Download.NQUADS));
  }

  @Test
  void words_and_file_names_are_each_for_one_file() {
    for (Download download : Download.values()) {
      assertEquals(download, Download.ofWord(download.word()).orElseThrow());
      assertEquals(download, Download.ofFileName(download.fileName()).orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource({"RECOGNITION, Stance", "TENURES, Tenure", "CONTROLS, Control Occupation"})
  void a_table_has_a_row_for_each_statement_with_its_dates_and_evidence(
      Download download, String classes) {
    List<String> statements =
        Stream.of(classes.split(" "))
            .flatMap(type -> DATA.subjects(RDF.type, node(IR.NS + type)).stream())
            .map(Node::getURI)
            .sorted()
            .toList();
    List<Map<String, String>> rows = Csv.read(text(download));
    assertEquals(statements, rows.stream().map(row -> row.get("statement")).toList());
    for (Map<String, String> row : rows) {
      Stream.of("start", "end").map(row::get).filter(date -> !date.isEmpty()).forEach(this::isEdtf);
      assertTrue(row.get("start_earliest").compareTo(row.get("start_latest")) <= 0, row::toString);
      assertFalse(row.get("evidence").isEmpty(), row::toString);
      for (String claim : row.get("evidence").split(" ")) {
        assertTrue(DATA.has(node(claim), RDF.type, IR.CLAIM.asNode()), claim);
      }
    }
  }

  private void isEdtf(String date) {
    assertTrue(Edtf.parse(date).isPresent(), date);
  }

  @Test
  void a_stance_names_both_ends_of_the_dyad_and_the_state() {
    Map<String, String> bolivia =
        Csv.read(text(Download.RECOGNITION)).stream()
            .filter(row -> row.get("start").equals("1883-12-03"))
            .findFirst()
            .orElseThrow();
    assertEquals("Bolivia", bolivia.get("holder_label"));
    assertEquals("Q750", bolivia.get("holder_wikidata"));
    assertEquals("Regenerator Government of the Peruvian Republic", bolivia.get("target_label"));
    assertEquals("Q419", bolivia.get("state_wikidata"));
    assertEquals("recognised", bolivia.get("stance"));
    assertEquals("1883-12-03", bolivia.get("end_latest"));
  }

  @Test
  void the_claim_table_says_the_same_in_both_forms() throws IOException {
    List<Map<String, String>> rows = Csv.read(text(Download.CLAIMS_CSV));
    List<String> lines = text(Download.CLAIMS_JSONL).lines().toList();
    assertEquals(FirstArticle.claims().size(), rows.size());
    assertEquals(rows.size(), lines.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode line = new ObjectMapper().readTree(lines.get(i));
      rows.get(i).forEach((name, cell) -> assertEquals(line.get(name).asText(""), cell, name));
    }
  }

  @Test
  void every_column_of_every_table_is_described_in_its_place() throws IOException {
    JsonNode tables = json(Download.CSVW).get("tables");
    assertEquals(StatementTable.values().length + 1, tables.size());
    for (JsonNode table : tables) {
      Download file = Download.ofFileName(table.get("url").asText()).orElseThrow();
      List<String> described = new ArrayList<>();
      table.get("tableSchema").get("columns").forEach(c -> described.add(c.get("titles").asText()));
      String header = text(file).lines().findFirst().orElseThrow();
      assertEquals(List.of(header.split(",")), described);
    }
  }

  @Test
  void a_row_of_the_claim_table_is_about_its_span() throws IOException {
    String template =
        json(Download.CSVW).get("tables").get(0).get("tableSchema").get("aboutUrl").asText();
    for (Map<String, String> row : Csv.read(text(Download.CLAIMS_CSV))) {
      String span = template;
      for (String name : List.of("source", "begin", "stop")) {
        span = span.replace("{" + name + "}", row.get(name));
      }
      assertTrue(DATA.has(node(span), RDF.type, IR.SPAN.asNode()), span);
    }
  }

  @Test
  void geojson_puts_what_has_a_place_there_with_longitude_first() throws IOException {
    JsonNode collection = json(Download.GEOJSON);
    assertEquals("FeatureCollection", collection.get("type").asText());
    Map<String, JsonNode> features = new java.util.TreeMap<>();
    collection
        .get("features")
        .forEach(feature -> features.put(feature.get("id").asText(), feature));
    JsonNode lima = features.get("https://w3id.org/interregnum/id/place/lima");
    assertEquals("Q2868", lima.get("properties").get("wikidata").asText());
    assertEquals(-77.052, lima.get("geometry").get("coordinates").get(0).asDouble(), 0.001);
    assertEquals(-12.0461, lima.get("geometry").get("coordinates").get(1).asDouble(), 0.001);
    JsonNode occupation = features.get("https://w3id.org/interregnum/id/occupation/chile/lima");
    assertEquals(lima.get("geometry"), occupation.get("geometry"));
    assertEquals("Lima: occupied by Chile", occupation.get("properties").get("label").asText());
    for (JsonNode feature : collection.get("features")) {
      assertEquals("Feature", feature.get("type").asText());
      assertTrue(DATA.knows(node(feature.get("id").asText())), feature::toString);
      assertEquals("Point", feature.get("geometry").get("type").asText());
    }
  }

  @Test
  void linked_places_have_all_that_gazetteers_demand() throws IOException {
    JsonNode collection = json(Download.LINKED_PLACES);
    assertTrue(collection.get("@context").asText().endsWith("linkedplaces-context-v1.1.jsonld"));
    assertFalse(collection.get("features").isEmpty());
    for (JsonNode place : collection.get("features")) {
      assertTrue(DATA.knows(node(place.get("@id").asText())));
      assertFalse(place.get("properties").get("title").asText().isEmpty());
      assertFalse(place.get("names").get(0).get("citations").isEmpty(), place::toString);
      assertEquals("GeometryCollection", place.get("geometry").get("type").asText());
      for (JsonNode relation : place.path("relations")) {
        for (JsonNode span : relation.path("when").path("timespans")) {
          assertFalse(span.get("start").isEmpty(), relation::toString);
        }
      }
    }
  }
}
