package org.interregnum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.interregnum.document.Document;
import org.interregnum.document.DocumentException;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.pipeline.ArticleFolder;
import org.interregnum.publish.Texts;

/** The texts of a folder of articles, read when the first of them is asked for. */
final class SeedTexts implements Texts {

  private final Path seeds;
  private final Faults faults;
  private Optional<SortedMap<String, String>> texts = Optional.empty();

  SeedTexts(Path seeds, Faults faults) {
    this.seeds = seeds;
    this.faults = faults;
  }

  @Override
  public synchronized Optional<String> of(String slug) {
    if (texts.isEmpty()) {
      texts = Optional.of(read());
    }
    return Optional.ofNullable(texts.get().get(slug));
  }

  private SortedMap<String, String> read() {
    SortedMap<String, String> read = new TreeMap<>();
    // Only slug and text are wanted, and those do not depend on where sentences end.
    DocumentReader reader = new DocumentReader(new SentenceSplitter(Set.of()));
    try {
      for (Path article : ArticleFolder.list(seeds)) {
        read(article, reader, read);
      }
    } catch (IOException e) {
      faults.report(e);
    }
    return read;
  }

  private void read(Path article, DocumentReader reader, SortedMap<String, String> into) {
    try {
      Document document = reader.read(article);
      into.put(document.slug(), document.text());
    } catch (DocumentException e) {
      faults.report(e);
    }
  }
}
