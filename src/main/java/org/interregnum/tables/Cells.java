package org.interregnum.tables;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.RDFNode;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.GeoPoint;
import org.interregnum.publish.Kinds;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Wikidata;
import org.interregnum.tables.Column.Cell;

/** What cells may hold of a statement or of a thing. */
final class Cells {

  private Cells() {}

  static String iri(Node thing, Lookup data) {
    return thing.getURI();
  }

  static String label(Node thing, Lookup data) {
    return data.label(thing);
  }

  /** The class, such as {@code Government}. */
  static String kind(Node thing, Lookup data) {
    return Kinds.of(thing, data);
  }

  /** The identifier of the Wikidata item that it is, where that is known. */
  static String wikidata(Node thing, Lookup data) {
    return Wikidata.exact(thing, data).orElse("");
  }

  static Cell coordinate(Function<GeoPoint, BigDecimal> coordinate) {
    return (thing, data) ->
        GeoPoint.of(thing, data).map(coordinate).map(BigDecimal::toPlainString).orElse("");
  }

  static Cell text(RDFNode property) {
    return (thing, data) -> data.text(thing, property).orElse("");
  }

  /** The slug of a concept, such as {@code recognised}. */
  static Cell concept(RDFNode property) {
    return (thing, data) ->
        data.object(thing, property).map(value -> Addresses.localName(value.getURI())).orElse("");
  }

  /** All IRIs, sorted, parted by spaces. */
  static Cell iris(RDFNode property) {
    return (thing, data) ->
        data.objects(thing, property).stream().map(Node::getURI).collect(Collectors.joining(" "));
  }

  /** All texts, sorted, parted by semicolons. */
  static Cell texts(RDFNode property) {
    return (thing, data) ->
        data.objects(thing, property).stream()
            .map(Node::getLiteralLexicalForm)
            .collect(Collectors.joining(";"));
  }
}
