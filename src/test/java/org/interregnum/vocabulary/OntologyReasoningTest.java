package org.interregnum.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** What HermiT, a reasoner for all of OWL 2 DL, says of the ontology. */
class OntologyReasoningTest {

  private static final String PREFIXES =
      """
      @prefix ir: <https://w3id.org/interregnum/ontology#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix : <https://example.org/> .
      """;

  @ParameterizedTest
  @EnumSource(
      value = OntologyFile.class,
      names = {"TERMS", "CONCEPTS", "ALIGNMENTS"})
  void the_terms_with_each_file_are_consistent(OntologyFile file) {
    assertTrue(reasoner(OntologyFile.TERMS.text() + file.text()).isConsistent());
  }

  @Test
  void every_class_can_have_members() {
    OWLReasoner reasoner = reasoner(OntologyFile.TERMS.text() + OntologyFile.ALIGNMENTS.text());
    assertEquals(Set.of(), reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom());
  }

  @Test
  void the_terms_are_in_the_profiles_dl_and_rl() {
    for (OWLProfile profile : List.of(new OWL2DLProfile(), new OWL2RLProfile())) {
      assertEquals(
          List.of(),
          profile.checkOntology(ontology(OntologyFile.TERMS.text())).getViolations(),
          profile.getName());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":x a ir:State, ir:Place .",
        ":x a ir:Government, ir:Body .",
        ":x a ir:Situation, ir:Event .",
        ":x a ir:Stance, ir:Tenure .",
        ":x a ir:Claim, ir:Statement .",
        ":x ir:occupier :y . :y a ir:ArmedForce .",
        ":x ir:conflictsWith :x .",
      })
  void what_cannot_be_is_inconsistent(String data) {
    assertFalse(reasoner(OntologyFile.TERMS.text() + PREFIXES + data).isConsistent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":x a ir:Occupation, ir:Control .",
        ":x a ir:Appointment, ir:Succession .",
        ":x ir:towards :y . :y a ir:Event .",
        ":x ir:occupied :y . :y a ir:State .",
      })
  void what_can_be_is_consistent(String data) {
    assertTrue(reasoner(OntologyFile.TERMS.text() + PREFIXES + data).isConsistent());
  }

  private static OWLReasoner reasoner(String turtle) {
    return new ReasonerFactory().createReasoner(ontology(turtle));
  }

  private static OWLOntology ontology(String turtle) {
    try {
      return OWLManager.createOWLOntologyManager()
          .loadOntologyFromOntologyDocument(
              new StringDocumentSource(
                  turtle, "https://example.org/", new TurtleDocumentFormat(), "text/turtle"));
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
