package org.interregnum.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {

  private static final String PREFIXES =
      """
      PREFIX : <https://w3id.org/interregnum/id/>
      PREFIX concept: <https://w3id.org/interregnum/concept/>
      PREFIX ir: <https://w3id.org/interregnum/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      :a rdfs:label "Aria"@en, "Arie"@fr . :b rdfs:label "Government of B"@en . :c rdfs:label "Cray"@en .
      :o rdfs:label "President of Aria"@en .
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a ir:Stance ; ir:stanceKind <https://w3id.org/interregnum/concept/stance/refused> ; ir:holder :a ; ir:towards :b"
            + " | Aria refused to recognise the Government of B",
        "a ir:Stance ; ir:stanceKind <https://w3id.org/interregnum/concept/stance/recognised> ; ir:holder :b ; ir:towards :a"
            + " ; ir:capacity 'legitimate' | The Government of B recognised Aria as legitimate",
        "a ir:Stance ; ir:stanceKind <https://w3id.org/interregnum/concept/stance/new> ; ir:holder :a ; ir:towards :c"
            + " | Aria took a stance towards Cray",
        "a ir:Appointment ; ir:appointee :a ; ir:officeTitle 'vice president' | Somebody appointed Aria vice president",
        "a ir:Appointment ; ir:appointer :c ; ir:appointee :a ; ir:office :o | Cray appointed Aria President of Aria",
        "a ir:Cession ; ir:cededBy :a ; ir:territory :c | Aria ceded Cray",
        "a ir:Cession ; ir:cededBy :a ; ir:territory :c ; ir:cededTo :b | Aria ceded Cray to the Government of B",
        "a ir:Event ; rdfs:label 'Battle of Cray'@en ; ir:eventPlace :c | The Battle of Cray at Cray",
        "a ir:Occupation ; ir:occupier :a ; ir:occupied :c | Aria occupied Cray"
      })
  void statements_are_said_in_english(String turtle, String sentence) {
    assertEquals(sentence, sentence(turtle));
  }

  private static String sentence(String turtle) {
    Lookup lookup =
        new Lookup(RDFParser.fromString(PREFIXES + ":s " + turtle + " .", Lang.TURTLE).toGraph());
    Statement statement =
        Statement.of(NodeFactory.createURI("https://w3id.org/interregnum/id/s"), lookup)
            .orElseThrow();
    return statement.sentence(View.english(lookup, new Addresses(Addresses.DEFAULT_BASE))).plain();
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_statement_can_be_said_in_every_language(Language language) {
    for (StatementKind kind : StatementKind.values()) {
      assertTrue(Words.in(language).has("sentence." + kind.type()), kind.name());
    }
  }

  @Test
  void names_take_an_article_where_english_wants_one() {
    assertTrue(DefiniteArticle.before("Treaty of Ancón"));
    assertTrue(DefiniteArticle.before("Regenerator Government"));
    assertTrue(!DefiniteArticle.before("Montero's government"));
    assertTrue(!DefiniteArticle.before("Peru"));
  }
}
