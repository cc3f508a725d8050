package org.interregnum.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.time.Edtf;

/**
 * Short questions to a graph: the labels, types and values of one node, always in the same order.
 */
public final class Lookup {

  /** By characters: IRIs before literals, each in their own order. */
  public static final Comparator<Node> ORDER =
      Comparator.comparing(Node::isLiteral).thenComparing(node -> node.toString());

  private final Graph graph;

  public Lookup(Graph graph) {
    this.graph = graph;
  }

  public Graph graph() {
    return graph;
  }

  public List<Node> objects(Node subject, RDFNode property) {
    return triples(subject, property.asNode(), Node.ANY)
        .map(Triple::getObject)
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  public List<Node> subjects(RDFNode property, Node object) {
    return triples(Node.ANY, property.asNode(), object)
        .map(Triple::getSubject)
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  public Optional<Node> object(Node subject, RDFNode property) {
    return objects(subject, property).stream().findFirst();
  }

  public Optional<String> text(Node subject, RDFNode property) {
    return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  public Optional<Edtf> date(Node subject, RDFNode property) {
    return text(subject, property).flatMap(Edtf::parse);
  }

  public boolean has(Node subject, RDFNode property, Node object) {
    return graph.contains(subject, property.asNode(), object);
  }

  public boolean knows(Node subject) {
    return graph.contains(subject, Node.ANY, Node.ANY);
  }

  public List<Node> types(Node subject) {
    return objects(subject, RDF.type);
  }

  /** Triples in the graph's own order. */
  public Stream<Triple> triples(Node subject, Node property, Node object) {
    return graph.find(subject, property, object).toList().stream();
  }

  /**
   * The English label, any other where there is none, and the end of the IRI where there is no
   * label at all.
   */
  public String label(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return label(node, RDFS.label)
        .or(() -> label(node, SKOS.prefLabel))
        .orElseGet(() -> node.isURI() ? Addresses.localName(node.getURI()) : node.toString());
  }

  public boolean isLabelled(Node node) {
    return label(node, RDFS.label).or(() -> label(node, SKOS.prefLabel)).isPresent();
  }

  private Optional<String> label(Node node, RDFNode property) {
    List<Node> labels = objects(node, property).stream().filter(Node::isLiteral).toList();
    return labels.stream()
        .filter(label -> label.getLiteralLanguage().equals("en"))
        .findFirst()
        .or(() -> labels.stream().findFirst())
        .map(Node::getLiteralLexicalForm);
  }
}
