package org.interregnum.places;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ResourceFactory;
import org.interregnum.publish.GeoPoint;
import org.interregnum.publish.JsonText;
import org.interregnum.publish.Kinds;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Wikidata;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prefixes;

/**
 * What has a place, as GeoJSON (RFC 7946): a feature for each thing that has coordinates, and one
 * for each statement about such a thing, at the same point. Dates are flat properties, so that maps
 * can filter by them.
 */
public final class GeoJson {

  private final Lookup data;

  public GeoJson(Lookup data) {
    this.data = data;
  }

  /** Writes all features, sorted by identifier; {@code out} is flushed and not closed. */
  public void write(OutputStream out) throws IOException {
    SortedMap<String, ObjectNode> features = new TreeMap<>();
    things()
        .forEach(
            (iri, thing) ->
                GeoPoint.of(thing, data).ifPresent(at -> features.put(iri, thing(thing, at))));
    Located.all(data)
        .forEach(
            located ->
                GeoPoint.of(located.place(), data)
                    .ifPresent(
                        at ->
                            features.putIfAbsent(
                                located.statement().getURI(), statement(located, at))));
    ObjectNode collection = JsonNodeFactory.instance.objectNode();
    collection.put("type", "FeatureCollection");
    ArrayNode list = collection.putArray("features");
    features.values().forEach(list::add);
    JsonText.write(collection, out);
  }

  private SortedMap<String, Node> things() {
    SortedMap<String, Node> things = new TreeMap<>();
    Node hasGeometry =
        ResourceFactory.createProperty(Prefixes.all().get("geo") + "hasGeometry").asNode();
    data.triples(Node.ANY, hasGeometry, Node.ANY)
        .forEach(triple -> things.put(triple.getSubject().getURI(), triple.getSubject()));
    return things;
  }

  private ObjectNode thing(Node thing, GeoPoint at) {
    ObjectNode properties = properties(thing, data.label(thing));
    Wikidata.exact(thing, data).ifPresent(item -> properties.put("wikidata", item));
    Wikidata.close(thing, data).ifPresent(item -> properties.put("wikidata_close", item));
    return feature(thing, at, properties);
  }

  private ObjectNode statement(Located located, GeoPoint at) {
    ObjectNode properties =
        properties(located.statement(), data.label(located.place()) + ": " + located.label());
    properties.put("place", located.place().getURI());
    properties.put("other", located.other().getURI());
    properties.put("other_label", data.label(located.other()));
    return feature(located.statement(), at, properties);
  }

  private ObjectNode properties(Node node, String label) {
    ObjectNode properties = JsonNodeFactory.instance.objectNode();
    properties.put("label", label);
    properties.put("class", Kinds.of(node, data));
    Dates.of(node, data).into(properties);
    ArrayNode claims = JsonNodeFactory.instance.arrayNode();
    data.objects(node, IR.SUPPORTED_BY).forEach(claim -> claims.add(claim.getURI()));
    if (!claims.isEmpty()) {
      properties.set("evidence", claims);
    }
    return properties;
  }

  private static ObjectNode feature(Node node, GeoPoint at, ObjectNode properties) {
    ObjectNode feature = JsonNodeFactory.instance.objectNode();
    feature.put("type", "Feature");
    feature.put("id", node.getURI());
    feature.set("geometry", point(at));
    feature.set("properties", properties);
    return feature;
  }

  static ObjectNode point(GeoPoint at) {
    ObjectNode point = JsonNodeFactory.instance.objectNode();
    point.put("type", "Point");
    point.putArray("coordinates").add(at.longitude()).add(at.latitude());
    return point;
  }
}
