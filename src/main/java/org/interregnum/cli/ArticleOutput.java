package org.interregnum.cli;

import java.io.IOException;
import org.interregnum.pipeline.Article;

/** Writes what was made of articles, one after the other. */
interface ArticleOutput<R> {

  /** Writes what was made of an article and sends it off. */
  void write(Article article, R made) throws IOException;

  /** Writes what belongs after the last article. */
  default void finish() throws IOException {}
}
