package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String EVENT =
      """
      {"kind":"event","subject":"%s","object":null,"qualifier":"other","quote":"%s"}
      """;

  @TempDir Path folder;

  private String gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold = file("gold.jsonl", EVENT.formatted("Cry of Montán", "Cry of Montán"));
  }

  @Test
  void an_article_is_read_and_its_claims_and_spans_are_scored() throws IOException {
    CommandRun run = run("evaluate", gold, file("a.txt", "Cry of Montán"));
    assertEquals(0, run.status());
    assertEquals(
        """
                 gold  predicted  matched  precision  recall     F1  dates right  spans right
        overall     1          1        1      1.000   1.000  1.000        1.000        1.000
        event       1          1        1      1.000   1.000  1.000        1.000        1.000
        """,
        run.out());
  }

  @Test
  void a_claim_table_is_scored_as_it_is_and_its_misses_are_listed() throws IOException {
    String predicted = file("p.jsonl", EVENT.formatted("Sack of Lima", "Lima burned."));
    CommandRun run = run("evaluate", gold, predicted, "--missing", "--wrong");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("missing: 1\n- event: Cry of Montán -> - [other]"), run.out());
    assertTrue(run.out().contains("wrong: 1\n- event: Sack of Lima -> - [other]"), run.out());
  }

  @Test
  void a_borderline_file_excuses_claims() throws IOException {
    String both = file("p.jsonl", EVENT.formatted("Sack of Lima", "Lima burned."));
    CommandRun run = run("evaluate", gold, both, "--borderline", both);
    assertTrue(run.out().contains("overall     1          0        0"), run.out());
  }

  @Test
  void a_bad_line_of_gold_is_one_sentence_with_its_place() throws IOException {
    String bad = file("bad.jsonl", "# gold\n{\"kind\":\"rumour\"}\n");
    run("evaluate", bad, gold).failsWith(1, bad + ":2: no kind of claim is 'rumour'.");
  }

  @Test
  void a_missing_file_is_one_sentence() {
    String none = folder.resolve("none.jsonl").toString();
    run("evaluate", none, gold).failsWith(1, none + ": there is no such file.");
    run("evaluate", gold, gold, "--text", none).failsWith(1, none + ": there is no such file.");
  }

  @Test
  void a_text_in_another_encoding_is_one_sentence() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Per\u00fa".getBytes(StandardCharsets.ISO_8859_1));
    run("evaluate", gold, gold, "--text", latin.toString())
        .failsWith(1, latin + ": is no UTF-8; save the article as UTF-8.");
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(new ToyReader(), arguments);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
