package org.interregnum.publish;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFWriter;

/** Hands what Jena sends to a writer of RDF4J; each term of the one becomes one of the other. */
final class Rdf4jSink extends StreamRDFBase {

  private final ValueFactory values = SimpleValueFactory.getInstance();
  private final RDFWriter writer;

  Rdf4jSink(RDFWriter writer) {
    this.writer = writer;
  }

  @Override
  public void triple(Triple triple) {
    writer.handleStatement(
        values.createStatement(
            resource(triple.getSubject()), predicate(triple), value(triple.getObject())));
  }

  @Override
  public void quad(Quad quad) {
    Triple triple = quad.asTriple();
    writer.handleStatement(
        values.createStatement(
            resource(triple.getSubject()),
            predicate(triple),
            value(triple.getObject()),
            resource(quad.getGraph())));
  }

  private IRI predicate(Triple triple) {
    return values.createIRI(triple.getPredicate().getURI());
  }

  private Resource resource(Node node) {
    return node.isBlank()
        ? values.createBNode(node.getBlankNodeLabel())
        : values.createIRI(node.getURI());
  }

  private Value value(Node node) {
    if (!node.isLiteral()) {
      return resource(node);
    }
    String text = node.getLiteralLexicalForm();
    return node.getLiteralLanguage().isEmpty()
        ? values.createLiteral(text, values.createIRI(node.getLiteralDatatypeURI()))
        : values.createLiteral(text, node.getLiteralLanguage());
  }
}
