package org.interregnum.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of term a parameter takes. */
public enum ParameterType {
  /** A resource, given by its IRI, its label or an alias. */
  IRI("iri"),
  /** A plain string. */
  STRING("string"),
  /** A day, an {@code xsd:date} without a time zone. */
  DATE("date"),
  /** A language tag (BCP 47), lower case. */
  LANGUAGE("string");

  private final String suffix;

  ParameterType(String suffix) {
    this.suffix = suffix;
  }

  /** The end of the variable's name, from which grlc takes the type. */
  String suffix() {
    return suffix;
  }

  /** The word in a query's header. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ParameterType> ofWord(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }
}
