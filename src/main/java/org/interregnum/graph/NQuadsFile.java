package org.interregnum.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A graph as a file of N-Quads whose lines are in the order of their code points, so that the same
 * graph gives the same bytes.
 */
public final class NQuadsFile {

  /** The order of UTF-8 bytes is that of code points; that of Java's strings is not. */
  private static final Comparator<byte[]> CODE_POINTS = Arrays::compareUnsigned;

  private NQuadsFile() {}

  public static void write(String graph, Model model, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(graph, model, out);
    }
  }

  /**
   * @param out is not closed
   */
  public static void write(String graph, Model model, OutputStream out) throws IOException {
    for (byte[] line : lines(graph, model)) {
      out.write(line);
    }
  }

  private static List<byte[]> lines(String graph, Model model) {
    String end = " " + NodeFmtLib.strNT(NodeFactory.createURI(graph)) + " .\n";
    return model.getGraph().find().mapWith(triple -> line(triple, end)).toList().stream()
        .sorted(CODE_POINTS)
        .toList();
  }

  private static byte[] line(Triple triple, String end) {
    String terms =
        term(triple.getSubject())
            + " "
            + term(triple.getPredicate())
            + " "
            + term(triple.getObject());
    return (terms + end).getBytes(StandardCharsets.UTF_8);
  }

  private static String term(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
