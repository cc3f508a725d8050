package org.interregnum.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimKind;
import org.interregnum.document.DocumentException;
import org.interregnum.extraction.Coverage;
import org.interregnum.extraction.Silence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {

  private static final String ARTICLE =
      """
      = Occupation of Lima =

      Infobox
      - Capital: Lima
      - Flag: none

      Chile occupied Lima in January 1881. Chile may recognise the Government of La Magdalena. Rivers flowed gently. No news 🕊.
      """;

  private static ArticleExtractor extractor;

  @BeforeAll
  static void loadOnce() {
    extractor = ArticleExtractor.load();
  }

  @Test
  void every_sentence_has_claims_or_a_reason_for_none() throws Exception {
    List<Coverage.Line> lines = extractor.coverage(given(ARTICLE)).lines();
    assertEquals(
        List.of(
            "Capital: Lima",
            "Flag: none",
            "Chile occupied Lima in January 1881.",
            "Chile may recognise the Government of La Magdalena.",
            "Rivers flowed gently.",
            "No news 🕊."),
        lines.stream().map(Coverage.Line::text).toList());
    assertEquals(ClaimKind.SEAT, lines.get(0).claims().get(0).kind());
    assertEquals(Optional.empty(), lines.get(1).reason());
    assertEquals(ClaimKind.OCCUPATION, lines.get(2).claims().get(0).kind());
    assertEquals(Optional.empty(), lines.get(2).reason());
    assertEquals(Optional.of(Silence.NOT_REAL), lines.get(3).reason());
    assertEquals(Optional.of(Silence.NO_TRIGGER), lines.get(4).reason());
    assertEquals(Optional.of(Silence.NO_VERB), lines.get(5).reason());
  }

  @Test
  void the_lines_of_coverage_cut_their_text_out_of_the_article_by_code_points() throws Exception {
    String article = ARTICLE.replace("Flag: none", "Flag: 🏳🏳🏳");
    int[] points = article.codePoints().toArray();
    for (Coverage.Line line : extractor.coverage(given(article)).lines()) {
      assertEquals(line.text(), new String(points, line.begin(), line.stop() - line.begin()));
    }
  }

  @Test
  void coverage_finds_the_claims_that_reading_finds() throws Exception {
    Article seed = new Article.InFile(Path.of("seeds/chilean-occupation-of-peru.txt"));
    Stream<Claim> covered =
        extractor.coverage(seed).lines().stream().flatMap(line -> line.claims().stream());
    assertEquals(
        extractor.read(seed).claims().stream().map(Claim::toString).sorted().toList(),
        covered.map(Claim::toString).sorted().toList());
  }

  @Test
  void an_explanation_shows_words_phrases_clauses_and_rules() throws Exception {
    List<String> explanations = extractor.explain(given(ARTICLE), "occupied Lima");
    assertEquals(1, explanations.size());
    String text = explanations.get(0);
    assertTrue(text.startsWith("Chile occupied Lima in January 1881.\n  words"), text);
    assertTrue(text.contains("\n  phrase  Chile = Chile (state)\n"), text);
    assertTrue(text.contains(" verb occupy, "), text);
    assertTrue(text.contains("\n  found   occupation."), text);
    assertTrue(text.contains(": occupation, Chile -> Lima [military]"), text);
    assertEquals(List.of(), extractor.explain(given(ARTICLE), "no such words"));
  }

  @Test
  void a_file_and_its_bytes_are_read_alike() throws Exception {
    Path file = Path.of("seeds/chilean-occupation-of-peru.txt");
    assertEquals(
        extractor.read(new Article.InFile(file)),
        extractor.read(new Article.Given("standard input", Files.readAllBytes(file))));
  }

  @Test
  void bytes_that_are_no_text_are_one_sentence_that_names_their_source() {
    byte[] bytes = {'=', ' ', 'T', ' ', '=', '\n', (byte) 0xff};
    DocumentException e =
        assertThrows(
            DocumentException.class,
            () -> extractor.read(new Article.Given("standard input", bytes)));
    assertTrue(e.getMessage().startsWith("standard input: "), e.getMessage());
  }

  private static Article given(String text) {
    return new Article.Given("toy", text.getBytes(StandardCharsets.UTF_8));
  }
}
