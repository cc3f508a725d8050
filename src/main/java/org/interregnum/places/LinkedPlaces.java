package org.interregnum.places;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.publish.GeoPoint;
import org.interregnum.publish.JsonText;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Wikidata;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prov;

/**
 * Places and states in the Linked Places format 1.2, which gazetteers such as the World Historical
 * Gazetteer take: names, points, links, and who held them when, with the claims as citations.
 */
public final class LinkedPlaces {

  private static final String CONTEXT =
      "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
          + "linkedplaces-context-v1.1.jsonld";

  private final Lookup data;
  private final Map<Node, List<Located>> statements;

  public LinkedPlaces(Lookup data) {
    this.data = data;
    this.statements = Located.all(data).stream().collect(Collectors.groupingBy(Located::place));
  }

  /** Writes all places with a point, sorted by IRI; {@code out} is flushed and not closed. */
  public void write(OutputStream out) throws IOException {
    ObjectNode collection = object();
    collection.put("type", "FeatureCollection");
    collection.put("@context", CONTEXT);
    ArrayNode features = collection.putArray("features");
    Stream.of(IR.PLACE, IR.STATE)
        .flatMap(type -> data.subjects(RDF.type, type.asNode()).stream())
        .distinct()
        .sorted(Lookup.ORDER)
        .forEach(
            place -> GeoPoint.of(place, data).ifPresent(at -> features.add(feature(place, at))));
    JsonText.write(collection, out);
  }

  private ObjectNode feature(Node place, GeoPoint at) {
    ObjectNode feature = object();
    feature.put("@id", place.getURI());
    feature.put("type", "Feature");
    feature.putObject("properties").put("title", data.label(place));
    names(place, feature.putArray("names"));
    types(place, feature.putArray("types"));
    ObjectNode geometry = feature.putObject("geometry");
    geometry.put("type", "GeometryCollection");
    geometry.putArray("geometries").add(GeoJson.point(at));
    links(place, feature);
    relations(place, feature);
    return feature;
  }

  /** The first name must have a citation: the documents that say something of the place. */
  private void names(Node place, ArrayNode names) {
    ObjectNode name = names.addObject();
    name.put("toponym", data.label(place));
    name.put("lang", "en");
    ArrayNode citations = name.putArray("citations");
    documents(place)
        .forEach(
            document ->
                citations
                    .addObject()
                    .put("label", data.label(document))
                    .put("@id", document.getURI()));
    data.objects(place, SKOS.altLabel)
        .forEach(alias -> names.addObject().put("toponym", alias.getLiteralLexicalForm()));
  }

  /** Those of statements about the place, or else about what names it, such as an office. */
  private List<Node> documents(Node place) {
    List<Node> saying = saying(place).sorted(Lookup.ORDER).toList();
    return saying.isEmpty()
        ? subjects(place).flatMap(this::saying).distinct().sorted(Lookup.ORDER).toList()
        : saying;
  }

  private Stream<Node> saying(Node thing) {
    return subjects(thing)
        .flatMap(statement -> data.objects(statement, IR.SUPPORTED_BY).stream())
        .flatMap(claim -> data.objects(claim, Prov.WAS_DERIVED_FROM).stream())
        .distinct();
  }

  private Stream<Node> subjects(Node object) {
    return data.triples(Node.ANY, Node.ANY, object).map(Triple::getSubject).distinct();
  }

  private void types(Node place, ArrayNode types) {
    data.types(place)
        .forEach(
            type ->
                types.addObject().put("identifier", type.getURI()).put("label", data.label(type)));
  }

  private void links(Node place, ObjectNode feature) {
    ArrayNode links = JsonNodeFactory.instance.arrayNode();
    Wikidata.exact(place, data).ifPresent(item -> links.add(link("exactMatch", item)));
    Wikidata.close(place, data).ifPresent(item -> links.add(link("closeMatch", item)));
    if (!links.isEmpty()) {
      feature.set("links", links);
    }
  }

  private static ObjectNode link(String type, String item) {
    return object().put("type", type).put("identifier", Wikidata.ITEMS + item);
  }

  private void relations(Node place, ObjectNode feature) {
    List<Located> about = statements.getOrDefault(place, List.of());
    if (about.isEmpty()) {
      return;
    }
    ArrayNode relations = feature.putArray("relations");
    about.forEach(located -> relations.add(relation(located)));
  }

  private ObjectNode relation(Located located) {
    ObjectNode relation = object();
    relation.put("relationType", data.types(located.statement()).get(0).getURI());
    relation.put("relationTo", located.other().getURI());
    relation.put("label", located.label());
    Dates.of(located.statement(), data).when().ifPresent(when -> relation.set("when", when));
    ArrayNode citations = relation.putArray("citations");
    data.objects(located.statement(), IR.SUPPORTED_BY)
        .forEach(
            claim -> citations.addObject().put("label", "Interregnum").put("@id", claim.getURI()));
    return relation;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
