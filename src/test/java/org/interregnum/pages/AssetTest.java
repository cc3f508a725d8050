package org.interregnum.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the pages, and the addresses that browsers may keep them under. */
class AssetTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/interregnum/pages/assets");

  @Test
  void every_file_counts_for_the_address() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertEquals(
          List.of(),
          files
              .filter(Files::isRegularFile)
              .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !Asset.NAMES.contains(name))
              .toList());
    }
  }

  @Test
  void a_file_is_found_under_its_address_and_under_its_name() {
    for (String name : Asset.NAMES) {
      assertTrue(Asset.isLasting(Asset.address(name)), name);
      assertTrue(Asset.at(Asset.address(name)).isPresent(), name);
      assertTrue(Asset.at("/assets/" + name).isPresent(), name);
    }
    assertTrue(Asset.at("/style.css").isPresent());
  }

  @Test
  void another_state_is_not_here_and_a_plain_name_does_not_last() {
    assertFalse(Asset.at("/assets/0123456789ab/style.css").isPresent());
    assertFalse(Asset.isLasting("/assets/style.css"));
  }
}
