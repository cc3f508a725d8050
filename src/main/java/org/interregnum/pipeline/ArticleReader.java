package org.interregnum.pipeline;

import org.interregnum.claim.Reading;

/** Reads an article: finds the claims that it makes. Used by several threads at once. */
@FunctionalInterface
public interface ArticleReader {

  /**
   * @throws Exception when the article cannot be read, with a sentence that names it
   */
  Reading read(Article article) throws Exception;
}
