package org.interregnum.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The quads of a dataset's named graphs in the order in which the build writes them: graphs by IRI,
 * triples by the UTF-8 bytes of their lines.
 */
public final class SortedQuads implements QuadSource<RuntimeException> {

  private final DatasetGraph dataset;

  public SortedQuads(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private record Line(byte[] bytes, Triple triple) {
    static Line of(Triple triple) {
      return new Line(NodeFmtLib.strNT(triple).getBytes(StandardCharsets.UTF_8), triple);
    }
  }

  @Override
  public void send(StreamRDF sink) {
    Iterator<Node> names = dataset.listGraphNodes();
    List<Node> graphs = Iter.asStream(names).sorted(Lookup.ORDER).toList();
    for (Node name : graphs) {
      lines(dataset.getGraph(name)).forEach(line -> sink.quad(Quad.create(name, line.triple())));
    }
  }

  private static Stream<Line> lines(Graph graph) {
    return graph.find().toList().stream()
        .map(Line::of)
        .sorted(Comparator.comparing(Line::bytes, Arrays::compareUnsigned));
  }
}
