package org.interregnum.publish;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Passes on what is sent, but not where a file begins and ends: a dataset has many. */
final class Unframed extends StreamRDFBase {

  private final StreamRDF sink;

  Unframed(StreamRDF sink) {
    this.sink = sink;
  }

  @Override
  public void triple(Triple triple) {
    sink.triple(triple);
  }

  @Override
  public void quad(Quad quad) {
    sink.quad(quad);
  }
}
