package org.interregnum.pipeline;

import java.util.List;
import org.interregnum.publish.Silent;

/** Reads an article and keeps its text. Used by several threads at once. */
@FunctionalInterface
public interface SourceReader {

  /**
   * @throws Exception when the article cannot be read, with a sentence that names it
   */
  SourceReading read(Article article) throws Exception;

  /**
   * The sentences that yield nothing, and why; none where the reader cannot tell.
   *
   * @throws Exception when the article cannot be read, with a sentence that names it
   */
  default List<Silent> silences(Article article) throws Exception {
    return List.of();
  }
}
