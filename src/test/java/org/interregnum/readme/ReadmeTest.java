package org.interregnum.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the README's commands, in their order, and compares what they print with what it shows. With
 * {@code -Dreadme.write=true} it shows what they print instead.
 */
@DisabledOnOs(OS.WINDOWS)
class ReadmeTest {

  private static final Path FILE = Path.of("README.md");
  private static final boolean WRITE = Boolean.getBoolean("readme.write");
  private static final int LONGEST = 230;

  private static final Map<Example, List<String>> PRINTED = new LinkedHashMap<>();

  private static Readme readme;
  private static Workplace workplace;

  @BeforeAll
  static void openShop(@TempDir Path folder) throws IOException {
    readme = Readme.parse(Files.readString(FILE));
    workplace = Workplace.in(folder);
  }

  @AfterAll
  static void closeShop() throws IOException {
    workplace.close();
    if (WRITE) {
      Readme fresh = readme.with(e -> e.showing(PRINTED.getOrDefault(e, e.shown())));
      Files.writeString(FILE, fresh.text());
    }
  }

  static List<Example> examples() throws IOException {
    return Readme.parse(Files.readString(FILE)).examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_command_prints_what_the_readme_shows(Example example) throws Exception {
    List<String> printed = workplace.run(example);
    PRINTED.put(example, printed);
    if (!WRITE) {
      assertEquals(String.join("\n", example.shown()), String.join("\n", printed));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"build", "serve", "extract", "evaluate", "query", "sparql", "validate", "export"})
  void every_command_of_the_program_has_an_example(String command) {
    assertTrue(
        readme.examples().stream().anyMatch(e -> e.command().contains("./interregnum " + command)));
  }

  @Test
  void it_is_short_enough_to_be_read() {
    assertTrue(readme.text().lines().count() <= LONGEST);
  }

  @Test
  void what_is_parsed_is_written_again_as_it_was() throws IOException {
    assertEquals(Files.readString(FILE), readme.text());
  }
}
