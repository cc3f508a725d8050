package org.interregnum.graph;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.linking.Coordinates;
import org.interregnum.linking.Link;
import org.interregnum.linking.WikidataItem;

/**
 * Writes links to Wikidata, each with a mapping (SSSOM) that keeps its evidence, and coordinates as
 * points (GeoSPARQL 1.1; Well-Known Text has the longitude first).
 */
final class LinkMapping {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  static final String GEO = "http://www.opengis.net/ont/geosparql#";
  private static final String SSSOM = "https://w3id.org/sssom/";
  private static final Property HAS_GEOMETRY = ResourceFactory.createProperty(GEO + "hasGeometry");
  static final Property AS_WKT = ResourceFactory.createProperty(GEO + "asWKT");
  private static final Resource CURATED =
      Iris.node("https://w3id.org/semapv/vocab/ManualMappingCuration");

  private LinkMapping() {}

  static void map(Link link, Model model, Iris iris) {
    Resource thing = iris.id(link.id()).inModel(model);
    link.item().ifPresent(item -> item(link, item, thing, iris));
    link.coordinates().ifPresent(point -> geometry(link, point, thing, iris));
  }

  private static void item(Link link, WikidataItem item, Resource thing, Iris iris) {
    Property match = item.exact() ? SKOS.exactMatch : SKOS.closeMatch;
    Resource wikidata = Iris.node(WIKIDATA + item.qid());
    thing.addProperty(match, wikidata);
    iris.id("mapping/" + link.id())
        .inModel(thing.getModel())
        .addProperty(RDF.type, Iris.node(SSSOM + "Mapping"))
        .addProperty(sssom("subject_id"), thing)
        .addProperty(sssom("predicate_id"), match)
        .addProperty(sssom("object_id"), wikidata)
        .addProperty(sssom("mapping_justification"), CURATED)
        .addProperty(RDFS.comment, Literals.english(link.evidence()));
  }

  private static Property sssom(String slot) {
    return ResourceFactory.createProperty(SSSOM + slot);
  }

  private static void geometry(Link link, Coordinates point, Resource thing, Iris iris) {
    String wkt = "POINT(%s %s)".formatted(point.longitude(), point.latitude());
    // A place and an event of one name may both have a point.
    String path = link.id().startsWith("place/") ? link.id().substring(6) : link.id();
    Resource geometry =
        iris.id("geometry/" + path)
            .inModel(thing.getModel())
            .addProperty(RDF.type, Iris.node(GEO + "Geometry"))
            .addProperty(
                AS_WKT,
                ResourceFactory.createTypedLiteral(
                    wkt, TypeMapper.getInstance().getSafeTypeByName(GEO + "wktLiteral")))
            .addProperty(RDFS.comment, Literals.english(link.evidence()));
    thing.addProperty(HAS_GEOMETRY, geometry);
  }
}
