package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.interregnum.proposal.LocalWikidata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code link}, with the committed graph. */
class LinkCommandTest {

  private static final String HEAD = "label,type,qid,match,lat,lon,evidence,confidence,context\n";

  private static final Map<String, String> LYNCH =
      Map.of("Patricio Lynch", "[{\"id\": \"Q111\", \"name\": \"Lynch\", \"score\": 88}]");

  private static CommandRun run(String... arguments) {
    return CommandRun.of(new ToyReader(), arguments);
  }

  @Test
  void what_is_unlinked_is_listed_and_what_is_linked_is_not() {
    CommandRun run = run("link");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith(HEAD), run.out());
    assertTrue(run.out().contains("\nPatricio Lynch,person,,,,,,,\n"), run.out());
    assertTrue(run.out().lines().noneMatch(line -> line.startsWith("Peru,")), run.out());
    assertEquals(run.out().lines().count() - 1 + " entities are unlinked.\n", run.err());
  }

  @Test
  void online_candidates_are_proposed_for_a_person_to_accept(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("proposals.csv");
    try (LocalWikidata wikidata = LocalWikidata.of(LYNCH)) {
      String service = wikidata.address().toString();
      CommandRun run = run("link", "--online", "--service", service, "--out", file.toString());

      assertEquals("", run.out());
      assertTrue(run.err().endsWith(" entities are unlinked; there are candidates for 1.\n"));
      assertTrue(
          Files.readString(file)
              .contains(
                  "\nPatricio Lynch,person,Q111,exact,,,\""
                      + service
                      + " calls it \"\"Lynch\"\"; score 88.0\",proposed,\n"),
          Files.readString(file));
    }
  }

  @Test
  void without_a_network_that_is_said_and_nothing_written(@TempDir Path folder) {
    LocalWikidata gone = LocalWikidata.of(LYNCH);
    gone.close();
    Path file = folder.resolve("proposals.csv");
    run("link", "--online", "--service", gone.address().toString(), "--out", file.toString())
        .failsWith(
            1,
            gone.address() + ": nothing answers there; is there a network? Nothing was proposed.");
    assertTrue(Files.notExists(file));
  }

  @Test
  void a_service_is_named_by_its_address() {
    run("link", "--online", "--service", "wikidata")
        .failsWith(
            2,
            "Invalid value for option '--service': 'wikidata' is no http or https address;"
                + " 'interregnum link --help' lists what it takes.");
    run("link", "--online", "--limit", "0")
        .failsWith(
            2, "--limit takes a number from 1 on; 'interregnum link --help' lists what it takes.");
  }
}
