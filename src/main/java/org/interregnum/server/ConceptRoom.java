package org.interregnum.server;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interregnum.publish.Description;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.Concepts;

/**
 * The concepts of the controlled lists: {@code /concept/X} says 303 and names the ontology's page
 * for people and {@code /concept/X.ttl} and its siblings for programs.
 */
final class ConceptRoom implements Room {

  private static final String PREFIX = "/concept/";

  private final Site site;

  ConceptRoom(Site site) {
    this.site = site;
  }

  @Override
  public Answer answer(Ask ask) {
    if (!ask.path().startsWith(PREFIX)) {
      throw new Problem(404, "There is nothing at " + ask.path() + "; see /ontology.");
    }
    Variant variant = Variant.of(ask.path(), ask);
    String name = variant.stem().substring(PREFIX.length());
    Node concept = NodeFactory.createURI(Concepts.NS + name);
    if (!site.lookup().knows(concept)) {
      throw new Problem(404, "There is no concept " + name + "; /ontology lists them all.");
    }
    return answer(variant, concept, name)
        .with("Link", LinkHeader.ofOntology(variant.stem()).value());
  }

  private Answer answer(Variant variant, Node concept, String name) {
    if (variant.isPage()) {
      return Answer.seeOther("/ontology#concept/" + name);
    }
    return variant.negotiated()
        ? Answer.seeOther(variant.stem() + "." + variant.suffix())
        : variant
            .form()
            .map(
                form ->
                    Answer.ok(
                        form.contentType(), Description.of(concept, site.dataset()).write(form)))
            .orElseThrow();
  }
}
