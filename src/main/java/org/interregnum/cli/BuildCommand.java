package org.interregnum.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.interregnum.pipeline.Article;
import org.interregnum.pipeline.Build;
import org.interregnum.pipeline.BuildListener;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuildSummary;
import org.interregnum.pipeline.ShapeCheck;
import org.interregnum.pipeline.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the graph and says what came of it. */
@Command(name = "build", description = "Build the graph of the articles of a folder.")
final class BuildCommand implements Callable<Integer> {

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "The folder of the articles (*.txt); the project's own unless given.")
  private Optional<Path> seeds;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where graph and claims are written; the project's own folder unless given.")
  private Optional<Path> data;

  private final Console console;
  private final Faults faults;
  private final Home home;
  private final Supplier<SourceReader> reader;

  BuildCommand(Console console, Faults faults, Home home, Supplier<SourceReader> reader) {
    this.console = console;
    this.faults = faults;
    this.home = home;
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    BuildSettings settings = home.settings(seeds, data);
    Watch watch = new Watch();
    BuildSummary summary = new Build(settings, reader.get(), new ShapeCheck()).run(watch);
    watch.clear();
    summary.problems().forEach(console.err()::println);
    summary.faults().forEach(console.err()::println);
    print(settings.data(), summary);
    return summary.isClean() ? ExitStatus.SUCCESS : ExitStatus.PROBLEMS;
  }

  private void print(Path where, BuildSummary summary) throws IOException {
    Writer out = console.writer();
    out.write(
        String.format(
            Locale.ROOT,
            "%s: %s, %s, %s about %s, %s, %s, %s\n",
            where,
            count(summary.documents(), "document"),
            count(summary.claims(), "claim"),
            count(summary.statements(), "statement"),
            count(summary.entities(), "thing"),
            count(summary.contradictions(), "contradiction"),
            count(summary.links(), "link"),
            count(summary.quads(), "quad")));
    out.flush();
  }

  private static String count(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? thing : thing + "s");
  }

  /** Shows how far the reading has come and which articles are left out. */
  private final class Watch implements BuildListener {
    private Progress progress = new Progress(console, "articles", 0);

    @Override
    public void starts(int articles) {
      progress = new Progress(console, "articles", articles);
    }

    @Override
    public void read(Article article) {
      progress.step();
    }

    @Override
    public void leftOut(Article article, Throwable cause) {
      progress.clear();
      faults.report(article.name(), cause);
      progress.step();
    }

    void clear() {
      progress.clear();
    }
  }
}
