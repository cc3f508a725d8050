package org.interregnum.pages.explorer;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.interregnum.vocabulary.Prefixes;

/** The terms of GeoSPARQL that say where a thing is. */
final class Geo {

  static final Property HAS_GEOMETRY = property("hasGeometry");
  static final Property AS_WKT = property("asWKT");

  private Geo() {}

  private static Property property(String name) {
    return ResourceFactory.createProperty(Prefixes.all().get("geo") + name);
  }
}
