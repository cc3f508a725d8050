package org.interregnum.pipeline;

/** Reads an article and keeps its text. Used by several threads at once. */
@FunctionalInterface
public interface SourceReader {

  /**
   * @throws Exception when the article cannot be read, with a sentence that names it
   */
  SourceReading read(Article article) throws Exception;
}
