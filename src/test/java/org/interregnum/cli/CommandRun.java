package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interregnum.pipeline.ArticleReader;

/** What a command line did: its exit status and what it wrote. */
record CommandRun(int status, String out, String err) {

  /** Runs a command line with nothing on standard input. */
  static CommandRun of(ArticleReader reader, String... arguments) {
    return withInput("", reader, arguments);
  }

  static CommandRun withInput(String input, ArticleReader reader, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int status = Interregnum.execute(console, () -> reader, arguments);
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Checks that the command failed with this status and exactly this one line of error. */
  void failsWith(int expected, String sentence) {
    assertEquals(List.of(sentence), err.lines().toList());
    assertEquals(expected, status);
  }
}
