package org.interregnum.pipeline;

/** What became of one document of a stream. */
public sealed interface Outcome<S, R> {

  S source();

  /** The document was read. */
  record Done<S, R>(S source, R result) implements Outcome<S, R> {}

  /** The document could not be read; the others go on. */
  record Failed<S, R>(S source, Throwable cause) implements Outcome<S, R> {}
}
