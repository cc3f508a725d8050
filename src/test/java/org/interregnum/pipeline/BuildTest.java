package org.interregnum.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.interregnum.claim.Reading;
import org.interregnum.gold.GoldReading;
import org.interregnum.graph.SourceText;
import org.interregnum.statement.Told;
import org.interregnum.vocabulary.IriPatterns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildTest {

  private static final String ONE = "= One =\n\noccupation | state:Chile | place:Lima | military\n";
  private static final String TWO = "= Two =\n\nseat | state:Peru | place:Lima | capital\n";

  @TempDir private Path folder;
  private Path seeds;
  private Path data;
  private final List<String> leftOut = new ArrayList<>();

  @BeforeEach
  void makeFolders() throws IOException {
    seeds = Files.createDirectory(folder.resolve("seeds"));
    data = folder.resolve("data");
  }

  private void seed(String name, String text) throws IOException {
    Files.writeString(seeds.resolve(name), text);
  }

  private BuildSettings settings() {
    return BuildSettings.of(seeds, data);
  }

  private BuildSummary build() throws Exception {
    return build(GraphCheck.NONE);
  }

  private BuildSummary build(GraphCheck check) throws Exception {
    return build(BuildTest::toy, check);
  }

  private BuildSummary build(SourceReader reader, GraphCheck check) throws Exception {
    BuildListener listener =
        new BuildListener() {
          @Override
          public void leftOut(Article article, Throwable cause) {
            leftOut.add(cause.getMessage());
          }
        };
    return new Build(settings(), reader, check).run(listener);
  }

  /** Reads articles whose paragraphs are claims. */
  private static SourceReading toy(Article article) throws IOException {
    String text = Files.readString(((Article.InFile) article).file());
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (!lines.get(0).startsWith("=")) {
      throw new IOException(article.name() + ": is no article.");
    }
    String title = lines.get(0).replace("=", "").strip();
    Reading reading =
        Told.by(title.toLowerCase(Locale.ROOT), lines.stream().skip(1).toArray(String[]::new));
    return new SourceReading(
        new SourceText(reading.source(), title, text + "x".repeat(1000)), reading);
  }

  private Map<String, String> files() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      Map<String, String> files = new TreeMap<>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(data.relativize(file).toString(), Files.readString(file));
      }
      return files;
    }
  }

  @Test
  void articles_become_graphs_claim_tables_and_a_manifest() throws Exception {
    seed("one.txt", ONE);
    seed("two.txt", TWO);
    BuildSummary summary = build();
    assertEquals(
        List.of(
            "claims/one.jsonl",
            "claims/two.jsonl",
            "graph/derived.nq",
            "graph/links.nq",
            "graph/manifest.json",
            "graph/ontology.nq",
            "graph/source-one.nq",
            "graph/source-two.nq",
            "graph/sparql-examples.nq",
            "graph/void.nq"),
        List.copyOf(files().keySet()));
    assertEquals(2, summary.documents());
    assertEquals(2, summary.claims());
    assertEquals(2, summary.statements());
    assertEquals(3, summary.entities());
    assertEquals(0, summary.contradictions());
    assertEquals(3, summary.links());
    assertEquals(lines(files()), summary.quads());
    assertTrue(summary.isClean());
  }

  private static long lines(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".nq"))
        .mapToLong(file -> file.getValue().lines().count())
        .sum();
  }

  @Test
  void building_again_gives_the_same_bytes() throws Exception {
    seed("one.txt", ONE);
    seed("two.txt", TWO);
    build();
    Map<String, String> first = files();
    build();
    assertEquals(first, files());
  }

  @Test
  void an_article_that_is_gone_leaves_nothing_behind() throws Exception {
    seed("one.txt", ONE);
    seed("two.txt", TWO);
    build();
    Files.delete(seeds.resolve("two.txt"));
    build();
    assertEquals(
        List.of("claims/one.jsonl", "graph/source-one.nq"),
        files().keySet().stream().filter(name -> name.matches(".*(one|two).*")).toList());
  }

  @Test
  void a_broken_article_is_left_out_and_the_others_are_built() throws Exception {
    seed("broken.txt", "no title");
    seed("one.txt", ONE);
    BuildSummary summary = build();
    assertEquals(List.of(seeds.resolve("broken.txt") + ": is no article."), leftOut);
    assertEquals(1, summary.documents());
    assertEquals(1, summary.leftOut());
    assertTrue(!summary.isClean());
    assertTrue(files().containsKey("graph/source-one.nq"));
  }

  @Test
  void of_two_articles_with_one_title_the_second_is_left_out() throws Exception {
    seed("a.txt", ONE);
    seed("b.txt", ONE);
    build();
    assertEquals(
        List.of(
            seeds.resolve("b.txt")
                + ": has the title of "
                + seeds.resolve("a.txt")
                + "; give it another, or remove one of the two."),
        leftOut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.txt   | ''                  | is empty",
        "prose.txt   | No title.           | its first line must be a title",
        "cut.txt     | = Title =           | the file may have been cut",
        "latin1.txt  | = T =\\n\\nBogotá.  | is no UTF-8",
      })
  void each_sort_of_broken_file_is_told_in_one_sentence(String name, String text, String told)
      throws Exception {
    String content = text.replace("\\n", "\n");
    Files.write(
        seeds.resolve(name),
        content.getBytes(
            name.startsWith("latin1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    seed("one.txt", "= One =\n\nChile occupied Lima in 1881.\n");
    BuildSummary summary = build(ArticleExtractor.load()::readWhole, GraphCheck.NONE);
    assertEquals(1, leftOut.size());
    assertTrue(leftOut.get(0).contains(told), leftOut.get(0));
    assertTrue(leftOut.get(0).contains(seeds.resolve(name).toString()), leftOut.get(0));
    assertEquals(1, leftOut.get(0).lines().count());
    assertEquals(1, summary.documents());
  }

  @Test
  void an_empty_folder_is_told_in_one_sentence() {
    BuildException e = assertThrows(BuildException.class, this::build);
    assertEquals(seeds + ": holds no article; articles are files named *.txt.", e.getMessage());
    assertTrue(!Files.exists(data));
  }

  @Test
  void a_missing_folder_is_told_in_one_sentence() throws IOException {
    Files.delete(seeds);
    BuildException e = assertThrows(BuildException.class, this::build);
    assertEquals(seeds + ": there is no such file or folder.", e.getMessage());
  }

  @Test
  void where_no_article_can_be_read_nothing_is_written() throws Exception {
    seed("one.txt", ONE);
    build();
    Map<String, String> before = files();
    seed("one.txt", "no title");
    BuildException e = assertThrows(BuildException.class, this::build);
    assertEquals(
        seeds + ": none of its articles can be read; nothing was written.", e.getMessage());
    assertEquals(before, files());
  }

  @Test
  void a_build_that_breaks_off_leaves_what_was_there() throws Exception {
    seed("one.txt", ONE);
    build();
    Map<String, String> before = files();
    seed("two.txt", TWO);
    GraphCheck broken =
        graph -> {
          throw new IllegalStateException("broken off");
        };
    assertThrows(IllegalStateException.class, () -> build(broken));
    assertEquals(before, files());
  }

  @Test
  void what_an_interrupted_build_left_is_cleared() throws Exception {
    seed("one.txt", ONE);
    Files.createDirectories(data.resolve(".build/graph"));
    Files.writeString(data.resolve(".build/graph/source-old.nq"), "half");
    build();
    assertTrue(files().keySet().stream().noneMatch(name -> name.startsWith(".")));
  }

  @Test
  void a_place_where_nothing_can_be_written_is_named() throws Exception {
    seed("one.txt", ONE);
    Files.writeString(data, "a file");
    BuildException e = assertThrows(BuildException.class, this::build);
    assertTrue(e.getMessage().startsWith(data + ": the graph cannot be written ("), e.getMessage());
  }

  @Test
  void faults_of_the_graph_are_told() throws Exception {
    seed("one.txt", ONE);
    BuildSummary summary = build(graph -> List.of("fault"));
    assertEquals(List.of("fault"), summary.faults());
    assertTrue(!summary.isClean());
  }

  @Test
  void claims_without_a_meaning_are_told() throws Exception {
    seed("one.txt", ONE + "seat | Atlantis | place:Lima | capital\n");
    assertEquals(1, build().problems().size());
  }

  @Test
  void a_graph_is_current_until_an_article_changes() throws Exception {
    BuiltGraph graph = new BuiltGraph(settings());
    assertEquals(BuiltGraph.State.MISSING, graph.state());
    seed("one.txt", ONE);
    build();
    assertEquals(BuiltGraph.State.CURRENT, graph.state());
    seed("two.txt", TWO);
    assertEquals(BuiltGraph.State.STALE, graph.state());
    build();
    assertEquals(BuiltGraph.State.CURRENT, graph.state());
    seed("two.txt", TWO + "\n");
    assertEquals(BuiltGraph.State.STALE, graph.state());
  }

  @Test
  void a_graph_is_stale_when_a_file_of_it_is_gone() throws Exception {
    seed("one.txt", ONE);
    build();
    Files.delete(data.resolve("claims/one.jsonl"));
    assertEquals(BuiltGraph.State.STALE, new BuiltGraph(settings()).state());
  }

  @Test
  void a_graph_is_stale_when_its_manifest_is_none() throws Exception {
    seed("one.txt", ONE);
    build();
    Files.writeString(data.resolve("graph/manifest.json"), "{");
    assertEquals(BuiltGraph.State.STALE, new BuiltGraph(settings()).state());
  }

  @Test
  void a_graph_of_another_base_is_stale() throws Exception {
    seed("one.txt", ONE);
    build();
    BuildSettings moved = new BuildSettings(seeds, data, new IriPatterns("https://example.org/"));
    assertEquals(BuiltGraph.State.STALE, new BuiltGraph(moved).state());
  }

  @Test
  void a_graph_without_its_articles_stays_current() throws Exception {
    seed("one.txt", ONE);
    build();
    Files.delete(seeds.resolve("one.txt"));
    Files.delete(seeds);
    assertEquals(BuiltGraph.State.CURRENT, new BuiltGraph(settings()).state());
  }

  @Test
  void the_manifest_names_all_that_decides() throws Exception {
    seed("one.txt", ONE);
    build();
    Map<String, String> inputs = Manifest.read(data.resolve("graph/manifest.json")).inputs();
    for (String name :
        List.of(
            "seeds/one.txt",
            "ontology/interregnum.ttl",
            "ontology/shapes.ttl",
            "links/wikidata.csv",
            "gazetteer/states.csv",
            "rules/recognition.yaml",
            "org/interregnum/graph/derived/head-of.rq",
            "org/interregnum/statement/conflict/contradictions.yaml")) {
      assertTrue(inputs.containsKey(name), name);
    }
    assertEquals(
        "1320207789347f37693d80c12ea2f43776052c2cd51757662a089a72ebe2da3f",
        inputs.get("seeds/one.txt"));
  }

  @Test
  void the_default_graph_is_the_union_of_the_named_ones() throws Exception {
    seed("one.txt", ONE);
    seed("two.txt", ONE.replace("One", "Two"));
    build();
    Dataset dataset = new BuiltGraph(settings()).load();
    dataset.begin(ReadWrite.READ);
    try {
      assertTrue(dataset.getDefaultModel().isIsomorphicWith(dataset.getUnionModel()));
      assertTrue(dataset.containsNamedModel(IriPatterns.DEFAULT.documentGraph("one")));
      assertTrue(dataset.containsNamedModel(IriPatterns.DEFAULT.documentGraph("two")));
    } finally {
      dataset.end();
    }
  }

  @Test
  void a_graph_that_is_not_there_cannot_be_loaded() {
    BuildException e = assertThrows(BuildException.class, () -> new BuiltGraph(settings()).load());
    assertEquals(
        data.resolve("graph") + ": there is no built graph; 'interregnum build' makes it.",
        e.getMessage());
  }

  @Test
  void a_broken_graph_cannot_be_loaded() throws Exception {
    seed("one.txt", ONE);
    build();
    Files.writeString(data.resolve("graph/source-one.nq"), "<urn:a> <urn:b> .\n");
    BuildException e = assertThrows(BuildException.class, () -> new BuiltGraph(settings()).load());
    assertTrue(e.getMessage().contains("source-one.nq: is no N-Quads ("), e.getMessage());
  }

  @Test
  void the_gold_of_the_first_article_makes_a_graph_without_faults() throws Exception {
    Path article = Path.of("seeds/chilean-occupation-of-peru.txt");
    Files.copy(article, seeds.resolve("peru.txt"));
    Reading gold = GoldReading.ofFirstArticle();
    SourceText text = new SourceText(gold.source(), gold.title(), Files.readString(article));
    BuildSummary summary = build(a -> new SourceReading(text, gold), new ShapeCheck());
    assertEquals(List.of(), summary.faults());
    assertEquals(gold.claims().size(), summary.claims());
    assertEquals(6, summary.contradictions());
    assertEquals(
        gold.claims().size(),
        files().get("claims/chilean-occupation-of-peru.jsonl").lines().count());
  }

  @Test
  void the_version_is_that_of_the_project() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(pom.contains("<version>" + ProgramVersion.get() + "</version>\n  <packaging>"));
  }
}
