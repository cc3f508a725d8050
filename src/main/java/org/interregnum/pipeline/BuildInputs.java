package org.interregnum.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fingerprints (SHA-256) of all that a graph is made of: the articles, and what the program
 * carries of ontology, gazetteers, links and rules. They are named as they stand in the project.
 */
final class BuildInputs {

  private static final String SEEDS = "seeds/";

  private BuildInputs() {}

  /** Names and fingerprints; without articles where their folder is not there. */
  static SortedMap<String, String> fingerprints(Path seeds) throws BuildException {
    try {
      SortedMap<String, String> found = new TreeMap<>();
      for (Map.Entry<String, CarriedFiles.Content> file : CarriedFiles.all().entrySet()) {
        found.put(file.getKey(), Fingerprint.of(file.getValue().open()));
      }
      List<Path> articles = Files.isDirectory(seeds) ? ArticleFolder.list(seeds) : List.of();
      for (Path article : articles) {
        String name = seeds.relativize(article).toString().replace('\\', '/');
        found.put(SEEDS + name, Fingerprint.of(Files.newInputStream(article)));
      }
      return found;
    } catch (IOException e) {
      throw new BuildException(Sentences.of(e), e);
    }
  }

  /** Whether a name is that of an article. */
  static boolean isArticle(String name) {
    return name.startsWith(SEEDS);
  }
}
