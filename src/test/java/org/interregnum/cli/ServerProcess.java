package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code serve} in a process of its own, which can be ended at any moment. */
final class ServerProcess implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("(http://\\S+?:\\d+/) ");
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final long PAUSE_MILLIS = 10;

  private final Process process;
  private final Path said;

  private ServerProcess(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  static ServerProcess start(Path said, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Interregnum.class.getName(), "serve", "--port", "0"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    return new ServerProcess(process, said);
  }

  /** Waits until it has said something; returns it. */
  String await(Pattern words) throws Exception {
    long until = System.nanoTime() + PATIENCE_NANOS;
    while (true) {
      Matcher matcher = words.matcher(said());
      if (matcher.find()) {
        return matcher.group();
      }
      assertTrue(process.isAlive(), () -> "it ended: " + said());
      assertTrue(System.nanoTime() < until, () -> "it only said: " + withThreads());
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** Where it answers, with a slash at the end. */
  String address() throws Exception {
    return await(ADDRESS).strip();
  }

  String said() {
    try {
      return Files.readString(said);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** What it has said, and what each of its threads is at. */
  private String withThreads() {
    try {
      signal("-QUIT");
      Thread.sleep(2_000);
    } catch (IOException | InterruptedException e) {
      return said() + e;
    }
    return said();
  }

  void hangUp() throws Exception {
    signal("-HUP");
  }

  private void signal(String name) throws IOException, InterruptedException {
    String id = Long.toString(process.pid());
    assertEquals(0, new ProcessBuilder("kill", name, id).inheritIO().start().waitFor());
  }

  /** Ends it as {@code kill -9} does, without a word to it. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not end");
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
