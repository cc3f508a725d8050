package org.interregnum.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes the dataset, or one graph of it, in every format.
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
    RdfWriting.write(source, format, out);
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
    RdfWriting.write(sink -> source.send(only(graph, sink)), format, out);
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
}
