package org.interregnum.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.vocabulary.Concepts.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java constants and the ontology's files say the same, looked at from either side. */
class OntologyAgreementTest {

  private static final Graph TERMS = OntologyFile.TERMS.graph();
  private static final Graph CONCEPTS = OntologyFile.CONCEPTS.graph();

  @Test
  void the_classes_in_java_are_those_of_the_ontology() {
    assertEquals(declared(OWL2.Class), inJava(Resource.class));
  }

  @Test
  void the_properties_in_java_are_those_of_the_ontology() {
    Set<String> properties = declared(OWL2.ObjectProperty);
    properties.addAll(declared(OWL2.DatatypeProperty));
    assertEquals(properties, inJava(Property.class));
  }

  @Test
  void a_constant_has_the_name_of_its_term() {
    for (Field field : constants().toList()) {
      String term = value(field).getURI().substring(IR.NS.length());
      String name = term.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
      assertTrue(
          field.getName().equals(name) || field.getName().equals(name + "_PROPERTY"),
          field.getName() + " stands for " + term);
    }
  }

  @Test
  void the_schemes_in_java_are_those_of_the_concepts() {
    Set<String> schemes =
        CONCEPTS.stream(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
            .map(triple -> triple.getSubject().getURI())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        schemes,
        Arrays.stream(Scheme.values())
            .map(scheme -> scheme.resource().getURI())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          STANCE | recognised relations accredited refused disputed abstained withheld condemned withdrawn
          EVENT_TYPE | campaign battle siege blockade bombardment landing treaty proclamation assembly
          EVENT_TYPE | election coup revolt massacre looting withdrawal war law plebiscite other
          GOVERNMENT_STATUS | collaborationist provisional parallel resistance constitutional puppet
          GOVERNMENT_STATUS | in_exile military_administration de_jure de_facto
          SEAT_KIND | capital headquarters
          CONTROL_KIND | held administered occupied
          PARTICIPATION_ROLE | belligerent victor defeated commander signatory author convener member
          SUCCESSION_KIND | office government state
          SUPPORT_KIND | arms troops diplomatic financial other
          """,
      delimiter = '|')
  void each_word_of_the_claim_table_is_the_english_label_of_its_concept(
      Scheme scheme, String words) {
    for (String word : words.split(" ")) {
      String label = word.replace('_', ' ');
      assertTrue(
          CONCEPTS.contains(
              scheme.concept(label).asNode(),
              SKOS.prefLabel.asNode(),
              NodeFactory.createLiteralLang(label, "en")),
          label);
    }
  }

  private static Set<String> declared(Resource kind) {
    return TERMS.stream(Node.ANY, RDF.type.asNode(), kind.asNode())
        .map(triple -> triple.getSubject().getURI())
        .filter(iri -> iri.startsWith(IR.NS))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> inJava(Class<?> type) {
    return constants()
        .filter(field -> field.getType().equals(type))
        .map(field -> value(field).getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Resource value(Field field) {
    try {
      return (Resource) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Field> constants() {
    return Arrays.stream(IR.class.getFields())
        .filter(field -> Resource.class.isAssignableFrom(field.getType()));
  }
}
