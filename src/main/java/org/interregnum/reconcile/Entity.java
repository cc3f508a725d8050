package org.interregnum.reconcile;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Something that a name may mean.
 *
 * @param node its IRI
 * @param id its identifier for clients, such as {@code state:peru}
 * @param label its English label
 * @param types what it is; at least one
 * @param names all names under which it may be sought, its label first
 * @param company the words of the names of those that it is told of with, such as who took part in
 *     an event
 */
record Entity(
    Node node,
    String id,
    String label,
    List<EntityType> types,
    List<EntityName> names,
    List<Word> company) {

  Entity {
    types = List.copyOf(types);
    names = List.copyOf(names);
    company = List.copyOf(company);
  }

  boolean is(String typeId) {
    return types.stream().anyMatch(type -> type.id().equals(typeId));
  }
}
