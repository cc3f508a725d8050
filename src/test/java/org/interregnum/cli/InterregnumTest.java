package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterregnumTest {

  @Test
  void no_command_is_wrong_usage() {
    run().failsWith(2, "No command was given; 'interregnum --help' lists what it takes.");
  }

  @Test
  void a_mistyped_command_is_answered_with_the_nearest_one() {
    run("extrat", "a.txt")
        .failsWith(
            2,
            "Nothing here is called 'extrat'; did you mean 'extract'? 'interregnum --help' lists"
                + " what it takes.");
  }

  @Test
  void a_mistyped_option_is_answered_with_the_nearest_one() {
    run("extract", "--formt=csv", "a.txt")
        .failsWith(
            2,
            "Nothing here is called '--formt=csv'; did you mean '--format'? 'interregnum extract"
                + " --help' lists what it takes.");
  }

  @Test
  void a_missing_argument_is_wrong_usage() {
    run("extract")
        .failsWith(
            2,
            "Missing required parameter: 'FILE|DIR|-'; 'interregnum extract --help' lists what it"
                + " takes.");
  }

  @Test
  void a_format_that_does_not_exist_is_wrong_usage_and_the_known_ones_are_named() {
    run("extract", "--format", "doc", "a.txt")
        .failsWith(
            2,
            "Invalid value for option '--format': 'doc' is none of jsonl, csv, trig, nquads; 'interregnum extract"
                + " --help' lists what it takes.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "extract", "evaluate"})
  void help_goes_to_standard_output_without_colours(String command) {
    CommandRun run = command.isEmpty() ? run("--help") : run(command, "--help");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("Usage: interregnum " + command), run.out());
    assertTrue(run.out().contains("--debug"), run.out());
    assertFalse(run.out().contains("\u001b"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void every_command_is_listed_in_the_help() {
    String help = run("--help").out();
    for (String command : List.of("extract", "evaluate")) {
      assertTrue(help.contains("\n  " + command + " "), help);
    }
  }

  @Test
  void the_version_is_printed() {
    CommandRun run = run("--version");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("Interregnum "), run.out());
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(new ToyReader(), arguments);
  }
}
