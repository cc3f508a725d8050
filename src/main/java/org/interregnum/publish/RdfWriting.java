package org.interregnum.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.binary.BinaryRDFWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.interregnum.vocabulary.Prefixes;

/**
 * How each syntax is written: Turtle, TriG and RDF4J's binary format by RDF4J, which need not hold
 * everything in memory to gather what belongs together; JSON-LD by ourselves for the same reason;
 * the others by Jena.
 *
 * <p>Syntaxes that name graphs keep the order of the source; the others have each triple once, in
 * the order of the lines of N-Triples.
 */
final class RdfWriting {

  private RdfWriting() {}

  /** Writes all that the source sends. */
  static <X extends Exception> void write(
      QuadSource<X> source, ExportFormat syntax, OutputStream out) throws IOException, X {
    switch (syntax) {
      case NQUADS -> lines(source, RDFFormat.NQUADS, out);
      case NTRIPLES -> lines(union(source), RDFFormat.NTRIPLES, out);
      case TRIG -> send(source, Prefixes.all(), new TriGWriter(new Unclosed(out)));
      case TURTLE -> send(union(source), Prefixes.all(), new TurtleWriter(new Unclosed(out)));
      case RDFXML -> RDFDataMgr.write(out, graph(union(source)), RDFFormat.RDFXML_PLAIN);
      case JSONLD -> JsonLdWriter.write(source, out);
      case BINARY -> send(source, Map.of(), new BinaryRDFWriter(new Unclosed(out)));
    }
  }

  private static <X extends Exception> void lines(
      QuadSource<X> source, RDFFormat format, OutputStream out) throws X {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    source.send(new Unframed(writer));
    writer.finish();
  }

  private static <X extends Exception> void send(
      QuadSource<X> source, Map<String, String> prefixes, RDFWriter writer) throws X {
    writer.startRDF();
    prefixes.forEach(writer::handleNamespace);
    source.send(new Rdf4jSink(writer));
    writer.endRDF();
  }

  private static <X extends Exception> QuadSource<X> union(QuadSource<X> source) {
    return sink -> {
      SortedMap<String, Triple> triples = new TreeMap<>();
      source.send(
          new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              triples.put(NodeFmtLib.strNT(triple), triple);
            }

            @Override
            public void quad(Quad quad) {
              triple(quad.asTriple());
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
}
