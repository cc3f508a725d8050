package org.interregnum.publish;

import java.util.Optional;

/** The texts that the graph was read from. */
@FunctionalInterface
public interface Texts {

  /** No text is at hand. */
  Texts NONE = slug -> Optional.empty();

  /**
   * The whole text of a document, in which spans count Unicode code points from 0; empty where it
   * is not at hand.
   *
   * @param slug the last part of the document's IRI
   */
  Optional<String> of(String slug);
}
