package org.interregnum.reconcile;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.publish.Kinds;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/**
 * The kinds of entities that are offered, in the order in which lists show them. Articles are not
 * among them: a table of articles needs no guessing.
 */
final class EntityTypes {

  /** The identifier of the type that all others are narrower than. */
  static final String ANY = IR.ENTITY.getLocalName();

  private final EntityType any;
  private final List<EntityType> all;

  EntityTypes(Lookup lookup) {
    this.any = type(IR.ENTITY, lookup);
    this.all =
        Kinds.ENTITIES.stream()
            .filter(kind -> !kind.equals(IR.DOCUMENT))
            .map(kind -> type(kind, lookup))
            .toList();
  }

  private static EntityType type(Resource kind, Lookup lookup) {
    return new EntityType(
        kind.getLocalName(),
        lookup.label(kind.asNode()),
        lookup.text(kind.asNode(), SKOS.definition).orElse(""));
  }

  /** The one that all others are narrower than. */
  EntityType any() {
    return any;
  }

  List<EntityType> all() {
    return all;
  }

  /** The kind of an identifier or of a class's whole IRI, the most general one included. */
  Optional<EntityType> named(String text) {
    String id = text.startsWith(IR.NS) ? text.substring(IR.NS.length()) : text;
    return any.id().equals(id)
        ? Optional.of(any)
        : all.stream().filter(type -> type.id().equals(id)).findFirst();
  }

  List<EntityType> of(Node entity, Lookup lookup) {
    List<Node> classes = lookup.types(entity);
    return all.stream()
        .filter(
            type ->
                classes.stream().anyMatch(c -> c.isURI() && c.getURI().equals(IR.NS + type.id())))
        .toList();
  }
}
