package org.interregnum.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.ClaimLines;
import org.interregnum.claim.ClaimRow;
import org.interregnum.claim.ClaimTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

  private static final String GOLD =
      """
      {"kind":"office","subject":["Francisco García Calderón","García Calderón"],"object":"Peru","qualifier":"provisional president","start":"1881-02","end":null,"quote":"García Calderón was provisional president of Peru from February 1881."}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          the same words                        | office | Garcia Calderon | the Peru | Provisional President | García Calderón was provisional president of Peru from February 1881. | 1
          a title within the other              | office | García Calderón | Peru | president             | García Calderón was provisional president of Peru from February 1881. | 1
          half a word of the title              | office | García Calderón | Peru | resident              | García Calderón was provisional president of Peru from February 1881. | 0
          three fifths of the shorter quote     | office | García Calderón | Peru | president             | Calderón was president of Lima once                                    | 1
          fewer than three fifths of it         | office | García Calderón | Peru | president             | Calderón was president of Lima and Callao                    | 0
          a quote a third as long               | office | García Calderón | Peru | president             | García Calderón was provisional                                        | 1
          a shorter one                         | office | García Calderón | Peru | president             | García Calderón was                                                    | 0
          another person                        | office | Calderón        | Peru | president             | García Calderón was provisional president of Peru from February 1881. | 0
          another kind                          | seat   | García Calderón | Peru | provisional president | García Calderón was provisional president of Peru from February 1881. | 0
          """)
  void an_office_is_found_by(
      String what, String kind, String who, String whose, String title, String quote, int found)
      throws Exception {
    String line =
        "{\"kind\":\"%s\",\"subject\":\"%s\",\"object\":\"%s\",\"qualifier\":\"%s\",\"quote\":\"%s\"}";
    assertEquals(
        found,
        score(GOLD, line.formatted(kind, who, whose, title, quote)).overall().matched(),
        what);
  }

  @Test
  void of_two_claims_for_one_gold_claim_the_one_with_its_dates_is_matched() throws Exception {
    String undated = GOLD.replace("\"1881-02\"", "null");
    Score score = score(GOLD, undated + GOLD + undated);
    assertEquals(new Figures(1, 3, 1, 1, OptionalInt.empty()), score.overall());
    assertEquals(2, score.wrong().size());
    assertEquals(List.of(), score.missing());
  }

  @Test
  void a_claim_counts_once_even_where_it_could_stand_for_two() throws Exception {
    assertEquals(1, score(GOLD + GOLD, GOLD).overall().matched());
    assertEquals(1, score(GOLD + GOLD, GOLD).missing().size());
  }

  @Test
  void an_event_may_be_described_and_its_place_be_missing() throws Exception {
    String treaty =
        """
        {"kind":"event","subject":"Treaty of Ancón","object":"Ancón","qualifier":"treaty","quote":"A treaty was signed."}
        """;
    String described =
        treaty.replace("\"Treaty of Ancón\"", "\"peace\"").replace("\"Ancón\"", "null");
    assertEquals(1, score(treaty, described).overall().matched());
    // With a second treaty in the sentence a description no longer tells which.
    String other = treaty.replace("Treaty of Ancón", "Treaty of Lima");
    assertEquals(0, score(treaty + other, described).overall().matched());
    String longer = treaty.replace("Treaty of Ancón", "the Chilean Treaty of Ancón, 1883");
    assertEquals(1, score(treaty + other, longer).overall().matched());
  }

  @Test
  void a_place_that_is_occupied_is_also_held() throws Exception {
    String occupation =
        """
        {"kind":"occupation","subject":"Chile","object":"Lima","qualifier":"military","quote":"Chilean troops held Lima."}
        """;
    String control =
        """
        {"kind":"control","subject":"Chilean Army","object":"Lima","qualifier":"held","quote":"Chilean troops held Lima."}
        """;
    String controlByState = control.replace("Chilean Army", "Chile");
    Score found = score(occupation, controlByState);
    assertEquals(1, found.overall().matched());
    assertEquals(1, found.kinds().get(ClaimKind.OCCUPATION).predicted());
    // The twin goes, and the occupation accepts its holder, too.
    Score twins = score(occupation + control, control);
    assertEquals(new Figures(1, 1, 1, 1, OptionalInt.empty()), twins.overall());
    String administered = controlByState.replace("held\"", "administered\"");
    assertEquals(0, score(occupation, administered).overall().matched());
  }

  @Test
  void a_borderline_claim_is_neither_rewarded_nor_punished() throws Exception {
    String other = GOLD.replace("Peru\"", "Lima\"");
    Scoring scoring = new Scoring(rows(GOLD), rows(other));
    Figures figures = scoring.score(rows(GOLD + other), Optional.empty()).overall();
    assertEquals(new Figures(1, 1, 1, 1, OptionalInt.empty()), figures);
    Figures twice = scoring.score(rows(GOLD + other + other), Optional.empty()).overall();
    assertEquals(2, twice.predicted(), "a borderline claim excuses one claim");
  }

  @ParameterizedTest
  @CsvSource({"2, 71, 1", "1, 70, 0", "2, 70, 0", "2, 200, 0"})
  void a_span_is_right_where_it_cuts_its_quote_out_of_the_text(int begin, int stop, int right)
      throws Exception {
    String offsets = "\"begin\":%d,\"stop\":%d,\"quote\"".formatted(begin, stop);
    // Two code points, four chars, before the quote.
    String text =
        "\ud83d\udd4a\ud83d\udd4aGarcía Calderón was provisional president of Peru from February 1881.";
    Score score =
        new Scoring(rows(GOLD)).score(rows(GOLD.replace("\"quote\"", offsets)), Optional.of(text));
    assertEquals(OptionalInt.of(right), score.overall().spansRight());
  }

  @Test
  void nothing_predicted_has_no_precision_and_no_recall() throws Exception {
    Figures figures = score(GOLD, "").overall();
    assertEquals(OptionalDouble.empty(), figures.precision());
    assertEquals(OptionalDouble.of(0), figures.recall());
    assertEquals(OptionalDouble.empty(), figures.datesRightShare());
  }

  private Score score(String gold, String predicted) throws Exception {
    return new Scoring(rows(gold)).score(rows(predicted), Optional.empty());
  }

  private List<ClaimRow> rows(String text) throws Exception {
    ClaimLines<ClaimRow> lines = ClaimTable.readRows(file(text));
    assertEquals(List.of(), lines.faults());
    return lines.values();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("claims.jsonl"), text);
  }
}
