package org.interregnum.graph;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.interregnum.vocabulary.IriPatterns;

/** The nodes of the graph, after {@link IriPatterns}. */
record Iris(IriPatterns patterns) {

  /** A date at the end of a statement's id, which stays as it is. */
  private static final Pattern DATE = Pattern.compile("[0-9~-]+");

  /** The node of an entity, statement or contradiction by its id, such as {@code place/lima}. */
  Resource id(String id) {
    String path =
        Arrays.stream(id.split("/"))
            .map(part -> DATE.matcher(part).matches() ? part : IriPatterns.slug(part))
            .collect(Collectors.joining("/"));
    return node(patterns.base() + "id/" + path);
  }

  Resource document(String source) {
    return node(patterns.document(source));
  }

  Resource graph(String source) {
    return node(patterns.documentGraph(source));
  }

  Resource run(String source) {
    return node(patterns.run(source));
  }

  Resource claim(String source, int begin, int number) {
    return node(patterns.claim(source, begin, number));
  }

  Resource span(String source, int begin, int stop) {
    return node(patterns.span(source, begin, stop));
  }

  Resource positionSelector(String source, int begin, int stop) {
    return node(patterns.positionSelector(source, begin, stop));
  }

  Resource quoteSelector(String source, int begin, int stop) {
    return node(patterns.quoteSelector(source, begin, stop));
  }

  /** The program that reads documents. */
  Resource program() {
    return id("agent/interregnum");
  }

  Resource dataset() {
    return node(patterns.base() + "dataset");
  }

  /** Another node of the dataset's description. */
  Resource datasetPart(String path) {
    return node(patterns.base() + "dataset/" + path);
  }

  static Resource node(String iri) {
    return ResourceFactory.createResource(iri);
  }
}
