package org.interregnum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.interregnum.document.Document;
import org.interregnum.document.DocumentException;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.pipeline.Article;
import org.interregnum.pipeline.ArticleFolder;
import org.interregnum.pipeline.SourceReader;
import org.interregnum.publish.Silent;
import org.interregnum.publish.Texts;

/**
 * The texts of a folder of articles, read when the first of them is asked for; the rules are loaded
 * when somebody first asks what they made nothing of.
 */
final class SeedTexts implements Texts {

  private record Seed(Path file, String text) {}

  private final Path seeds;
  private final Faults faults;
  private final Supplier<SourceReader> readers;
  private final Map<String, List<Silent>> silences = new HashMap<>();
  private Optional<SortedMap<String, Seed>> texts = Optional.empty();
  private Optional<SourceReader> reader = Optional.empty();

  /** Texts alone. */
  SeedTexts(Path seeds, Faults faults) {
    this(
        seeds,
        faults,
        () ->
            article -> {
              throw new IllegalStateException("texts alone are not read by rules");
            });
  }

  SeedTexts(Path seeds, Faults faults, Supplier<SourceReader> readers) {
    this.seeds = seeds;
    this.faults = faults;
    this.readers = readers;
  }

  @Override
  public synchronized Optional<String> of(String slug) {
    return seed(slug).map(Seed::text);
  }

  @Override
  public synchronized List<Silent> silences(String slug) {
    return seed(slug)
        .map(seed -> silences.computeIfAbsent(slug, asked -> silences(seed)))
        .orElse(List.of());
  }

  private List<Silent> silences(Seed seed) {
    if (reader.isEmpty()) {
      reader = Optional.of(readers.get());
    }
    try {
      return reader.get().silences(new Article.InFile(seed.file()));
    } catch (Exception e) {
      faults.report(seed.file().toString(), e);
      return List.of();
    }
  }

  private Optional<Seed> seed(String slug) {
    if (texts.isEmpty()) {
      texts = Optional.of(read());
    }
    return Optional.ofNullable(texts.get().get(slug));
  }

  private SortedMap<String, Seed> read() {
    SortedMap<String, Seed> read = new TreeMap<>();
    // Only slug and text are wanted, and those do not depend on where sentences end.
    DocumentReader documents = new DocumentReader(new SentenceSplitter(Set.of()));
    try {
      for (Path article : ArticleFolder.list(seeds)) {
        read(article, documents, read);
      }
    } catch (IOException e) {
      faults.report(e);
    }
    return read;
  }

  private void read(Path article, DocumentReader documents, SortedMap<String, Seed> into) {
    try {
      Document document = documents.read(article);
      into.put(document.slug(), new Seed(article, document.text()));
    } catch (DocumentException e) {
      faults.report(e);
    }
  }
}
