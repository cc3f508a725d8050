package org.interregnum.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interregnum.vocabulary.Prefixes;

/**
 * Writes the dataset, or one graph of it, in every format. Jena writes all but RDF4J's binary
 * format, which RDF4J itself does.
 *
 * <p>Formats of lines keep the order of the source; those for reading gather what belongs together.
 *
 * @param <X> why the source may fail
 */
public final class Exporter<X extends Exception> {

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
      case NQUADS -> lines(source, Lang.NQUADS, out);
      case NTRIPLES -> lines(sink -> source.send(asTriples(sink)), Lang.NTRIPLES, out);
      case TRIG -> RDFWriter.source(dataset(source)).format(RDFFormat.TRIG_PRETTY).output(out);
      case TURTLE -> RDFWriter.source(union(source)).format(RDFFormat.TURTLE_PRETTY).output(out);
      case RDFXML -> RDFWriter.source(union(source)).format(RDFFormat.RDFXML_PLAIN).output(out);
      case JSONLD -> JsonLdWriter.write(dataset(source), out);
      case BINARY -> Rdf4jBinary.write(source, out);
    }
  }

  private static <X extends Exception> void lines(QuadSource<X> source, Lang lang, OutputStream out)
      throws X {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, lang);
    writer.start();
    source.send(new Unframed(writer));
    writer.finish();
  }

  /** The union, each triple at its first place. */
  private static StreamRDF asTriples(StreamRDF sink) {
    Graph seen = GraphFactory.createDefaultGraph();
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        if (!seen.contains(quad.asTriple())) {
          seen.add(quad.asTriple());
          sink.triple(quad.asTriple());
        }
      }
    };
  }

  private static <X extends Exception> DatasetGraph dataset(QuadSource<X> source) throws X {
    DatasetGraph dataset = DatasetGraphFactory.create();
    source.send(StreamRDFLib.dataset(dataset));
    Prefixes.all().forEach(dataset.prefixes()::add);
    return dataset;
  }

  private static <X extends Exception> Graph union(QuadSource<X> source) throws X {
    Graph union = GraphFactory.createDefaultGraph();
    source.send(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            union.add(quad.asTriple());
          }
        });
    union.getPrefixMapping().setNsPrefixes(Prefixes.all());
    return union;
  }
}
