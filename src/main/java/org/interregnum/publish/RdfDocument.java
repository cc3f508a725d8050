package org.interregnum.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A document of RDF that the site has written itself, in UTF-8: sorted, with our prefixes, and the
 * same bytes for the same data. What a visitor's query makes is written by {@link RdfForm}.
 */
public final class RdfDocument {

  private RdfDocument() {}

  /** A graph without a name. */
  public static byte[] of(Graph graph, RdfForm form) {
    SortedMap<String, Triple> lines = new TreeMap<>();
    graph.find().forEachRemaining(triple -> lines.put(NodeFmtLib.strNT(triple), triple));
    return of(sink -> lines.values().forEach(sink::triple), form);
  }

  static byte[] of(QuadSource<RuntimeException> source, RdfForm form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      RdfWriting.write(source, form.syntax(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
