package org.interregnum.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.claim.ClaimRow;
import org.interregnum.claim.ClaimTable;
import org.interregnum.evaluation.Figures;
import org.interregnum.evaluation.ScoreText;
import org.interregnum.evaluation.Scoring;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Extraction against gold: the figures that once were reached may not sink.
 *
 * <p>The floors stand in {@code src/test/resources/floors.csv}; each run writes the figures that it
 * measured to {@code target/floors.csv} in the same form, ready to be copied when they have risen.
 */
class ScoresTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path FLOORS = RESOURCES.resolve("floors.csv");
  private static final Path MEASURED = Path.of("target/floors.csv");
  private static final Path SHOWN = Path.of("src/main/resources/org/interregnum/pages/quality.csv");
  private static final String FIRST = "chilean-occupation-of-peru";
  private static final String PRACTICE = "all practice articles";
  private static final String HEAD = "article,f1";
  private static final String SHOWN_HEAD =
      "article,gold,predicted,matched,precision,recall,f1,dates\n";

  private static final Map<String, Figures> FIGURES = new TreeMap<>();

  @BeforeAll
  static void measure() throws Exception {
    ArticleExtractor extractor = ArticleExtractor.load();
    Path borderline = RESOURCES.resolve("claims/" + FIRST + ".borderline.jsonl");
    Scoring first = new Scoring(rows(gold("claims", FIRST)), rows(borderline));
    FIGURES.put(FIRST, score(extractor, first, Path.of("seeds/" + FIRST + ".txt")));
    Optional<Figures> practice = Optional.empty();
    for (String slug : practice()) {
      Scoring scoring = new Scoring(rows(gold("practice", slug)));
      Figures figures = score(extractor, scoring, RESOURCES.resolve("practice/" + slug + ".txt"));
      FIGURES.put(slug, figures);
      practice = practice.map(sum -> sum.plus(figures)).or(() -> Optional.of(figures));
    }
    FIGURES.put(PRACTICE, practice.orElseThrow());
    write();
  }

  static Stream<String> measured() throws IOException {
    return Stream.concat(Stream.of(FIRST, PRACTICE), practice().stream());
  }

  @ParameterizedTest
  @MethodSource("measured")
  void the_f1_of_an_article_does_not_sink(String article) throws IOException {
    double f1 = FIGURES.get(article).f1().orElse(0);
    double floor = Double.parseDouble(floors().get(article));
    assertTrue(f1 >= floor, article + ": F1 is " + f1 + ", and was " + floor);
  }

  @ParameterizedTest
  @MethodSource("measured")
  void every_span_cuts_exactly_its_quote_out_of_the_article(String article) {
    Figures figures = FIGURES.get(article);
    assertEquals(figures.matched(), figures.spansRight().orElse(0));
  }

  @Test
  void every_article_has_a_floor_and_every_floor_an_article() throws IOException {
    assertEquals(FIGURES.keySet(), floors().keySet());
  }

  /** Renewed with {@code -Dquality.write=true}. */
  @Test
  void the_figures_that_the_pages_show_are_those_measured() throws IOException {
    String measured =
        Stream.of(FIRST, PRACTICE).map(ScoresTest::shown).collect(Collectors.joining());
    if (Boolean.getBoolean("quality.write")) {
      Files.writeString(SHOWN, SHOWN_HEAD + measured);
    }
    assertEquals(SHOWN_HEAD + measured, Files.readString(SHOWN), "renew with -Dquality.write=true");
  }

  private static String shown(String article) {
    Figures figures = FIGURES.get(article);
    return String.join(
            ",",
            article,
            Integer.toString(figures.gold()),
            Integer.toString(figures.predicted()),
            Integer.toString(figures.matched()),
            ScoreText.share(figures.precision()),
            ScoreText.share(figures.recall()),
            ScoreText.share(figures.f1()),
            ScoreText.share(figures.datesRightShare()))
        + "\n";
  }

  private static Figures score(ArticleExtractor extractor, Scoring scoring, Path article)
      throws Exception {
    List<ClaimRow> claims =
        extractor.read(new Article.InFile(article)).claims().stream().map(ClaimRow::of).toList();
    return scoring.score(claims, Optional.of(Files.readString(article))).overall();
  }

  private static List<String> practice() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("practice"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  private static Path gold(String folder, String slug) {
    return RESOURCES.resolve(folder + "/" + slug + ".gold.jsonl");
  }

  private static List<ClaimRow> rows(Path file) throws Exception {
    return ClaimTable.readRows(file).values();
  }

  private static Map<String, String> floors() throws IOException {
    Map<String, String> floors = new TreeMap<>();
    Files.readAllLines(FLOORS).stream()
        .skip(1)
        .forEach(line -> floors.put(line.split(",")[0], line.split(",")[1]));
    return floors;
  }

  /** Rounded down, so that a figure that is copied does not fail against itself. */
  private static void write() throws IOException {
    StringBuilder lines = new StringBuilder(HEAD + "\n");
    FIGURES.forEach(
        (article, figures) -> {
          BigDecimal f1 = BigDecimal.valueOf(figures.f1().orElse(0));
          lines.append(article).append(',').append(f1.setScale(3, RoundingMode.DOWN)).append('\n');
          System.out.println(
              ScoreText.share(figures.f1())
                  + " F1, "
                  + ScoreText.share(figures.precision())
                  + " precision, "
                  + ScoreText.share(figures.datesRightShare())
                  + " dates right: "
                  + article);
        });
    Files.createDirectories(MEASURED.getParent());
    Files.writeString(MEASURED, lines);
  }
}
