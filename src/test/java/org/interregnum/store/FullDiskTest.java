package org.interregnum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store whose files cannot grow: the system refuses each write past a limit, as a full disk does.
 */
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {

  /** No file longer than this many blocks of 512 bytes, or of 1 KiB. */
  private static final String SHORT_FILES = "ulimit -f 20000; exec \"$@\"";

  private static final String SMALL_DISK =
      "mount -t tmpfs -o size=8m tmpfs \"$DISK\" && exec \"$@\"";

  @TempDir private Path temporary;

  /** Loads what fits, then what does not, and tells what came of it. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws Exception {
      try (Store store = Store.open(Path.of(arguments[0]))) {
        Generation first = store.load("first", StoreTest.things("first", 100));
        store.keep(first);
        String told = "nothing";
        try {
          store.keep(
              store.load("second", StoreTest.things(arguments[3], Integer.parseInt(arguments[2]))));
        } catch (StoreException e) {
          told = e.getMessage();
        }
        long left = first.dataset().getDefaultGraph().stream().count();
        Generation third = store.load("third", StoreTest.things("third", 50));
        store.keep(third);
        store.leave(first);
        Files.write(
            Path.of(arguments[1]),
            List.of(told, "" + left, store.build().orElseThrow(), "" + entries(arguments[0])));
      }
    }

    private static int entries(String folder) {
      return new File(folder).list().length;
    }
  }

  @Test
  void files_that_cannot_grow_are_told_and_survived_and_the_old_data_stay() throws Exception {
    assertEquals(
        "File too large", run(List.of("sh", "-c", SHORT_FILES, "sh"), 1_000, "k".repeat(20_000)));
  }

  @Test
  void a_full_disk_is_told_and_survived_and_the_old_data_stay() throws Exception {
    List<String> namespace = List.of("unshare", "-rm", "sh", "-c");
    assumeTrue(mayMount(namespace), "no disk can be mounted here for a test");
    String told =
        run(Stream.concat(namespace.stream(), Stream.of(SMALL_DISK, "sh")).toList(), 15_000, "k");
    assertTrue(told.contains("unsafe memory access") || told.contains("No space left"), told);
  }

  private boolean mayMount(List<String> namespace) throws Exception {
    List<String> command =
        Stream.concat(namespace.stream(), Stream.of(SMALL_DISK, "sh", "true")).toList();
    try {
      return start(command).waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Runs the program on a disk; returns the reason that it told. */
  private String run(List<String> shell, int things, String kind) throws Exception {
    Path report = temporary.resolve("report");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> command =
        Stream.of(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            disk().resolve("store").toString(),
            report.toString(),
            Integer.toString(things),
            kind);
    Process program = start(Stream.concat(shell.stream(), command).toList());
    try {
      assertTrue(program.waitFor(60, TimeUnit.SECONDS), "does not end");
      assertEquals(0, program.exitValue(), () -> text(said()));
    } finally {
      program.destroyForcibly();
    }
    List<String> lines = Files.readAllLines(report);
    assertEquals(List.of("200", "third", "3"), lines.subList(1, lines.size()));
    Matcher sentence =
        Pattern.compile(
                Pattern.quote(disk().resolve("store").toString())
                    + ": the graph cannot be written to the store \\((.*)\\); what was there before is"
                    + " as it was\\.")
            .matcher(lines.get(0));
    assertTrue(sentence.matches(), lines.get(0));
    return sentence.group(1);
  }

  private Path disk() {
    return temporary.resolve("disk");
  }

  private Path said() {
    return temporary.resolve("said");
  }

  private Process start(List<String> command) throws IOException {
    Files.createDirectories(disk());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said().toFile());
    builder.environment().put("DISK", disk().toString());
    return builder.start();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
