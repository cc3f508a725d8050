package org.interregnum.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue as SHACL SPARQL executables. */
class CatalogueDescriptionTest {

  private static final String BASE = "https://w3id.org/interregnum/";
  private static final String PREFIXES =
      """
      PREFIX ir: <https://w3id.org/interregnum/ontology#>
      PREFIX q: <https://w3id.org/interregnum/queries/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static Model model;

  @BeforeAll
  static void describe() throws QueryException {
    model = CatalogueDescription.of(QueryCatalogue.onClassPath(), BASE, BASE + "sparql");
  }

  private static boolean holds(String pattern) {
    try (QueryExecution ask =
        QueryExecutionFactory.create(PREFIXES + "ASK { " + pattern + " }", model)) {
      return ask.execAsk();
    }
  }

  @Test
  void a_query_is_an_executable_with_its_question() {
    assertTrue(
        holds(
            """
            q:battles a sh:SPARQLExecutable, sh:SPARQLSelectExecutable ;
              rdfs:comment "Who fought, who won, who commanded?"@en ;
              schema:keywords "events" ;
              schema:target <https://w3id.org/interregnum/sparql> ;
              sh:prefixes/sh:declare [
                sh:prefix "ir" ;
                sh:namespace "https://w3id.org/interregnum/ontology#"^^xsd:anyURI ] .
            """));
  }

  @Test
  void a_parameter_has_its_type_and_default() {
    assertTrue(
        holds(
            """
            q:governments-on-date sh:parameter
              [ sh:name "date" ; sh:datatype xsd:date ; sh:defaultValue "1882-03-01"^^xsd:date ],
              [ sh:name "state" ; sh:nodeKind sh:IRI ; sh:class ir:State ;
                sh:defaultValue <https://w3id.org/interregnum/id/state/peru> ] .
            """));
  }

  @Test
  void each_of_the_queries_can_be_run_from_its_description() throws QueryException {
    var texts =
        model.listObjectsOfProperty(model.createProperty("http://www.w3.org/ns/shacl#select"));

    assertEquals(
        QueryCatalogue.onClassPath().queries().size(),
        texts.toList().stream()
            .map(text -> QueryFactory.create(text.asLiteral().getString()))
            .filter(query -> query.isSelectType())
            .count());
  }

  @Test
  void every_node_has_an_iri() {
    assertFalse(model.listSubjects().filterKeep(RDFNode::isAnon).hasNext());
    assertFalse(model.listObjects().filterKeep(RDFNode::isAnon).hasNext());
  }
}
