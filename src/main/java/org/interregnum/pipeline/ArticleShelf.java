package org.interregnum.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interregnum.claim.Reading;
import org.interregnum.graph.SourceText;

/** The articles of a build that could be read, by slug. Of two with one title the first stays. */
final class ArticleShelf {

  private final BuildListener listener;
  private final Map<String, Entry> entries = new TreeMap<>();
  private int leftOut;

  private record Entry(Article article, SourceReading reading) {}

  private ArticleShelf(BuildListener listener) {
    this.listener = listener;
  }

  /** Reads all articles, several at once. */
  static ArticleShelf fill(
      Collection<Article> articles, SourceReader reader, BuildListener listener)
      throws InterruptedException {
    ArticleShelf shelf = new ArticleShelf(listener);
    listener.starts(articles.size());
    new DocumentStream<Article, SourceReading>(reader::read).forEach(articles, shelf::take);
    return shelf;
  }

  private void take(Outcome<Article, SourceReading> outcome) {
    if (outcome instanceof Outcome.Done<Article, SourceReading> done) {
      put(new Entry(done.source(), done.result()));
    } else if (outcome instanceof Outcome.Failed<Article, SourceReading> failed) {
      leaveOut(failed.source(), failed.cause());
    }
  }

  private void put(Entry entry) {
    Entry known = entries.putIfAbsent(entry.reading.text().slug(), entry);
    if (known == null) {
      listener.read(entry.article);
      return;
    }
    leaveOut(
        entry.article,
        new BuildException(
            "%s: has the title of %s; give it another, or remove one of the two."
                .formatted(entry.article.name(), known.article.name())));
  }

  private void leaveOut(Article article, Throwable cause) {
    leftOut++;
    listener.leftOut(article, cause);
  }

  int leftOut() {
    return leftOut;
  }

  List<SourceText> texts() {
    return entries.values().stream().map(entry -> entry.reading.text()).toList();
  }

  List<Reading> readings() {
    return entries.values().stream().map(entry -> entry.reading.reading()).toList();
  }
}
