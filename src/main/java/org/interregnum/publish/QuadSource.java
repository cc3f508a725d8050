package org.interregnum.publish;

import org.apache.jena.riot.system.StreamRDF;

/**
 * Something that can send all quads of a dataset, graph by graph, as often as it is asked.
 *
 * @param <X> why it may fail to
 */
@FunctionalInterface
public interface QuadSource<X extends Exception> {
  void send(StreamRDF sink) throws X;
}
