package org.interregnum.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files beside the classes that decide what the graph says: ontology, gazetteers, links, rules
 * and queries; not what only the pages or the server show. They are found in the jar, or in the
 * folder of the classes where there is no jar.
 */
final class CarriedFiles {

  private static final List<String> FOLDERS =
      List.of(
          "gazetteer/",
          "links/",
          "ontology/",
          "org/interregnum/graph/",
          "org/interregnum/pipeline/",
          "org/interregnum/statement/",
          "queries/",
          "rules/");

  private CarriedFiles() {}

  /** Opens a file. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /** All of them by their path. */
  static SortedMap<String, Content> all() throws IOException {
    Path home = home();
    return Files.isDirectory(home) ? inFolder(home) : inJar(home);
  }

  private static Path home() {
    try {
      return Path.of(
          CarriedFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean decides(String path) {
    return FOLDERS.stream().anyMatch(path::startsWith)
        && !path.endsWith(".class")
        && !path.endsWith("/");
  }

  private static SortedMap<String, Content> inFolder(Path home) throws IOException {
    SortedMap<String, Content> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String path = home.relativize(file).toString().replace('\\', '/');
        if (decides(path)) {
          files.put(path, () -> Files.newInputStream(file));
        }
      }
    }
    return files;
  }

  private static SortedMap<String, Content> inJar(Path home) throws IOException {
    SortedMap<String, Content> files = new TreeMap<>();
    try (JarFile jar = new JarFile(home.toFile())) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        String path = entries.nextElement().getName();
        if (decides(path)) {
          files.put(path, () -> CarriedFiles.class.getResourceAsStream("/" + path));
        }
      }
    }
    return files;
  }
}
