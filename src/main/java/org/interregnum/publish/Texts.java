package org.interregnum.publish;

import java.util.List;
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

  /**
   * The sentences of a document that yielded nothing, in text order; none where the text is not at
   * hand or was not read by rules. Takes as long as reading the article anew.
   */
  default List<Silent> silences(String slug) {
    return List.of();
  }
}
