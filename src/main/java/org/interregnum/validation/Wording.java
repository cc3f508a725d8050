package org.interregnum.validation;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;

/** Nodes and paths as results write them. */
final class Wording {

  private Wording() {}

  static String of(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getLiteralLexicalForm();
  }

  static String of(Path path) {
    return path instanceof P_Link link ? of(link.getNode()) : PathWriter.asString(path);
  }

  /** A message with the value that gave rise to it. */
  static String found(String message, Node value) {
    String written = value.isURI() ? "<" + value.getURI() + ">" : '"' + of(value) + '"';
    return message + " Found: " + written + ".";
  }
}
