package org.interregnum.publish;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.interregnum.vocabulary.Prefixes;

/** A point on the earth in decimal degrees (WGS84), as precise as the data has it. */
public record GeoPoint(BigDecimal longitude, BigDecimal latitude) {

  private static final Property HAS_GEOMETRY = geo("hasGeometry");
  private static final Property AS_WKT = geo("asWKT");

  /** The longitude comes first (OGC Simple Features). */
  private static final Pattern WKT = Pattern.compile("POINT\\s*\\((\\S+) (\\S+)\\)");

  private static Property geo(String name) {
    return ResourceFactory.createProperty(Prefixes.all().get("geo") + name);
  }

  /** Where a thing lies, by its geometry (GeoSPARQL 1.1), where it has one that is a point. */
  public static Optional<GeoPoint> of(Node thing, Lookup data) {
    return data.objects(thing, HAS_GEOMETRY).stream()
        .flatMap(geometry -> data.text(geometry, AS_WKT).stream())
        .flatMap(wkt -> ofWkt(wkt).stream())
        .findFirst();
  }

  private static Optional<GeoPoint> ofWkt(String wkt) {
    Matcher point = WKT.matcher(wkt);
    return point.matches()
        ? Optional.of(new GeoPoint(new BigDecimal(point.group(1)), new BigDecimal(point.group(2))))
        : Optional.empty();
  }
}
