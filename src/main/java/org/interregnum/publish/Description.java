package org.interregnum.publish;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the dataset says of one thing: its concise bounded description, the links that point at it,
 * the labels of everything mentioned, so that a client can show the whole without asking again, and
 * the terms of use of the graphs that say it.
 *
 * <p>The data has no blank nodes, so the bounded description is the statements with the thing as
 * their subject.
 */
public final class Description {

  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getGraph, Lookup.ORDER)
          .thenComparing(Quad::getSubject, Lookup.ORDER)
          .thenComparing(Quad::getPredicate, Lookup.ORDER)
          .thenComparing(Quad::getObject, Lookup.ORDER);

  private static final List<Property> TERMS =
      List.of(
          DCTerms.title,
          DCTerms.license,
          DCTerms.rights,
          DCTerms.rightsHolder,
          SKOS.changeNote,
          ResourceFactory.createProperty("https://schema.org/isBasedOn"));

  private final List<Quad> quads;

  private Description(List<Quad> quads) {
    this.quads = List.copyOf(quads);
  }

  /** The description of one thing; empty where the dataset has nothing with it as subject. */
  public static Description of(Node thing, DatasetGraph dataset) {
    return of(thing, dataset, quad -> true);
  }

  /** The description as far as one of its quads passes the test. */
  public static Description of(Node thing, DatasetGraph dataset, Predicate<Quad> wanted) {
    Set<Quad> found = new LinkedHashSet<>();
    find(dataset, thing, Node.ANY).filter(wanted).forEach(found::add);
    if (found.isEmpty()) {
      return new Description(List.of());
    }
    find(dataset, Node.ANY, thing).filter(wanted).forEach(found::add);
    return labelled(found, dataset);
  }

  private static Description labelled(Set<Quad> found, DatasetGraph dataset) {
    Set<Node> mentioned = new LinkedHashSet<>();
    found.forEach(quad -> mention(quad, mentioned));
    mentioned.forEach(node -> labels(dataset, node).forEach(found::add));
    found.stream()
        .map(Quad::getGraph)
        .distinct()
        .flatMap(graph -> terms(dataset, graph))
        .toList()
        .forEach(found::add);
    return new Description(found.stream().sorted(ORDER).toList());
  }

  /**
   * A named graph: all that stands in it, what the dataset says of the graph itself, and the labels
   * of everything mentioned.
   */
  public static Description ofGraph(Node name, DatasetGraph dataset) {
    Set<Quad> found = new LinkedHashSet<>();
    dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(found::add);
    find(dataset, name, Node.ANY).forEach(found::add);
    find(dataset, Node.ANY, name).forEach(found::add);
    return labelled(found, dataset);
  }

  private static Stream<Quad> find(DatasetGraph dataset, Node subject, Node object) {
    Stream<Quad> quads = dataset.stream(Node.ANY, subject, Node.ANY, object);
    return quads.toList().stream();
  }

  private static void mention(Quad quad, Set<Node> mentioned) {
    Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
        .filter(Node::isURI)
        .forEach(mentioned::add);
  }

  private static Stream<Quad> labels(DatasetGraph dataset, Node node) {
    return Stream.of(RDFS.label, SKOS.prefLabel)
        .flatMap(
            property ->
                dataset.stream(Node.ANY, node, property.asNode(), Node.ANY).toList().stream());
  }

  /** On what terms a graph may be used: whoever saves the description keeps them with it. */
  private static Stream<Quad> terms(DatasetGraph dataset, Node graph) {
    return TERMS.stream()
        .flatMap(
            property ->
                dataset.stream(Node.ANY, graph, property.asNode(), Node.ANY).toList().stream());
  }

  public boolean isEmpty() {
    return quads.isEmpty();
  }

  /** The description in one of the syntaxes, in UTF-8; the same bytes for the same data. */
  public byte[] write(RdfForm form) {
    return form.namesGraphs()
        ? RdfDocument.of(
            sink -> quads.stream().filter(quad -> !quad.isDefaultGraph()).forEach(sink::quad), form)
        : RdfDocument.of(graph(), form);
  }

  private Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }
}
