package org.interregnum.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program serving the project's own data, in a JVM of its own on a free port. */
final class ServedProgram implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/ ");

  private final Process process;
  private final String address;

  ServedProgram() {
    try {
      this.process =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      this.address = address(process.inputReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-cp",
        System.getProperty("java.class.path"),
        "org.interregnum.cli.Interregnum",
        "serve",
        "--port",
        "0");
  }

  private static String address(BufferedReader said) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group(1);
      }
      all.append(line).append('\n');
    }
    throw new IllegalStateException("The program did not serve: " + all);
  }

  /** Without a slash at its end. */
  String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
