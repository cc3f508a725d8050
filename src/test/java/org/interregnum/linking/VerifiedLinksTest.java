package org.interregnum.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.release.FirstArticle;
import org.interregnum.statement.Slug;
import org.interregnum.vocabulary.IriPatterns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The links of the built graph, row by row of the table of links. A list made by hand says which
 * entity each verified row is, whether or not the graph knows it; rows that are no entity of a
 * graph at all, or the namesake of one that is, have none.
 */
class VerifiedLinksTest {

  private static final String ID = IriPatterns.DEFAULT.base() + "id/";
  private static final String ITEM = "http://www.wikidata.org/entity/";

  private static Set<String> known;
  private static Map<String, String> byName;
  private static Set<String> links;

  /** One line of the list. */
  record Row(String label, String entity, String item, String match) {
    String link() {
      return entity + " " + match + " " + item;
    }
  }

  @BeforeAll
  static void load() {
    Model graph = ModelFactory.createModelForGraph(FirstArticle.dataset().getDefaultGraph());
    known = new TreeSet<>();
    byName = new HashMap<>();
    for (Property name : List.of(RDFS.label, SKOS.altLabel)) {
      graph
          .listStatements(null, name, (String) null)
          .filterKeep(s -> s.getSubject().getURI().startsWith(ID))
          .forEach(s -> note(s.getSubject().getURI().substring(ID.length()), s.getString()));
    }
    links = new TreeSet<>();
    Map.of("exact", SKOS.exactMatch, "close", SKOS.closeMatch)
        .forEach(
            (match, property) ->
                graph
                    .listStatements(null, property, (String) null)
                    .filterKeep(s -> s.getObject().toString().startsWith(ITEM))
                    .forEach(
                        s ->
                            links.add(
                                s.getSubject().getURI().substring(ID.length())
                                    + " "
                                    + match
                                    + " "
                                    + s.getObject().toString().substring(ITEM.length()))));
  }

  private static void note(String id, String name) {
    known.add(id);
    byName.put(Slug.of(name), id);
  }

  static List<Row> rows() throws IOException {
    return csv(
            new InputStreamReader(
                VerifiedLinksTest.class.getResourceAsStream("first-article.csv"),
                StandardCharsets.UTF_8))
        .stream()
        .map(row -> new Row(row.get("label"), row.get("entity"), row.get("item"), row.get("match")))
        .toList();
  }

  private static List<CSVRecord> csv(Reader text) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(text)
        .getRecords();
  }

  @Test
  void the_list_has_every_verified_row_of_the_table_and_no_other() throws IOException {
    try (Reader table = Files.newBufferedReader(Path.of("data/links/wikidata.csv"))) {
      List<String> verified =
          csv(table).stream()
              .filter(row -> row.get("confidence").equals("verified"))
              .map(row -> String.join(" ", row.get("label"), row.get("qid"), row.get("match")))
              .toList();

      assertEquals(
          verified,
          rows().stream()
              .map(row -> String.join(" ", row.label(), row.item(), row.match()))
              .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_is_linked_where_the_graph_knows_its_entity(Row row) {
    assertEquals(known.contains(row.entity()), links.contains(row.link()), row.link());
  }

  @Test
  void no_entity_is_linked_otherwise() throws IOException {
    Set<String> listed = rows().stream().map(Row::link).collect(Collectors.toSet());

    assertEquals(
        Set.of(), links.stream().filter(l -> !listed.contains(l)).collect(Collectors.toSet()));
    assertTrue(links.size() > 45, () -> links.size() + " links");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_name_of_a_row_in_the_graph_is_that_of_a_linked_entity(Row row) {
    LinkRow names =
        LinkRow.of(row.label(), "", Optional.empty(), Optional.empty(), "", LinkContext.ANY);
    for (String name : names.names()) {
      String id = byName.get(Slug.of(name));
      assertTrue(
          row.entity().isEmpty()
              || id == null
              || links.stream().anyMatch(link -> link.startsWith(id + " ")),
          () -> name + " is " + id + ", which has no link");
    }
  }
}
