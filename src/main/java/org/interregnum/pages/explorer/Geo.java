package org.interregnum.pages.explorer;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.interregnum.pages.map.Point;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.Prefixes;

/** The terms of GeoSPARQL that say where a thing is. */
public final class Geo {

  static final Property HAS_GEOMETRY = property("hasGeometry");
  static final Property AS_WKT = property("asWKT");

  private Geo() {}

  /** The Well-Known Text of where a thing is, written on itself or on its geometry. */
  public static Optional<Node> point(Node thing, Lookup lookup) {
    return Stream.concat(Stream.of(thing), lookup.objects(thing, HAS_GEOMETRY).stream())
        .flatMap(node -> lookup.objects(node, AS_WKT).stream())
        .filter(wkt -> Point.ofWkt(wkt.getLiteralLexicalForm()).isPresent())
        .findFirst();
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(Prefixes.all().get("geo") + name);
  }
}
