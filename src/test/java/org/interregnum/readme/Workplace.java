package org.interregnum.readme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of the project's folder in which the README's commands run, with a launcher that starts
 * the classes under test. The server that they start takes a free port, and they are told it.
 */
final class Workplace implements AutoCloseable {

  private static final List<String> FOLDERS =
      List.of("seeds", "data", "src/main/resources", "src/test/resources");
  private static final String PORT = ":3030";
  private static final String LAST_LINE = "Ctrl+C stops it.";
  private static final int PATIENCE_SECONDS = 120;

  private static final String LAUNCHER =
      """
      #!/bin/sh
      exec '%s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dinterregnum.home="$PWD" -cp '%s' \\
        org.interregnum.cli.Interregnum "$@"
      """;

  private final Path folder;
  private Optional<Process> server = Optional.empty();
  private String port = PORT;

  private Workplace(Path folder) {
    this.folder = folder;
  }

  static Workplace in(Path folder) throws IOException {
    for (String name : FOLDERS) {
      copy(Path.of(name), folder.resolve(name));
    }
    Path launcher = folder.resolve("interregnum");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(launcher, LAUNCHER.formatted(java, classPath()));
    assertTrue(launcher.toFile().setExecutable(true));
    return new Workplace(folder);
  }

  /** Without the tests' own classes and resources, which a person's program has not. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Runs the command in a shell and gives what a terminal would show of it. */
  List<String> run(Example example) throws IOException, InterruptedException {
    List<String> lines = example.isServer() ? serve(example) : finish(example);
    return lines.stream().map(line -> line.replace(port, PORT)).toList();
  }

  private List<String> finish(Example example) throws IOException, InterruptedException {
    Path output = folder.resolve(".output");
    Process process =
        shell(example.command().replace(PORT, port)).redirectOutput(output.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("'" + example.command() + "' does not end.");
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(output));
    Files.delete(output);
    return withoutBlankEnd(lines);
  }

  private static List<String> withoutBlankEnd(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(0, end);
  }

  private List<String> serve(Example example) throws IOException {
    Process process = shell("exec " + example.command() + " --port 0").start();
    server = Optional.of(process);
    List<String> lines = new ArrayList<>();
    BufferedReader reader = process.inputReader();
    String line = reader.readLine();
    while (line != null) {
      lines.add(line);
      if (line.equals(LAST_LINE)) {
        port = portIn(lines);
        return lines;
      }
      line = reader.readLine();
    }
    throw new IOException("The server has ended: " + lines);
  }

  private static String portIn(List<String> lines) throws IOException {
    return lines.stream()
        .map(line -> line.replaceFirst(".*(:\\d+)/.*", "$1"))
        .filter(found -> found.startsWith(":"))
        .findFirst()
        .orElseThrow(() -> new IOException("The server names no address: " + lines));
  }

  private ProcessBuilder shell(String command) {
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.directory(folder.toFile()).redirectErrorStream(true);
  }

  @Override
  public void close() {
    server.ifPresent(Process::destroy);
  }
}
