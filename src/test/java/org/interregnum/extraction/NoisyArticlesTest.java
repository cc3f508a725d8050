package org.interregnum.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.interregnum.claim.Claim;
import org.interregnum.claim.Reading;
import org.interregnum.document.DocumentException;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.extraction.rule.RuleBook;
import org.interregnum.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an article looks like, it is read, and every claim cuts its quote out of the text. */
class NoisyArticlesTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR = new Extractor(LEXICON, RuleBook.load(LEXICON));
  private static final DocumentReader DOCUMENTS =
      new DocumentReader(new SentenceSplitter(LEXICON.abbreviations()));
  private static final String TITLE = "= Occupation of Lima =\n\n";

  @ParameterizedTest
  @EnumSource(Noise.class)
  void an_article_with_noise_is_read_and_its_spans_are_right(Noise noise) throws Exception {
    read(noise.in(seed()));
  }

  @Test
  void all_noises_together_are_read() throws Exception {
    String text = seed();
    for (Noise noise : Noise.values()) {
      text = noise.in(text);
      read(text);
    }
  }

  @Test
  void noise_between_words_leaves_claims_to_find() throws Exception {
    assertFalse(read(Noise.HTML_TAGS.in(seed())).claims().isEmpty());
    assertFalse(read(Noise.EMOJI.in(seed())).claims().isEmpty());
    assertFalse(read(Noise.OPEN_BRACKETS.in(seed())).claims().isEmpty());
  }

  @Test
  void line_ends_and_a_byte_order_mark_change_no_claim() throws Exception {
    assertEquals(rows(seed()), rows(Noise.CARRIAGE_RETURNS.in(seed())));
    assertEquals(rows(seed()), rows(Noise.BYTE_ORDER_MARK.in(seed())));
  }

  static Stream<String> oddities() {
    return Stream.of(
        "== Only a heading ==",
        "==  ==",
        "Infobox\n- ",
        "Infobox\n- Leader1:\n- Year Leader1:\n- Capital: ,,, ()\n- Status: ",
        "Infobox\n- Title Leader: of\n- Leader1: ( , ;\n- Combatant1: \n- Conflict: \n- P1: )(",
        "-",
        "- France\n-\n- \n-  – ",
        ".",
        "\"",
        "(",
        "of of of",
        "the",
        "France's",
        "'s 's 's",
        "was was was",
        "never",
        "to",
        "which which which",
        "The movement was mainly headed by Nicolás==  de Piérola, who established three armies.",
        "In absence oa was reached in who was willing to accept terms, an army set up a regency.",
        "with with with",
        "recognised recognised recognised",
        "1 2 3 1881 1882 May 1883",
        "On 31 February 1881 and 0 May 0000, 99 May 99999 and 29 February 1900, France occupied"
            + " Lima.",
        "🕊",
        "\u0301\u0301",
        "\u200b\u200b",
        "…",
        "a\u0000b");
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void an_article_of_hardly_anything_is_read(String body) throws Exception {
    read(TITLE + body);
  }

  /** A name for what is endless, and a piece of it. */
  static Stream<Map.Entry<String, String>> endless() {
    return Stream.of(
        Map.entry(
            "a paragraph without a full stop",
            "Chilean troops occupied Lima and the government fled "),
        Map.entry("a word", "x"),
        Map.entry("a name", "Very Long Name "),
        Map.entry("a list of states", "France, "),
        Map.entry("opening brackets", "(France "),
        Map.entry("closing brackets", "France) "),
        Map.entry("genitives", "France's "),
        Map.entry("complements", "government of the "),
        Map.entry("dates", "on 1 May 1900 "),
        Map.entry("emoji", "🕊"),
        Map.entry("combining marks", "\u0301"),
        Map.entry("line ends", "\n"),
        Map.entry("headings", "==A==\n"),
        Map.entry("equals signs", "="),
        Map.entry("tags", "<ref>"),
        Map.entry("full stops", "."));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void what_goes_on_for_200_000_characters_is_read(Map.Entry<String, String> endless)
      throws Exception {
    String piece = endless.getValue();
    read(TITLE + piece.repeat(200_000 / piece.length()) + "\n\nChile occupied Lima in 1881.");
  }

  @Test
  void an_endless_title_heading_or_infobox_line_is_read() throws Exception {
    String name = "Occupation of ( ".repeat(10_000);
    read("= " + name + "=\n\nChile occupied Lima in 1881.");
    read(TITLE + "==" + name + "==\n\nChile occupied Lima in 1881.");
    read(TITLE + "Infobox\n- Capital: " + name + "\n\nChile occupied Lima in 1881.");
    read(TITLE + "Infobox\n" + "- Leader1: A B\n".repeat(10_000) + "\nChile occupied Lima.");
  }

  private static String seed() throws IOException {
    return Files.readString(Path.of("seeds/chilean-occupation-of-peru.txt"));
  }

  private static Reading read(String text) throws DocumentException {
    Reading reading = EXTRACTOR.read(DOCUMENTS.parse("noise", text));
    int[] points = text.codePoints().toArray();
    for (Claim claim : reading.claims()) {
      int begin = claim.evidence().begin();
      String span = new String(points, begin, claim.evidence().stop() - begin);
      assertEquals(span, claim.evidence().quote());
    }
    return reading;
  }

  /** The claims without their places. */
  private static String rows(String text) throws DocumentException {
    StringBuilder rows = new StringBuilder();
    for (Claim claim : read(text).claims()) {
      rows.append(claim.kind()).append(claim.subject()).append(claim.object());
      rows.append(claim.qualifier()).append(claim.start()).append(claim.end()).append('\n');
    }
    return rows.toString();
  }
}
