package org.interregnum.graph;

/** A file that the graph is made of cannot be read. The message is one sentence. */
public final class GraphException extends Exception {
  private static final long serialVersionUID = 1L;

  GraphException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
