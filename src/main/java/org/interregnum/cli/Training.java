package org.interregnum.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interregnum.pipeline.ArticleExtractor;

/**
 * What the launcher has the JVM watch once, so that every later start is fast: real commands, their
 * output thrown away. The JVM then keeps the classes that they needed.
 *
 * <p>Started in the project's folder. A command that fails only leaves the cache with fewer
 * classes.
 */
public final class Training {

  /** The command lines, those that people wait for. */
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          List.of("extract", "seeds"),
          List.of("extract", "seeds", "--format", "csv"));

  private Training() {}

  public static void main(String[] arguments) {
    QuietLogging.prepare();
    OutputStream nowhere = OutputStream.nullOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            nowhere,
            new PrintStream(nowhere, false, StandardCharsets.UTF_8),
            false);
    for (List<String> command : COMMANDS) {
      Interregnum.commands(console, ArticleExtractor::load).execute(command.toArray(String[]::new));
    }
  }
}
