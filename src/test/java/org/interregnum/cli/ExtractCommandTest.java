package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.interregnum.pipeline.ArticleExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  @TempDir Path folder;

  @Test
  void the_claims_of_an_article_go_to_standard_output() throws IOException {
    CommandRun run = run("extract", article("a.txt", "Cry of Montán"));
    assertEquals(0, run.status());
    assertEquals(line("Cry of Montán"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void csv_has_one_header_whatever_the_number_of_articles() throws IOException {
    CommandRun run =
        run("extract", article("a.txt", "A"), article("b.txt", "B"), "--format", "csv");
    assertEquals(3, run.out().lines().count());
    assertTrue(run.out().startsWith("source,kind,subject,"), run.out());
  }

  @Test
  void a_hyphen_stands_for_standard_input() {
    CommandRun run = CommandRun.withInput("Treaty of Ancón", new ToyReader(), "extract", "-");
    assertEquals(line("Treaty of Ancón"), run.out());
  }

  @Test
  void the_articles_of_a_folder_come_in_the_order_of_their_paths() throws IOException {
    for (int i = 999; i >= 0; i--) {
      article("%03d.txt".formatted(i), "Event " + i);
    }
    CommandRun run = run("extract", folder.toString());
    String expected =
        String.join("", IntStream.range(0, 1000).mapToObj(i -> line("Event " + i)).toList());
    assertEquals(expected, run.out());
    assertEquals("1000 of 1000 articles\n", run.err());
  }

  @Test
  void a_broken_article_is_one_sentence_and_the_others_are_written() throws IOException {
    String empty = article("b.txt", " ");
    article("a.txt", "A");
    article("c.txt", "C");
    CommandRun run = run("extract", folder.toString());
    run.failsWith(1, empty + ": is empty.");
    assertEquals(line("A") + line("C"), run.out());
  }

  @Test
  void an_article_that_is_missing_is_a_broken_one() throws IOException {
    String missing = folder.resolve("none.txt").toString();
    CommandRun run = run("extract", missing, article("a.txt", "A"));
    run.failsWith(1, missing + ": there is no such file.");
    assertEquals(line("A"), run.out());
  }

  @Test
  void a_folder_without_articles_is_one_sentence() {
    run("extract", folder.toString())
        .failsWith(1, folder + ": holds no article; articles are files named *.txt.");
  }

  @Test
  void a_fault_of_the_program_names_the_article_and_shows_its_trace_only_with_debug()
      throws IOException {
    String article = article("a.txt", "fault");
    run("extract", article)
        .failsWith(
            1,
            article
                + ": Interregnum has a fault of its own (java.lang.IllegalStateException: no such"
                + " fault); --debug shows where.");
    List<String> trace = run("extract", article, "--debug").err().lines().toList();
    assertEquals("java.lang.IllegalStateException: no such fault", trace.get(1));
    assertTrue(trace.get(2).startsWith("\tat org.interregnum.cli.ToyReader"), trace.get(2));
    assertEquals(trace, run("--debug", "extract", article).err().lines().toList());
  }

  @Test
  void coverage_is_a_line_for_each_sentence_and_counts_at_the_end() throws IOException {
    String article = article("a.txt", "= Lima =\n\nChile occupied Lima in 1881. Rivers flowed.\n");
    CommandRun run = CommandRun.of(ArticleExtractor.load(), "extract", article, "--coverage");
    assertEquals(0, run.status());
    assertEquals(
        List.of(
            article,
            "10-38\t1 occupation (occupation.occupied)\tChile occupied Lima in 1881.",
            "39-53\t0 no rule knows its verbs\tRivers flowed.",
            "2 sentences and infobox lines, 1 with claims; 1 no rule knows its verbs"),
        run.out().lines().toList());
  }

  @Test
  void coverage_names_the_rule_that_came_nearest_and_what_it_lacked() throws IOException {
    String article = article("a.txt", "= Lima =\n\nThey occupied Lima in 1881.\n");
    CommandRun run = CommandRun.of(ArticleExtractor.load(), "extract", article, "--coverage");
    assertEquals(
        "10-37\t0 unresolved subject (occupation.occupied: 'They' stands for nothing known)"
            + "\tThey occupied Lima in 1881.",
        run.out().lines().toList().get(1));
  }

  @Test
  void an_explanation_names_the_article_and_nothing_to_explain_is_a_problem() throws IOException {
    String article = article("a.txt", "= Lima =\n\nChile occupied Lima in 1881.\n");
    ArticleExtractor reader = ArticleExtractor.load();
    CommandRun run = CommandRun.of(reader, "extract", article, "--explain", "occupied");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith(article + ": Chile occupied Lima in 1881.\n"), run.out());
    CommandRun.of(reader, "extract", article, "--explain", "besieged")
        .failsWith(1, "No sentence contains 'besieged'; give its exact words.");
  }

  @Test
  void a_sentence_by_itself_is_explained_from_the_command_line_or_standard_input() {
    String sentence = "Chile occupied Lima in 1881.";
    ArticleExtractor reader = ArticleExtractor.load();
    CommandRun run = CommandRun.of(reader, "extract", "--explain", sentence);
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("sentence: " + sentence + "\n  words "), run.out());
    assertEquals(
        run.out(),
        CommandRun.withInput(sentence + "\n", reader, "extract", "--explain", "-").out());
  }

  @Test
  void without_an_article_there_is_nothing_to_extract() {
    String sentence =
        "Missing required parameter: 'FILE|DIR|-';"
            + " 'interregnum extract --help' lists what it takes.";
    run("extract").failsWith(2, sentence);
    run("extract", "--coverage").failsWith(2, sentence);
  }

  @Test
  void claims_coverage_and_explanation_exclude_one_another() {
    run("extract", "a.txt", "--coverage", "--format", "csv")
        .failsWith(
            2,
            "--format=<format>, --coverage are mutually exclusive (specify only one);"
                + " 'interregnum extract --help' lists what it takes.");
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(new ToyReader(), arguments);
  }

  private String article(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String line(String event) {
    return "{\"source\":\"toy\",\"kind\":\"event\",\"subject\":\"%1$s\",\"object\":null,"
            .formatted(event)
        + "\"qualifier\":\"other\",\"as\":null,\"start\":null,\"end\":null,\"quote\":\"%1$s\","
            .formatted(event)
        + "\"begin\":0,\"stop\":%d,\"rule\":\"toy\",\"confidence\":1}\n".formatted(event.length());
  }
}
