package org.interregnum.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.binary.BinaryRDFWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.interregnum.vocabulary.Prefixes;

/**
 * Writes the dataset, or one graph of it, in every format. RDF4J writes its own binary format, and
 * Turtle and TriG, which it need not hold in memory to gather what belongs together; Jena writes
 * the others.
 *
 * <p>Formats that name graphs keep the order of the source; the others have each triple once, in
 * the order of the lines of N-Triples.
 *
 * @param <X> why the source may fail
 */
public final class Exporter<X extends Exception> {

  private static final String LICENCE =
      "Interregnum, after Wikipedia contributors. CC BY-SA 4.0,"
          + " https://creativecommons.org/licenses/by-sa/4.0/; each named graph states its own.";

  private final QuadSource<X> source;

  public Exporter(QuadSource<X> source) {
    this.source = source;
  }

  /**
   * Writes everything.
   *
   * @param out is flushed and not closed
   */
  public void write(ExportFormat format, OutputStream out) throws IOException, X {
    write(source, format, out);
    out.flush();
  }

  /**
   * Writes one graph.
   *
   * @return false, and nothing is written, when the dataset has no such graph
   */
  public boolean write(String graph, ExportFormat format, OutputStream out) throws IOException, X {
    if (!graphs().contains(graph)) {
      return false;
    }
    write(sink -> source.send(only(graph, sink)), format, out);
    out.flush();
    return true;
  }

  /** The IRIs of all graphs, sorted. */
  public Set<String> graphs() throws X {
    Set<String> names = new TreeSet<>();
    source.send(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            names.add(quad.getGraph().getURI());
          }
        });
    return names;
  }

  private static StreamRDF only(String graph, StreamRDF sink) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        if (quad.getGraph().getURI().equals(graph)) {
          sink.quad(quad);
        }
      }
    };
  }

  private static <X extends Exception> void write(
      QuadSource<X> source, ExportFormat format, OutputStream out) throws IOException, X {
    switch (format) {
      case NQUADS -> stream(source, RDFFormat.NQUADS, out);
      case TRIG -> read(source, new TriGWriter(new Unclosed(out)));
      case NTRIPLES -> stream(union(source), RDFFormat.NTRIPLES, out);
      case TURTLE -> read(union(source), new TurtleWriter(new Unclosed(out)));
      case RDFXML -> RDFDataMgr.write(out, graph(union(source)), RDFFormat.RDFXML_PLAIN);
      case JSONLD -> JsonLdWriter.write(dataset(source), out);
      case BINARY -> send(source, new BinaryRDFWriter(new Unclosed(out)));
    }
  }

  private static <X extends Exception> void stream(
      QuadSource<X> source, RDFFormat format, OutputStream out) throws X {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    source.send(new Unframed(writer));
    writer.finish();
  }

  /** For people too: with prefixes, and with the licence at the head. */
  private static <X extends Exception> void read(QuadSource<X> source, RDFWriter writer) throws X {
    writer.startRDF();
    writer.handleComment(LICENCE);
    Prefixes.all().forEach(writer::handleNamespace);
    source.send(new Rdf4jSink(writer));
    writer.endRDF();
  }

  private static <X extends Exception> void send(QuadSource<X> source, RDFWriter writer) throws X {
    writer.startRDF();
    source.send(new Rdf4jSink(writer));
    writer.endRDF();
  }

  /** Each triple once, in the order of the lines of N-Triples. */
  private static <X extends Exception> QuadSource<X> union(QuadSource<X> source) {
    return sink -> {
      SortedMap<String, Triple> triples = new TreeMap<>();
      source.send(
          new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
              triples.put(NodeFmtLib.strNT(quad.asTriple()), quad.asTriple());
            }
          });
      triples.values().forEach(sink::triple);
    };
  }

  private static <X extends Exception> Graph graph(QuadSource<X> source) throws X {
    Graph graph = GraphFactory.createDefaultGraph();
    source.send(StreamRDFLib.graph(graph));
    graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    return graph;
  }

  private static <X extends Exception> DatasetGraph dataset(QuadSource<X> source) throws X {
    DatasetGraph dataset = DatasetGraphFactory.create();
    source.send(StreamRDFLib.dataset(dataset));
    Prefixes.all().forEach(dataset.prefixes()::add);
    return dataset;
  }
}
