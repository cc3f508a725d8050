package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about operation tells of each setting what the program itself does. */
class OperationPageTest {

  @Test
  void each_setting_stands_in_the_page_with_what_it_is_and_means() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("src/site/markdown/operation.md")).stream()
            .filter(line -> line.matches("\\| `[a-z-]+` \\| (`.*`)? ?\\| .* \\|"))
            .toList();
    assertEquals(Stream.of(ServeSetting.values()).map(OperationPageTest::row).toList(), rows);
  }

  private static String row(ServeSetting setting) {
    String unlessSet = setting.unlessSet().isEmpty() ? "" : "`" + setting.unlessSet() + "`";
    return "| `" + setting.key() + "` | " + unlessSet + " | " + setting.meaning() + " |";
  }
}
