package org.interregnum.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interregnum.claim.ClaimRow;
import org.interregnum.claim.ClaimTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTextTest {

  private static final String CESSION =
      """
      {"kind":"cession","subject":"Peru","object":["Tarapacá",null],"qualifier":"Chile","as":"x","start":"1883","quote":"Peru ceded Tarapacá to Chile."}
      """;

  @TempDir Path folder;

  @Test
  void the_table_has_a_line_over_all_and_a_line_a_kind() throws Exception {
    assertEquals(
        """
                 gold  predicted  matched  precision  recall     F1  dates right  spans right
        overall     2          1        1      1.000   0.500  0.667        1.000            -
        cession     2          1        1      1.000   0.500  0.667        1.000            -
        """,
        ScoreText.table(score()));
  }

  @Test
  void a_claim_of_a_list_shows_its_names_dates_and_quote() throws Exception {
    assertEquals(
        """
        missing: 1
        - cession: Peru -> Tarapacá / - [Chile], as 'x' 1883 .. -
            Peru ceded Tarapacá to Chile.
        """,
        ScoreText.list("missing", score().missing()));
  }

  @ParameterizedTest
  @CsvSource({"0.0625, 0.062", "0.9996, 1.000", "0.5, 0.500", "0, 0.000"})
  void a_share_has_three_decimals(double share, String text) {
    assertEquals(text, ScoreText.share(OptionalDouble.of(share)));
  }

  private Score score() throws Exception {
    return new Scoring(rows(CESSION + CESSION)).score(rows(CESSION), Optional.empty());
  }

  private List<ClaimRow> rows(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("claims.jsonl"), text);
    return ClaimTable.readRows(file).values();
  }
}
