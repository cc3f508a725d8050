package org.interregnum.validation;

import java.util.Comparator;
import java.util.Optional;

/**
 * One fault of the data. Results sort by severity, the worst first, then by where they are.
 *
 * @param focusNode the IRI of what is at fault; the label of a blank node with {@code _:} before it
 * @param path the property that is at fault, its IRI or a SPARQL property path; empty where the
 *     node as a whole is
 * @param message what is wrong and how to mend it, in one or two sentences
 */
public record ValidationResult(
    Severity severity, String focusNode, Optional<String> path, String message)
    implements Comparable<ValidationResult> {

  private static final Comparator<ValidationResult> ORDER =
      Comparator.comparing(ValidationResult::severity)
          .thenComparing(ValidationResult::focusNode)
          .thenComparing(result -> result.path().orElse(""))
          .thenComparing(ValidationResult::message);

  @Override
  public int compareTo(ValidationResult other) {
    return ORDER.compare(this, other);
  }
}
