package org.interregnum.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lists the articles of a folder: its {@code .txt} files and those of the folders below, hidden
 * ones left out, ordered by path so that every run meets them in the same order.
 */
public final class ArticleFolder {

  private static final String SUFFIX = ".txt";

  private ArticleFolder() {}

  /**
   * @throws IOException when the folder cannot be listed or holds no article; the message is a
   *     sentence
   */
  public static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> articles =
          files
              .filter(file -> isArticle(folder, file))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (articles.isEmpty()) {
        throw new IOException(folder + ": holds no article; articles are files named *.txt.");
      }
      return articles;
    } catch (UncheckedIOException e) {
      throw new IOException(folder + ": cannot be listed (" + e.getCause().getMessage() + ").", e);
    }
  }

  private static boolean isArticle(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }
}
