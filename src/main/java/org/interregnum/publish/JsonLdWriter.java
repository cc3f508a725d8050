package org.interregnum.publish;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.interregnum.vocabulary.OntologyFile;

/**
 * Writes JSON-LD 1.1 in the words of the ontology's context, which is put into the document, so
 * that it can be read without a network.
 *
 * <p>It writes what it is sent subject by subject and keeps only one subject in memory. What comes
 * graph by graph and subject by subject is gathered so; what comes in another order is still right.
 */
final class JsonLdWriter extends StreamRDFBase {

  /** Read once: every description that is asked for as JSON-LD needs it. */
  private static final class Context {
    static final JsonLdContext OURS = JsonLdContext.of(OntologyFile.CONTEXT.text());
  }

  private final JsonGenerator json;
  private final JsonLdContext context = Context.OURS;
  private final List<Triple> subject = new ArrayList<>();
  private Optional<Node> graph = Optional.empty();

  private JsonLdWriter(OutputStream out) throws IOException {
    json =
        new ObjectMapper()
            .createGenerator(new Unclosed(out), JsonEncoding.UTF8)
            .setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
  }

  static <X extends Exception> void write(QuadSource<X> source, OutputStream out)
      throws IOException, X {
    JsonLdWriter writer = new JsonLdWriter(out);
    writer.begin();
    try {
      source.send(writer);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.end();
  }

  private void begin() throws IOException {
    json.writeStartObject();
    json.writeFieldName("@context");
    json.writeTree(context.json());
    json.writeArrayFieldStart("@graph");
  }

  private void end() throws IOException {
    endGraph();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  @Override
  public void triple(Triple triple) {
    take(Optional.empty(), triple);
  }

  @Override
  public void quad(Quad quad) {
    take(quad.isDefaultGraph() ? Optional.empty() : Optional.of(quad.getGraph()), quad.asTriple());
  }

  private void take(Optional<Node> in, Triple triple) {
    try {
      if (!in.equals(graph)) {
        endGraph();
        beginGraph(in);
      } else if (!subject.isEmpty() && !subject.get(0).getSubject().equals(triple.getSubject())) {
        endSubject();
      }
      subject.add(triple);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void beginGraph(Optional<Node> name) throws IOException {
    graph = name;
    if (name.isPresent()) {
      json.writeStartObject();
      json.writeStringField("id", id(name.get()));
      json.writeArrayFieldStart("@graph");
    }
  }

  private void endGraph() throws IOException {
    endSubject();
    if (graph.isPresent()) {
      json.writeEndArray();
      json.writeEndObject();
    }
    graph = Optional.empty();
  }

  private void endSubject() throws IOException {
    if (!subject.isEmpty()) {
      new JsonLdNode(id(subject.get(0).getSubject()), subject, context).write(json);
      subject.clear();
    }
  }

  static String id(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    if (node.isBlank()) {
      return "_:" + NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel());
    }
    throw new IllegalArgumentException("JSON-LD has no way to write " + node + ".");
  }
}
