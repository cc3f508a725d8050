package org.interregnum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interregnum.pipeline.Article;
import org.interregnum.pipeline.ArticleFolder;

/**
 * The articles that a command line names, in its order: files, folders of them, and {@code -} for
 * standard input.
 */
final class Articles {

  private Articles() {}

  /**
   * @throws IOException when a folder holds no article or standard input cannot be read
   */
  static List<Article> named(List<String> names, Console console) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (name.equals("-")) {
        articles.add(new Article.Given("standard input", console.in().readAllBytes()));
      } else if (Files.isDirectory(path)) {
        ArticleFolder.list(path).forEach(file -> articles.add(new Article.InFile(file)));
      } else {
        articles.add(new Article.InFile(path));
      }
    }
    return articles;
  }
}
