package org.interregnum.pipeline;

import java.util.List;
import org.interregnum.claim.Reading;
import org.interregnum.document.DocumentException;
import org.interregnum.extraction.Coverage;

/** Reads articles. Several threads may use one at once. */
public interface ArticleReader {

  /**
   * The claims that an article makes.
   *
   * @throws DocumentException when the article cannot be read or is none
   */
  Reading read(Article article) throws DocumentException;

  /**
   * What became of each sentence of an article.
   *
   * @throws DocumentException when the article cannot be read or is none
   */
  Coverage coverage(Article article) throws DocumentException;

  /**
   * How the sentences of an article that contain some words were read, a text for each.
   *
   * @throws DocumentException when the article cannot be read or is none
   */
  List<String> explain(Article article, String words) throws DocumentException;
}
