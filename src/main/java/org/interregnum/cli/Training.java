package org.interregnum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.interregnum.pipeline.ArticleExtractor;

/**
 * What the launcher has the JVM watch once, so that every later start is fast: real commands and
 * requests, their output thrown away. The JVM then keeps what it has learned of the classes that
 * they needed.
 *
 * <p>Started in the project's folder, with the lesson, {@code serve}, {@code commands} or {@code
 * all}, and a folder for a graph, which the lesson {@code commands} leaves there for {@code serve}.
 * A command that fails only leaves the cache with less in it.
 */
public final class Training {

  private static final String SEEDS = "seeds";

  private Training() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    QuietLogging.prepare();
    String lesson = arguments[0];
    String folder = arguments[1];
    String data = Path.of(folder, "data").toString();
    if (!lesson.equals("serve")) {
      commands(folder, data);
    }
    if (!lesson.equals("commands")) {
      TrainingServer.ask(List.of("serve", "--port", "0", "--seeds", SEEDS, "--data", data));
    }
  }

  private static void commands(String folder, String data) {
    run("--help");
    run("extract", SEEDS);
    run("extract", SEEDS, "--format", "csv");
    run("build", "--seeds", SEEDS, "--data", data);
    System.setProperty(Home.PROPERTY, folder);
    run("query", "--list");
    run("query", "governments-on-date");
    run("query", "contradictions", "--format", "csv");
    run("validate");
    run("export", "--format", "jsonld");
    run("export", "--format", "trig");
  }

  private static void run(String... command) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    execute(List.of(command), new PrintStream(nowhere, false, StandardCharsets.UTF_8));
  }

  /** Executes a command whose data nobody needs. */
  static void execute(List<String> command, PrintStream err) {
    Console console =
        new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false);
    Interregnum.execute(console, ArticleExtractor::load, command.toArray(String[]::new));
  }
}
