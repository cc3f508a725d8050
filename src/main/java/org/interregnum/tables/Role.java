package org.interregnum.tables;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.publish.Lookup;
import org.interregnum.tables.Column.Cell;
import org.interregnum.vocabulary.IR;

/** The way from a statement to one of the things that it is about. */
@FunctionalInterface
interface Role {

  Optional<Node> of(Node statement, Lookup data);

  /** The value of the first of the properties that has one. */
  static Role of(Property... properties) {
    return (statement, data) ->
        Arrays.stream(properties)
            .flatMap(property -> data.objects(statement, property).stream())
            .findFirst();
  }

  /** Goes on from the thing. */
  default Role then(Role next) {
    return (statement, data) -> of(statement, data).flatMap(thing -> next.of(thing, data));
  }

  /** What a cell says of the thing, and nothing where there is none. */
  default Cell cell(Cell ofThing) {
    return (statement, data) ->
        of(statement, data).map(thing -> ofThing.of(thing, data)).orElse("");
  }

  /** From a government, or a state itself, to the state. */
  static Optional<Node> state(Node thing, Lookup data) {
    if (data.has(thing, RDF.type, IR.STATE.asNode())) {
      return Optional.of(thing);
    }
    return data.object(thing, IR.OF_STATE)
        .or(
            () ->
                data.subjects(IR.GOVERNMENT_PROPERTY, thing).stream()
                    .flatMap(existence -> data.objects(existence, IR.OF_STATE).stream())
                    .findFirst());
  }
}
