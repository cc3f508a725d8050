package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each test that the threat model names exists. */
class ThreatModelTest {

  private static final Path PAGE = Path.of("src/site/markdown/threat-model.md");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");

  @Test
  void every_test_that_is_named_is_there() throws IOException {
    List<MatchResult> named = NAMED.matcher(Files.readString(PAGE)).results().toList();
    assertTrue(named.size() > 15, "only " + named.size() + " tests are named");
    for (MatchResult test : named) {
      assertTrue(
          Stream.of("server", "server/outside", "store", "pipeline", "cli")
              .map(room -> Path.of("src/test/java/org/interregnum", room, test.group(1) + ".java"))
              .filter(Files::exists)
              .anyMatch(file -> declares(file, test.group(2))),
          test.group());
    }
  }

  @Test
  void every_row_names_a_test() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| ")).skip(1).toList();
    rows.forEach(row -> assertTrue(NAMED.matcher(row).find(), row));
  }

  private static boolean declares(Path file, String name) {
    try {
      String source = Files.readString(file);
      return Pattern.compile("@(Test|TestFactory|ParameterizedTest)[^;]*?\\s" + name + "\\(")
          .matcher(source)
          .find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
