package org.interregnum.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class JsonLdContextTest {

  private static final Graph TERMS = OntologyFile.TERMS.graph();
  private static final JsonNode CONTEXT = context();

  private static final Map<String, String> DATATYPES =
      Map.of(
          "start", "edtf:EDTF",
          "end", "edtf:EDTF",
          "earliestStart", "xsd:date",
          "latestStart", "xsd:date",
          "earliestEnd", "xsd:date",
          "latestEnd", "xsd:date",
          "confidence", "xsd:decimal");

  @Test
  void every_term_of_the_ontology_stands_in_it_under_its_own_name() {
    for (String term : declared(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)) {
      JsonNode entry = CONTEXT.path(term);
      assertEquals("ir:" + term, entry.isObject() ? entry.path("@id").asText() : entry.asText());
    }
  }

  @Test
  void it_has_no_term_that_the_ontology_has_not() {
    Set<String> declared = declared(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty);
    CONTEXT
        .properties()
        .forEach(
            entry -> {
              String iri = entry.getValue().path("@id").asText(entry.getValue().asText());
              assertTrue(!iri.startsWith("ir:") || declared.contains(entry.getKey()), iri);
            });
  }

  @Test
  void what_points_to_a_thing_takes_an_iri() {
    for (String term : declared(OWL2.ObjectProperty)) {
      assertEquals("@id", CONTEXT.path(term).path("@type").asText(), term);
    }
  }

  @Test
  void dates_and_numbers_take_their_datatype() {
    for (String term : declared(OWL2.DatatypeProperty)) {
      assertEquals(
          DATATYPES.getOrDefault(term, ""), CONTEXT.path(term).path("@type").asText(), term);
    }
  }

  @Test
  void a_document_in_its_words_gives_the_triples_that_are_meant() {
    String body =
        """
        "@id": "https://w3id.org/interregnum/id/stance/bolivia/regenerator-government/recognised",
        "type": "Stance",
        "holder": "https://w3id.org/interregnum/id/state/bolivia",
        "start": "1883-12-03",
        "earliestStart": "1883-12-03",
        "says": { "id": "https://w3id.org/interregnum/source/x#char=0,5",
          "hasSelector": { "id": "https://example.org/s", "begin": 0, "stop": 5 } }
        """;
    Graph expected =
        graph(
            Lang.TURTLE,
            """
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix ir: <https://w3id.org/interregnum/ontology#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @base <https://w3id.org/interregnum/> .
            <id/stance/bolivia/regenerator-government/recognised> a ir:Stance ;
              ir:holder <id/state/bolivia> ;
              ir:start "1883-12-03"^^edtf:EDTF ;
              ir:earliestStart "1883-12-03"^^xsd:date ;
              ir:says <source/x#char=0,5> .
            <source/x#char=0,5> oa:hasSelector <https://example.org/s> .
            <https://example.org/s> oa:start 0 ; oa:end 5 .
            """);
    Graph read = graph(Lang.JSONLD11, "{ \"@context\": " + CONTEXT + ", " + body + "}");
    assertTrue(expected.isIsomorphicWith(read), read::toString);
  }

  private static Set<String> declared(Resource... kinds) {
    return Set.of(kinds).stream()
        .flatMap(kind -> TERMS.stream(Node.ANY, RDF.type.asNode(), kind.asNode()))
        .map(triple -> triple.getSubject().getURI())
        .filter(iri -> iri.startsWith(IR.NS))
        .map(iri -> iri.substring(IR.NS.length()))
        .collect(Collectors.toSet());
  }

  private static Graph graph(Lang lang, String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  private static JsonNode context() {
    try {
      return new ObjectMapper().readTree(OntologyFile.CONTEXT.text()).path("@context");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
