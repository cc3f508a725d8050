package org.interregnum.pipeline;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.interregnum.validation.Severity;
import org.interregnum.validation.ValidationResult;
import org.interregnum.validation.Validator;

/** Finds what violates the shapes. Their warnings are for whoever asks to validate. */
public final class ShapeCheck implements GraphCheck {

  private final Validator validator = Validator.bundled();

  @Override
  public List<String> faults(Graph data) {
    return validator.validate(data).stream()
        .filter(result -> result.severity() == Severity.VIOLATION)
        .map(ShapeCheck::sentence)
        .toList();
  }

  private static String sentence(ValidationResult result) {
    return result.focusNode() + ": " + result.message();
  }
}
