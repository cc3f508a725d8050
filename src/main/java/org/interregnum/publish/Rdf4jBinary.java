package org.interregnum.publish;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.binary.BinaryRDFWriter;

/** Writes RDF4J's binary format; each term of Jena's becomes one of RDF4J's. */
final class Rdf4jBinary extends StreamRDFBase {

  private final ValueFactory values = SimpleValueFactory.getInstance();
  private final RDFWriter writer;

  private Rdf4jBinary(RDFWriter writer) {
    this.writer = writer;
  }

  static <X extends Exception> void write(QuadSource<X> source, OutputStream out) throws X {
    RDFWriter writer = new BinaryRDFWriter(new Unclosed(out));
    writer.startRDF();
    source.send(new Rdf4jBinary(writer));
    writer.endRDF();
  }

  @Override
  public void quad(Quad quad) {
    Triple triple = quad.asTriple();
    writer.handleStatement(
        values.createStatement(
            resource(triple.getSubject()),
            values.createIRI(triple.getPredicate().getURI()),
            value(triple.getObject()),
            resource(quad.getGraph())));
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
