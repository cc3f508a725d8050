package org.interregnum.query;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The canned queries, by name. */
public final class QueryCatalogue {

  private static final String FOLDER = "queries";
  private static final String SUFFIX = ".rq";

  private final SortedMap<String, CannedQuery> queries;

  private QueryCatalogue(SortedMap<String, CannedQuery> queries) {
    this.queries = Collections.unmodifiableSortedMap(queries);
  }

  /**
   * The queries that come with the program, in the folder {@code /queries} of the class path.
   *
   * @throws QueryException when a file cannot be read or its header is faulty
   */
  public static QueryCatalogue onClassPath() throws QueryException {
    Map<String, String> texts = new TreeMap<>();
    try {
      ClassLoader loader = QueryCatalogue.class.getClassLoader();
      for (URL folder : Collections.list(loader.getResources(FOLDER))) {
        collect(folder, texts);
      }
    } catch (IOException e) {
      throw unreadable("the class path", e);
    }
    return of(texts);
  }

  /**
   * The queries in a folder.
   *
   * @throws QueryException when a file cannot be read or its header is faulty
   */
  public static QueryCatalogue in(Path folder) throws QueryException {
    Map<String, String> texts = new TreeMap<>();
    try {
      collect(folder, texts);
    } catch (IOException e) {
      throw unreadable(folder.toString(), e);
    }
    return of(texts);
  }

  private static QueryCatalogue of(Map<String, String> texts) throws QueryException {
    SortedMap<String, CannedQuery> queries = new TreeMap<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      queries.put(text.getKey(), QueryHeader.read(text.getKey(), text.getValue()));
    }
    return new QueryCatalogue(queries);
  }

  private static QueryException unreadable(String place, IOException fault) {
    return new QueryException(
        place + ": the canned queries cannot be read: " + fault.getMessage(), fault);
  }

  private static void collect(URL folder, Map<String, String> texts) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection inJar) {
      collect(inJar.getJarFile(), texts);
    } else {
      collect(Path.of(uri(folder)), texts);
    }
  }

  private static URI uri(URL folder) throws IOException {
    try {
      return folder.toURI();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void collect(JarFile jar, Map<String, String> texts) throws IOException {
    for (ZipEntry entry : Collections.list(jar.entries())) {
      String path = entry.getName();
      if (path.startsWith(FOLDER + "/") && path.endsWith(SUFFIX)) {
        try (InputStream in = jar.getInputStream(entry)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          texts.put(name(path.substring(FOLDER.length() + 1)), text);
        }
      }
    }
  }

  private static void collect(Path folder, Map<String, String> texts) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
        texts.put(name(file.getFileName().toString()), Files.readString(file));
      }
    }
  }

  private static String name(String file) {
    return file.substring(0, file.length() - SUFFIX.length());
  }

  /** All queries, sorted by name. */
  public Collection<CannedQuery> queries() {
    return queries.values();
  }

  /**
   * The query of that name.
   *
   * @throws UnknownQueryException when there is none; it names the nearest
   */
  public CannedQuery query(String name) throws UnknownQueryException {
    CannedQuery query = queries.get(name);
    if (query == null) {
      List<String> nearest = new NearestNames(queries.keySet()).to(name);
      throw new UnknownQueryException(
          "No query is called '" + name + "'; the nearest are " + Enumeration.of(nearest) + ".");
    }
    return query;
  }
}
