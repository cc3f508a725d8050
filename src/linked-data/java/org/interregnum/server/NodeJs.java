package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The programs of {@code src/linked-data/node}, with what their lock file names installed into
 * {@code target}. Where there is no Node.js, or its packages are not to be had, the tests are left
 * out and say so.
 */
final class NodeJs {

  private static final Path SOURCES = Path.of("src", "linked-data", "node");
  private static final Path HOME = Path.of("target", "linked-data");
  private static final long MINUTES = 5;

  private NodeJs() {}

  /** Makes ready, or leaves the tests of the class out. */
  static void ready() {
    HOME.toFile().mkdirs();
    assumeTrue(
        succeeds("node", "--version") && succeeds("npm", "--version"),
        "There is no Node.js here, so the clients written in it are left untried; install node and"
            + " npm to try them.");
    try {
      prepare();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void prepare() throws IOException {
    Path lock = SOURCES.resolve("package-lock.json");
    Path installed = HOME.resolve("installed.json");
    boolean fresh = Files.exists(installed) && Files.mismatch(lock, installed) < 0;
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Files.copy(file, HOME.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (!fresh) {
      assumeTrue(
          succeeds("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"),
          "The packages of src/linked-data/node/package-lock.json are not to be had here, so they"
              + " are left untried.");
      Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean succeeds(String... command) {
    try {
      Process process = start(List.of(command), "");
      process.getInputStream().readAllBytes();
      return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process start(List<String> command, String input) throws IOException {
    Path given = Files.createTempFile(HOME, "input", "");
    Files.writeString(given, input);
    given.toFile().deleteOnExit();
    return new ProcessBuilder(command)
        .directory(HOME.toFile())
        .redirectInput(given.toFile())
        .redirectError(HOME.resolve("errors.txt").toFile())
        .start();
  }

  /** The lines that a program writes, given some text. */
  static List<String> run(String program, String input, String... arguments) {
    List<String> command = new ArrayList<>(List.of("node", program));
    command.addAll(Arrays.asList(arguments));
    try {
      Process process = start(command, input);
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(MINUTES, TimeUnit.MINUTES);
      assertEquals(0, process.exitValue(), () -> program + ": " + text(HOME.resolve("errors.txt")));
      return output.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
