package org.interregnum.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.interregnum.vocabulary.IriPatterns;

/**
 * The title and the licence of the graphs that are not read out of a document; those of documents
 * say both themselves.
 */
final class GraphLicences {

  private static final Resource ATTRIBUTION =
      Iris.node("https://creativecommons.org/licenses/by/4.0/");
  private static final String OF_LINKS =
      "Identifiers of Wikidata are CC0. Coordinates are by Natural Earth (public domain), Who's On"
          + " First (own work CC0, parts CC BY) and Wikipedia (CC BY-SA).";

  private GraphLicences() {}

  static void describe(Resource graph, IriPatterns patterns) {
    String iri = graph.getURI();
    if (iri.equals(patterns.ontologyGraph())) {
      told(graph, "The ontology and its controlled lists", ATTRIBUTION);
    } else if (iri.equals(patterns.linksGraph())) {
      told(graph, "Links to Wikidata and coordinates", SourceMapping.LICENCE)
          .addProperty(DCTerms.rights, Literals.english(OF_LINKS));
    } else if (iri.equals(patterns.derivedGraph())) {
      told(graph, "Shortcuts derived from the statements", SourceMapping.LICENCE);
    }
  }

  private static Resource told(Resource graph, String title, Resource licence) {
    return graph
        .addProperty(DCTerms.title, Literals.english(title))
        .addProperty(DCTerms.license, licence);
  }
}
