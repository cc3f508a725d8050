package org.interregnum.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built graph that lies in {@code data/}: it is what the build makes, and every word holds. */
class CommittedGraphTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final BuildSettings COMMITTED = BuildSettings.of(SEEDS, Path.of("data"));
  private static final String REMEDY = "data/ is stale: run ./interregnum build and commit it";

  @TempDir private static Path folder;
  private static Map<String, String> built;

  @BeforeAll
  static void build() throws Exception {
    built = files(build(folder.resolve("once")));
  }

  private static BuildSettings build(Path data) throws Exception {
    BuildSettings settings = BuildSettings.of(SEEDS, data);
    new Build(settings, ArticleExtractor.load()::readWhole, GraphCheck.NONE)
        .run(new BuildListener() {});
    return settings;
  }

  private static Map<String, String> files(BuildSettings settings) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path root : List.of(settings.graph(), settings.claims())) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(settings.data().relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  @Test
  void it_is_what_the_build_makes_byte_by_byte() throws IOException {
    Map<String, String> committed = files(COMMITTED);
    assertEquals(built.keySet(), committed.keySet(), REMEDY);
    for (Map.Entry<String, String> file : built.entrySet()) {
      assertTrue(
          file.getValue().equals(committed.get(file.getKey())), file.getKey() + ", " + REMEDY);
    }
  }

  @Test
  void building_again_gives_the_same_bytes() throws Exception {
    assertEquals(built, files(build(folder.resolve("twice"))));
  }

  @Test
  void its_manifest_says_that_it_is_current() {
    assertEquals(BuiltGraph.State.CURRENT, new BuiltGraph(COMMITTED).state(), REMEDY);
  }

  @Test
  void every_statement_reaches_words_that_the_article_has_where_the_span_says() throws Exception {
    List<QuerySolution> spans = rows(SPANS);
    assertTrue(!spans.isEmpty());
    Map<String, int[]> articles = new TreeMap<>();
    for (QuerySolution span : spans) {
      int[] article =
          articles.computeIfAbsent(
              span.getResource("source").getURI(), CommittedGraphTest::codePoints);
      int begin = span.getLiteral("begin").getInt();
      int stop = span.getLiteral("stop").getInt();
      assertEquals(span.getLiteral("quote").getString(), new String(article, begin, stop - begin));
    }
  }

  @Test
  void no_statement_is_without_words() throws Exception {
    assertEquals(List.of(), rows(SPEECHLESS));
  }

  private static int[] codePoints(String source) {
    String slug = source.substring(source.lastIndexOf('/') + 1);
    try {
      return Files.readString(SEEDS.resolve(slug + ".txt")).codePoints().toArray();
    } catch (IOException e) {
      throw new AssertionError(source + " has no article", e);
    }
  }

  private static List<QuerySolution> rows(String query) throws Exception {
    Dataset dataset = new BuiltGraph(COMMITTED).load();
    dataset.begin();
    try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, dataset)) {
      return ResultSetFormatter.toList(execution.execSelect());
    } finally {
      dataset.end();
    }
  }

  private static final String PREFIXES =
      """
      PREFIX ir: <https://w3id.org/interregnum/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      """;

  private static final String SPANS =
      """
      SELECT DISTINCT ?source ?begin ?stop ?quote WHERE {
        ?statement ir:supportedBy/ir:says ?span .
        ?span oa:hasSource ?source ; oa:hasSelector ?position , ?words .
        ?position oa:start ?begin ; oa:end ?stop .
        ?words oa:exact ?quote .
      }
      """;

  private static final String SPEECHLESS =
      """
      SELECT DISTINCT ?statement WHERE {
        ?statement a/rdfs:subClassOf* ir:Statement .
        FILTER NOT EXISTS { ?statement ir:supportedBy/ir:says/oa:hasSelector/oa:exact ?quote }
      }
      """;

  @Test
  void it_violates_no_shape() throws Exception {
    BuiltGraph graph = new BuiltGraph(COMMITTED);
    assertEquals(
        List.of(), new ShapeCheck().faults(graph.load().getDefaultModel().getGraph()), REMEDY);
  }
}
