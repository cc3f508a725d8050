package org.interregnum.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  TURTLE("Turtle", "text/turtle", "ttl", RDFFormat.TURTLE_PRETTY, false),
  JSONLD("JSON-LD", "application/ld+json", "jsonld", RDFFormat.JSONLD11_PRETTY, false),
  NTRIPLES("N-Triples", "application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8, false),
  RDFXML("RDF/XML", "application/rdf+xml", "rdf", RDFFormat.RDFXML_PLAIN, false),
  TRIG("TriG", "application/trig", "trig", RDFFormat.TRIG_PRETTY, true),
  NQUADS("N-Quads", "application/n-quads", "nq", RDFFormat.NQUADS_UTF8, true);

  private final String label;
  private final String mediaType;
  private final String suffix;
  private final RDFFormat format;
  private final boolean graphs;

  RdfForm(String label, String mediaType, String suffix, RDFFormat format, boolean graphs) {
    this.label = label;
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.format = format;
    this.graphs = graphs;
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
    return suffix;
  }

  /** Whether a description in this syntax says in which graph each triple stands. */
  public boolean namesGraphs() {
    return graphs;
  }

  public static Optional<RdfForm> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(form -> form.suffix.equals(suffix)).findFirst();
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
    if (graphs) {
      return write(DatasetGraphFactory.wrap(prefixed));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (this == JSONLD) {
      writeJson(DatasetGraphFactory.wrap(prefixed), bytes);
    } else {
      RDFWriter.create().format(format).source(prefixed).output(bytes);
    }
    return bytes.toByteArray();
  }

  private static void writeJson(DatasetGraph dataset, ByteArrayOutputStream bytes) {
    try {
      JsonLdWriter.write(dataset, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The dataset in this syntax, in UTF-8; of syntaxes that name no graphs, the default graph alone.
   */
  public byte[] write(DatasetGraph dataset) {
    if (!graphs) {
      return write(dataset.getDefaultGraph());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.create().format(format).source(dataset).output(bytes);
    return bytes.toByteArray();
  }
}
