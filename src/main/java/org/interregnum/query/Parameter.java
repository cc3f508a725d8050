package org.interregnum.query;

import java.util.List;
import org.apache.jena.sparql.core.Var;

/**
 * A parameter of a canned query.
 *
 * @param name the name under which it is given
 * @param classes for an IRI: the local names of the ontology's classes that its value may have
 * @param reads for a date: which day a month or a year means
 * @param defaultValue what the query takes where nothing is given, as a person would give it
 * @param meaning what it is, in a sentence
 */
public record Parameter(
    String name,
    ParameterType type,
    List<String> classes,
    DateReading reads,
    String defaultValue,
    String meaning) {

  public Parameter {
    classes = List.copyOf(classes);
  }

  /**
   * The variable that stands for it in the query: two underscores, its name and its type, which is
   * how grlc writes a parameter that may be left out.
   */
  public Var variable() {
    return Var.alloc("__" + name + "_" + type.suffix());
  }
}
