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
 */
record Entity(Node node, String id, String label, List<EntityType> types, List<EntityName> names) {

  Entity {
    types = List.copyOf(types);
    names = List.copyOf(names);
  }

  boolean is(String typeId) {
    return types.stream().anyMatch(type -> type.id().equals(typeId));
  }
}
