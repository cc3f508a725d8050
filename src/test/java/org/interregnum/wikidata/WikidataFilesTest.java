package org.interregnum.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.interregnum.publish.Lookup;
import org.interregnum.release.Csv;
import org.interregnum.release.FirstArticle;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.IriPatterns;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is written for Wikidata and for those who map to it. */
class WikidataFilesTest {

  private static final String TOY =
      """
      PREFIX : <https://w3id.org/interregnum/id/>
      PREFIX c: <https://w3id.org/interregnum/concept/>
      PREFIX ir: <https://w3id.org/interregnum/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
      :A a ir:Person ; rdfs:label "Ann"@en ; skos:exactMatch wd:Q11 .
      :B a ir:Person ; rdfs:label "Bob"@en ; skos:closeMatch wd:Q12 .
      :O a ir:Office ; rdfs:label "Head of Lorania"@en ; skos:exactMatch wd:Q13 .
      :L a ir:State ; rdfs:label "Lorania"@en ; skos:exactMatch wd:Q14 .
      :M a ir:State ; rdfs:label "Mavia"@en ; skos:exactMatch wd:Q15 .
      :P a ir:Place ; rdfs:label "Port"@en ; skos:exactMatch wd:Q16 .
      :W a ir:Event ; rdfs:label "War"@en ; skos:exactMatch wd:Q17 ; ir:eventPlace :P .
      :claim prov:wasDerivedFrom :one . :one schema:isBasedOn <https://en.wikipedia.org/wiki/One> .
      :other prov:wasDerivedFrom :two . :two schema:isBasedOn <https://example.org/two> .
      """;

  private static List<String> commands(String statement) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QuickStatements(toy(statement)).write(out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> reasons(String statement) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QuickStatements(toy(statement)).writeLeftOut(out);
    return Csv.read(out.toString(StandardCharsets.UTF_8)).stream()
        .map(row -> row.get("reason"))
        .toList();
  }

  private static Lookup toy(String statement) {
    return new Lookup(
        RDFParser.fromString(TOY + statement + " ; ir:supportedBy :claim .", Lang.TURTLE)
            .toGraph());
  }

  private static String dated(String start, String end) {
    return " ; ir:start '%s'^^edtf:EDTF ; ir:end '%s'^^edtf:EDTF".formatted(start, end);
  }

  private static final String WIKIPEDIA =
      "\tS143\tQ328\tS4656\t\"https://en.wikipedia.org/wiki/One\"";

  @Test
  void a_tenure_is_a_position_held_from_when_to_when() throws IOException {
    assertEquals(
        List.of(
            "Q11\tP39\tQ13\tP580\t+1881-02-00T00:00:00Z/10\tP582\t+1882-03-04T00:00:00Z/11"
                + WIKIPEDIA),
        commands(
            ":t a ir:Tenure ; ir:officeHolder :A ; ir:office :O" + dated("1881-02", "1882-03-04")));
  }

  @Test
  void about_a_date_is_said_and_what_has_no_precision_there_becomes_its_year() throws IOException {
    assertEquals(
        List.of(
            "Q11\tP39\tQ13\tP580\t+1881-00-00T00:00:00Z/9\tP582\t+1883-00-00T00:00:00Z/9"
                + "\tP1480\tQ5727902"
                + WIKIPEDIA),
        commands(":t a ir:Tenure ; ir:officeHolder :A ; ir:office :O" + dated("1881~", "1883-39")));
  }

  @Test
  void an_event_has_a_point_in_time_and_a_place() throws IOException {
    assertEquals(
        List.of("Q17\tP585\t+1881-01-15T00:00:00Z/11" + WIKIPEDIA, "Q17\tP276\tQ16" + WIKIPEDIA),
        commands(":W a ir:Event" + dated("1881-01-15", "1881-01-15")));
  }

  @Test
  void capitals_relations_and_sides_have_properties() throws IOException {
    assertEquals(
        List.of("Q14\tP36\tQ16" + WIKIPEDIA),
        commands(
            ":s a ir:Seat ; ir:seatOf :L ; ir:seatPlace :P ; ir:seatKind c:seat-kind\\/capital"));
    assertEquals(
        List.of("Q15\tP530\tQ14" + WIKIPEDIA),
        commands(
            ":r a ir:Stance ; ir:holder :M ; ir:towards :L ; ir:stanceKind c:stance\\/relations"));
    assertEquals(
        List.of("Q17\tP710\tQ14" + WIKIPEDIA),
        commands(
            ":p a ir:Participation ; ir:participant :L ; ir:inEvent :W ;"
                + " ir:participationRole c:participation-role\\/belligerent"));
  }

  @Test
  void what_two_articles_say_has_two_references() throws IOException {
    assertEquals(
        List.of("Q11\tP39\tQ13" + WIKIPEDIA + "\t!S854\t\"https://example.org/two\""),
        commands(":t a ir:Tenure ; ir:officeHolder :A ; ir:office :O ; ir:supportedBy :other"));
  }

  @Test
  void what_cannot_be_said_is_listed_with_the_reason() throws IOException {
    String near = ":t a ir:Tenure ; ir:officeHolder :B ; ir:office :O";
    assertEquals(List.of(), commands(near));
    assertEquals(List.of("Bob is linked to no Wikidata item that is the same."), reasons(near));
    assertEquals(
        List.of("Only relations between two states have a property."),
        reasons(
            ":r a ir:Stance ; ir:holder :M ; ir:towards :L ; ir:stanceKind c:stance\\/recognised"));
    assertEquals(
        List.of("Another statement contradicts it."),
        reasons(":t a ir:Tenure ; ir:officeHolder :A ; ir:office :O ; ir:conflictsWith :u"));
    assertEquals(
        List.of("Wikidata has no property for this kind of statement."),
        reasons(":c a ir:Control ; ir:controller :L ; ir:controlled :P"));
  }

  @Test
  void of_the_first_article_every_statement_is_said_or_left_out() throws IOException {
    Lookup data = new Lookup(FirstArticle.dataset().getDefaultGraph());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream leftOut = new ByteArrayOutputStream();
    new QuickStatements(data).write(said);
    new QuickStatements(data).writeLeftOut(leftOut);
    Set<String> unsaid =
        Csv.read(leftOut.toString(StandardCharsets.UTF_8)).stream()
            .map(row -> row.get("statement"))
            .collect(Collectors.toSet());
    Expressions expressions = new Expressions(data);
    for (Node statement : statements(data)) {
      boolean isSaid = expressions.of(statement) instanceof Expression.Said;
      assertEquals(!isSaid, unsaid.contains(statement.getURI()), statement.getURI());
    }
    String value = "(Q\\d+|\\+\\d{4}-\\d\\d-\\d\\dT00:00:00Z/(9|10|11))";
    String line = "Q\\d+(\tP\\d+\t" + value + ")+\tS143\tQ328\tS4656\t\"https://[^\"]+\"";
    List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
    assertFalse(lines.isEmpty());
    lines.forEach(command -> assertTrue(command.matches(line), command));
  }

  private static Set<Node> statements(Lookup data) {
    return data.triples(Node.ANY, IR.SUPPORTED_BY.asNode(), Node.ANY)
        .map(triple -> triple.getSubject())
        .collect(Collectors.toSet());
  }

  @Test
  void the_table_of_mappings_declares_its_prefixes_and_has_every_link() throws IOException {
    Lookup data = new Lookup(FirstArticle.dataset().getDefaultGraph());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Sssom(data, IriPatterns.DEFAULT).write(out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    Map<?, ?> header = header(lines);
    Set<Object> prefixes = new TreeSet<>(((Map<?, ?>) header.get("curie_map")).keySet());
    assertEquals("https://w3id.org/interregnum/graph/links", header.get("mapping_set_id"));
    List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
    int width = rows.get(0).split("\t").length;
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      assertEquals(width, cells.length, row);
      for (int column : new int[] {0, 3, 4, 5}) {
        assertTrue(prefixes.contains(cells[column].split(":")[0]), cells[column]);
      }
    }
    assertTrue(rows.contains(row(rows, "interregnum:state/peru")), "Peru is linked");
    assertTrue(row(rows, "interregnum:state/peru").contains("skos:exactMatch\twikidata:Q419"));
  }

  @Test
  void a_candidate_is_a_row_that_says_so() throws IOException {
    Lookup data =
        new Lookup(
            RDFParser.fromString(
                    """
                    PREFIX id: <https://w3id.org/interregnum/id/>
                    PREFIX ir: <https://w3id.org/interregnum/ontology#>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX semapv: <https://w3id.org/semapv/vocab/>
                    PREFIX sssom: <https://w3id.org/sssom/>
                    PREFIX wd: <http://www.wikidata.org/entity/>
                    id:p a ir:Place ; rdfs:label "Tacna"@en ; ir:candidateMatch wd:Q272795 .
                    id:m a sssom:Mapping ; sssom:subject_id id:p ;
                      sssom:predicate_id ir:candidateMatch ; sssom:object_id wd:Q272795 ;
                      sssom:mapping_justification semapv:LexicalMatching .
                    """,
                    Lang.TURTLE)
                .toGraph());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Sssom(data, IriPatterns.DEFAULT).write(out);
    assertTrue(
        out.toString(StandardCharsets.UTF_8)
            .contains(
                "interregnum:p\tTacna\tPlace\tir:candidateMatch\twikidata:Q272795\t"
                    + "semapv:LexicalMatching\t"),
        out::toString);
  }

  private static String row(List<String> rows, String subject) {
    return rows.stream().filter(row -> row.startsWith(subject + "\t")).findFirst().orElse("");
  }

  private static Map<?, ?> header(List<String> lines) {
    String yaml =
        lines.stream()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.substring(1))
            .collect(Collectors.joining("\n"));
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }
}
