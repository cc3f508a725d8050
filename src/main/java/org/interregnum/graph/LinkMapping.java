package org.interregnum.graph;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.linking.Ambiguity;
import org.interregnum.linking.Coordinates;
import org.interregnum.linking.Finding;
import org.interregnum.linking.Link;
import org.interregnum.linking.WikidataItem;
import org.interregnum.vocabulary.Concepts;
import org.interregnum.vocabulary.IR;

/**
 * Writes what came of the search for items of Wikidata: the state of each thing, links, each with a
 * mapping (SSSOM) that keeps its evidence, and coordinates as points (GeoSPARQL 1.1; Well-Known
 * Text has the longitude first).
 */
final class LinkMapping {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  static final String GEO = "http://www.opengis.net/ont/geosparql#";
  private static final String SSSOM = "https://w3id.org/sssom/";
  private static final Property HAS_GEOMETRY = ResourceFactory.createProperty(GEO + "hasGeometry");
  static final Property AS_WKT = ResourceFactory.createProperty(GEO + "asWKT");
  private static final Resource CURATED =
      Iris.node("https://w3id.org/semapv/vocab/ManualMappingCuration");

  private static final Resource BY_NAME =
      Iris.node("https://w3id.org/semapv/vocab/LexicalMatching");

  private LinkMapping() {}

  static void map(Finding finding, Model model, Iris iris) {
    Resource thing = iris.id(finding.id()).inModel(model);
    thing.addProperty(IR.LINK_STATE, Concepts.linkState(state(finding)));
    if (finding instanceof Link link) {
      link.item().ifPresent(item -> item(link, item, thing, iris));
      link.coordinates().ifPresent(point -> geometry(link, point, thing, iris));
    } else if (finding instanceof Ambiguity ambiguity) {
      ambiguity.candidates().forEach(candidate -> candidate(ambiguity, candidate, thing, iris));
    }
  }

  private static String state(Finding finding) {
    if (finding instanceof Ambiguity) {
      return "ambiguous";
    }
    return finding instanceof Link link
        ? link.item().map(item -> item.exact() ? "exact" : "close").orElse("unlinked")
        : "unlinked";
  }

  private static void item(Link link, WikidataItem item, Resource thing, Iris iris) {
    Property match = item.exact() ? SKOS.exactMatch : SKOS.closeMatch;
    Resource wikidata = Iris.node(WIKIDATA + item.qid());
    thing.addProperty(match, wikidata);
    mapping(iris.id("mapping/" + link.id()), thing, match, wikidata)
        .addProperty(sssom("mapping_justification"), CURATED)
        .addProperty(RDFS.comment, Literals.english(link.evidence()));
  }

  private static void candidate(
      Ambiguity ambiguity, Ambiguity.Candidate candidate, Resource thing, Iris iris) {
    Resource wikidata = Iris.node(WIKIDATA + candidate.item().qid());
    thing.addProperty(IR.CANDIDATE_MATCH, wikidata);
    String path = "mapping/" + ambiguity.id() + "/" + candidate.item().qid();
    mapping(iris.id(path), thing, IR.CANDIDATE_MATCH, wikidata)
        .addProperty(sssom("mapping_justification"), BY_NAME)
        .addProperty(RDFS.comment, Literals.english(candidate.evidence()));
  }

  private static Resource mapping(
      Resource mapping, Resource thing, Property match, Resource wikidata) {
    return mapping
        .inModel(thing.getModel())
        .addProperty(RDF.type, Iris.node(SSSOM + "Mapping"))
        .addProperty(sssom("subject_id"), thing)
        .addProperty(sssom("predicate_id"), match)
        .addProperty(sssom("object_id"), wikidata);
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
