package org.interregnum.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.claim.ClaimLines;
import org.interregnum.claim.ClaimRow;
import org.interregnum.claim.ClaimTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold files themselves: whole, true to their texts, and in agreement with themselves. */
class GoldFilesTest {

  private static final Path FIRST =
      Path.of("src/test/resources/claims/chilean-occupation-of-peru.gold.jsonl");
  private static final Path PRACTICE = Path.of("src/test/resources/practice");

  static Stream<Path> gold() throws IOException {
    try (Stream<Path> files = Files.list(PRACTICE)) {
      List<Path> practice =
          files.filter(file -> file.toString().endsWith(".gold.jsonl")).sorted().toList();
      return Stream.concat(Stream.of(FIRST), practice.stream());
    }
  }

  private static Path article(Path gold) {
    String name = gold.getFileName().toString().replace(".gold.jsonl", ".txt");
    return gold.equals(FIRST) ? Path.of("seeds", name) : gold.resolveSibling(name);
  }

  @ParameterizedTest
  @MethodSource("gold")
  void every_quote_stands_in_the_article(Path gold) throws Exception {
    String article = Files.readString(article(gold));
    for (ClaimRow row : rows(gold)) {
      assertTrue(article.contains(row.quote().orElseThrow()), row::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("gold")
  void gold_scored_against_itself_is_perfect(Path gold) throws Exception {
    List<ClaimRow> rows = rows(gold);
    Score score = new Scoring(rows).score(rows, Optional.empty());
    assertEquals(List.of(), score.missing());
    assertEquals(List.of(), score.wrong());
    score.kinds().values().forEach(f -> assertEquals(f.matched(), f.datesRight()));
    assertTrue(score.overall().matched() > 50, "a gold file of a few claims shows little");
  }

  private static List<ClaimRow> rows(Path file) throws Exception {
    ClaimLines<ClaimRow> lines = ClaimTable.readRows(file);
    assertEquals(List.of(), lines.faults());
    return lines.values();
  }
}
