package org.interregnum.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * Something that the graph says of entities, as clients may ask for it.
 *
 * @param id its identifier, such as {@code recognised-by}
 * @param name what it is called
 * @param description what it holds, in a sentence
 * @param of identifiers of the types of entities that have it; empty where all have
 * @param gives the identifier of the type of its values, where they are entities of one type
 * @param pattern a SPARQL group pattern that binds {@code ?entity} and {@code ?value}, and {@code
 *     ?statement} to the dated statement where there is one
 */
record EntityProperty(
    String id,
    String name,
    String description,
    List<String> of,
    Optional<String> gives,
    String pattern) {

  EntityProperty {
    of = List.copyOf(of);
  }

  boolean isOf(String type) {
    return of.isEmpty() || of.contains(type);
  }

  boolean isDated() {
    return pattern.contains("?statement");
  }
}
