package org.interregnum.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.IriPatterns;
import org.junit.jupiter.api.Test;

class ValidatorTest {

  private static final Validator VALIDATOR = Validator.bundled();
  private static final String SEAT =
      "https://w3id.org/interregnum/id/seat/government-of-la-magdalena/lima/headquarters";
  private static final String LIMA = "https://w3id.org/interregnum/id/place/lima";
  private static final String PERU = "https://w3id.org/interregnum/id/state/peru";

  @Test
  void data_without_fault_has_no_results() {
    assertEquals(List.of(), VALIDATOR.validate(Examples.valid()));
  }

  @Test
  void results_come_with_the_worst_first_and_name_node_path_and_value() {
    Graph data = Examples.valid();
    data.add(triple(SEAT, IR.SEAT_PLACE.getURI(), PERU));
    List<ValidationResult> results = VALIDATOR.validate(data);
    assertEquals(
        List.of(
            new ValidationResult(
                Severity.VIOLATION,
                SEAT,
                Optional.of(IR.SEAT_PLACE.getURI()),
                "A seat is at exactly one place. Give it one ir:seatPlace."),
            new ValidationResult(
                Severity.WARNING,
                PERU,
                Optional.empty(),
                "Somebody sits here, and this is no place. Correct the claim, or the type of this"
                    + " entity.")),
        results);
  }

  @Test
  void a_value_at_fault_is_shown() {
    Graph data = Examples.valid();
    data.add(triple(LIMA, IR.NS + "mayor", PERU));
    assertEquals(
        List.of(
            new ValidationResult(
                Severity.VIOLATION,
                LIMA,
                Optional.of(IR.NS + "mayor"),
                "The data uses a term that the ontology does not declare. Correct its spelling, or"
                    + " declare it in interregnum.ttl. Found: <"
                    + IR.NS
                    + "mayor>.")),
        VALIDATOR.validate(data));
  }

  @Test
  void the_graphs_of_a_dataset_are_taken_as_one() {
    DatasetGraph data = DatasetGraphFactory.create();
    String graph = IriPatterns.DEFAULT.documentGraph("example");
    Examples.valid().stream()
        .forEach(
            triple ->
                data.add(
                    triple.getObject().isLiteral()
                        ? NodeFactory.createURI(graph)
                        : Quad.defaultGraphIRI,
                    triple.getSubject(),
                    triple.getPredicate(),
                    triple.getObject()));
    assertEquals(List.of(), VALIDATOR.validate(data));
  }

  private static Triple triple(String subject, String predicate, String object) {
    return Triple.create(
        NodeFactory.createURI(subject),
        NodeFactory.createURI(predicate),
        NodeFactory.createURI(object));
  }
}
