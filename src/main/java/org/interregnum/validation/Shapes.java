package org.interregnum.validation;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.interregnum.vocabulary.OntologyFile;

/** SHACL shapes (W3C Recommendation of 20 July 2017), SHACL-SPARQL included. */
public final class Shapes {

  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(org.apache.jena.shacl.Shapes shapes) {
    this.shapes = shapes;
  }

  /** The shapes of {@code ontology/shapes.ttl}. */
  public static Shapes bundled() {
    return of(OntologyFile.SHAPES.graph());
  }

  /** The shapes that a graph describes. */
  public static Shapes of(Graph shapes) {
    return new Shapes(ShaclValidator.get().parse(shapes));
  }

  /** What the shapes find at fault in a graph, which holds the class hierarchy too. */
  public Stream<ValidationResult> check(Graph data) {
    return entries(data).map(Shapes::result);
  }

  /** The faults as the SHACL engine reports them. */
  Stream<ReportEntry> entries(Graph data) {
    return ShaclValidator.get().validate(shapes, data).getEntries().stream();
  }

  private static ValidationResult result(ReportEntry entry) {
    String message = entry.message();
    return new ValidationResult(
        severity(entry.severity().level()),
        Wording.of(entry.focusNode()),
        Optional.ofNullable(entry.resultPath()).map(Wording::of),
        shown(entry).map(value -> Wording.found(message, value)).orElse(message));
  }

  /** The value at fault, unless it is the focus node or there is none. */
  private static Optional<Node> shown(ReportEntry entry) {
    return Optional.ofNullable(entry.value()).filter(value -> !value.equals(entry.focusNode()));
  }

  private static Severity severity(Node level) {
    if (level.equals(SHACL.Warning)) {
      return Severity.WARNING;
    }
    return level.equals(SHACL.Info) ? Severity.INFO : Severity.VIOLATION;
  }
}
