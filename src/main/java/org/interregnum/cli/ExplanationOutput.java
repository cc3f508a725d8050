package org.interregnum.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.interregnum.pipeline.Article;

/** Writes how the sentences that contain some words were read. */
final class ExplanationOutput implements ArticleOutput<List<String>> {

  private final Writer out;
  private boolean empty = true;

  ExplanationOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Article article, List<String> explanations) throws IOException {
    for (String explanation : explanations) {
      empty = false;
      out.write(article.name() + ": " + explanation + "\n");
    }
    out.flush();
  }

  /** Whether no sentence contained the words. */
  boolean isEmpty() {
    return empty;
  }
}
