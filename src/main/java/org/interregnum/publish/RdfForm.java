package org.interregnum.publish;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The RDF syntaxes that are served, in the order of preference where a client has none. */
public enum RdfForm {
  TURTLE("Turtle", "text/turtle", RDFFormat.TURTLE_PRETTY),
  JSONLD("JSON-LD", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
  NTRIPLES("N-Triples", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
  RDFXML("RDF/XML", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
  TRIG("TriG", "application/trig", RDFFormat.TRIG_PRETTY),
  NQUADS("N-Quads", "application/n-quads", RDFFormat.NQUADS_UTF8);

  private final String label;
  private final String mediaType;
  private final RDFFormat format;

  RdfForm(String label, String mediaType, RDFFormat format) {
    this.label = label;
    this.mediaType = mediaType;
    this.format = format;
  }

  /** The export format of the same syntax, which has the same name. */
  ExportFormat syntax() {
    return ExportFormat.valueOf(name());
  }

  /** The syntax's own name, such as {@code Turtle}. */
  public String label() {
    return label;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The media type with the charset where the syntax is text of type {@code text}. */
  public String contentType() {
    return this == TURTLE ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** The end of a file's name, without the dot. */
  public String suffix() {
    return syntax().suffix();
  }

  /** Whether a description in this syntax says in which graph each triple stands. */
  public boolean namesGraphs() {
    return this == TRIG || this == NQUADS;
  }

  public static Optional<RdfForm> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(form -> form.suffix().equals(suffix)).findFirst();
  }

  public static Optional<RdfForm> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(form -> form.mediaType.equals(mediaType)).findFirst();
  }

  public static List<String> suffixes() {
    return Arrays.stream(values()).map(RdfForm::suffix).toList();
  }

  public static List<String> mediaTypes() {
    return Arrays.stream(values()).map(RdfForm::mediaType).toList();
  }

  /** The graph in this syntax, in UTF-8. */
  public byte[] write(Graph graph) {
    Graph prefixed = new Prefixed(graph);
    if (namesGraphs()) {
      return write(DatasetGraphFactory.wrap(prefixed));
    }
    if (this == JSONLD) {
      return RdfDocument.of(graph, this);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.create().format(format).source(prefixed).output(bytes);
    return bytes.toByteArray();
  }

  /**
   * The dataset in this syntax, in UTF-8; of syntaxes that name no graphs, the default graph alone.
   */
  public byte[] write(DatasetGraph dataset) {
    if (!namesGraphs()) {
      return write(dataset.getDefaultGraph());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.create().format(format).source(dataset).output(bytes);
    return bytes.toByteArray();
  }
}
