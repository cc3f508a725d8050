package org.interregnum.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/**
 * A statement that is about a place.
 *
 * @param label what it says of the place, such as {@code occupied by Chile}
 * @param other the other one that it is about
 */
record Located(Node statement, Node place, String label, Node other) {

  private static final Comparator<Located> ORDER =
      Comparator.comparing(Located::statement, Lookup.ORDER)
          .thenComparing(Located::place, Lookup.ORDER);

  /** Finds what a statement says of its place. */
  @FunctionalInterface
  private interface Words {
    String of(Node statement, String other, Lookup data);
  }

  private record Kind(Resource type, Property place, Property other, Words words) {
    Stream<Located> all(Lookup data) {
      return data.subjects(RDF.type, type.asNode()).stream()
          .flatMap(
              statement ->
                  data.objects(statement, place).stream()
                      .flatMap(where -> at(statement, where, data).stream()));
    }

    private Optional<Located> at(Node statement, Node where, Lookup data) {
      return data.object(statement, other)
          .map(
              who ->
                  new Located(statement, where, words.of(statement, data.label(who), data), who));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              IR.OCCUPATION,
              IR.OCCUPIED,
              IR.OCCUPIER,
              (statement, who, data) -> "occupied by " + who),
          new Kind(
              IR.CONTROL,
              IR.CONTROLLED,
              IR.CONTROLLER,
              (statement, who, data) -> concept(statement, IR.CONTROL_KIND, data) + " by " + who),
          new Kind(
              IR.SEAT,
              IR.SEAT_PLACE,
              IR.SEAT_OF,
              (statement, who, data) -> concept(statement, IR.SEAT_KIND, data) + " of " + who),
          new Kind(
              IR.CESSION, IR.TERRITORY, IR.CEDED_TO, (statement, who, data) -> "ceded to " + who));

  /** All statements about places, sorted. */
  static List<Located> all(Lookup data) {
    List<Located> all = new ArrayList<>();
    KINDS.forEach(kind -> kind.all(data).forEach(all::add));
    for (Node event : data.subjects(RDF.type, IR.EVENT.asNode())) {
      for (Node place : data.objects(event, IR.EVENT_PLACE)) {
        all.add(new Located(event, place, data.label(event), event));
      }
    }
    return all.stream().sorted(ORDER).toList();
  }

  private static String concept(Node statement, Property property, Lookup data) {
    return data.object(statement, property)
        .map(concept -> Addresses.localName(concept.getURI()))
        .orElse("held");
  }
}
