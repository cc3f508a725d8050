package org.interregnum.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.interregnum.document.DocumentException;
import org.interregnum.fuzz.Mutations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever an article is, it is read, or it is told in a sentence why not. */
@Tag("fuzz")
class ArticleFuzzTest {

  private static final long MOST_NANOS = 20_000_000_000L;
  private static final int PARAGRAPHS = 4;

  @Test
  void an_article_of_any_bytes_is_read_or_refused_in_a_sentence() throws IOException {
    ArticleExtractor extractor = ArticleExtractor.load();
    Mutations.tryAll(pieces(), bytes -> isReadOrRefused(extractor, bytes));
  }

  private static boolean isReadOrRefused(ArticleExtractor extractor, byte[] bytes) {
    long began = System.nanoTime();
    try {
      extractor.read(new Article.Given("given", bytes));
    } catch (DocumentException refused) {
      return refused.getMessage().endsWith(".");
    }
    return System.nanoTime() - began < MOST_NANOS;
  }

  /** Some paragraphs each of the articles at hand. */
  private static List<byte[]> pieces() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      List<Path> articles =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return articles.stream().flatMap(ArticleFuzzTest::pieces).toList();
    }
  }

  private static Stream<byte[]> pieces(Path article) {
    try {
      List<String> parts = List.of(Files.readString(article).split("\n\n"));
      return Stream.iterate(0, at -> at < parts.size(), at -> at + PARAGRAPHS)
          .map(at -> parts.subList(at, Math.min(parts.size(), at + PARAGRAPHS)))
          .map(some -> ("= Title =\n\n" + String.join("\n\n", some) + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
