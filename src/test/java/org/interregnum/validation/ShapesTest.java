package org.interregnum.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.interregnum.vocabulary.OntologyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

  private static final String NS = "https://w3id.org/interregnum/shapes#";
  private static final Shapes SHAPES = Shapes.bundled();

  static List<Path> invalid() {
    return Examples.files("shapes", "invalid.");
  }

  @Test
  void the_valid_examples_have_no_fault() {
    assertEquals(List.of(), SHAPES.check(Examples.withOntology(Examples.valid())).toList());
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void an_invalid_example_is_found_at_fault_with_the_words_that_it_expects(Path file) {
    assertEquals(
        Examples.expected(file),
        found(file).map(ShapesTest::shapeAndMessage).distinct().sorted().toList());
  }

  @Test
  void every_shape_looks_at_some_node_of_the_valid_examples() {
    Graph data = Examples.withOntology(Examples.valid());
    for (Shape shape : shapes()) {
      assertFalse(
          shape.getTargets().stream().allMatch(target -> target.getFocusNodes(data).isEmpty()),
          () -> shape.getShapeNode() + " looks at nothing: add a valid example");
    }
  }

  @Test
  void every_shape_finds_a_fault_in_some_invalid_example() {
    Set<String> finding =
        invalid().stream()
            .flatMap(ShapesTest::found)
            .map(entry -> name(entry.source().getURI()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all =
        shapes().stream()
            .map(shape -> name(shape.getShapeNode().getURI()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(all, finding);
  }

  private static List<Shape> shapes() {
    return List.copyOf(
        org.apache.jena.shacl.Shapes.parse(OntologyFile.SHAPES.graph()).getTargetShapes());
  }

  private static Stream<ReportEntry> found(Path file) {
    return SHAPES.entries(Examples.withOntology(Examples.with(file)));
  }

  private static String shapeAndMessage(ReportEntry entry) {
    return name(entry.source().getURI()) + ": " + entry.message();
  }

  private static String name(String shape) {
    return shape.substring(NS.length());
  }
}
