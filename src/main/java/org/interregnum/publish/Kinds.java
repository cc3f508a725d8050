package org.interregnum.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prefixes;

/** Which kind of thing a node is, in one or two words. */
public final class Kinds {

  /** The classes of entities, in the order in which lists show them. */
  public static final List<Resource> ENTITIES =
      List.of(
          IR.STATE,
          IR.GOVERNMENT,
          IR.PERSON,
          IR.PLACE,
          IR.ARMED_FORCE,
          IR.BODY,
          IR.OFFICE,
          IR.EVENT,
          IR.DOCUMENT);

  private static final Set<String> GENERAL =
      Set.of(
          IR.ENTITY.getURI(),
          IR.STATEMENT.getURI(),
          IR.SITUATION.getURI(),
          Prefixes.all().get("oa") + "SpecificResource",
          "http://www.w3.org/2002/07/owl#NamedIndividual");

  private Kinds() {}

  /** The label of the most special class. */
  public static String of(Node thing, Lookup lookup) {
    return classOf(thing, lookup).map(lookup::label).orElse("Thing");
  }

  /** The most special class of ours, or else any; empty where there is none. */
  public static Optional<Node> classOf(Node thing, Lookup lookup) {
    List<Node> types = lookup.types(thing).stream().filter(Node::isURI).toList();
    return types.stream()
        .filter(type -> type.getURI().startsWith(IR.NS) && !GENERAL.contains(type.getURI()))
        .findFirst()
        .or(() -> types.stream().findFirst());
  }

  /** Whether a node is an entity: something that statements are about. */
  public static boolean isEntity(Node thing, Lookup lookup) {
    return lookup.types(thing).stream()
        .anyMatch(type -> ENTITIES.stream().anyMatch(known -> known.asNode().equals(type)));
  }
}
