package org.interregnum.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.interregnum.claim.Reading;
import org.interregnum.pipeline.Article;
import org.interregnum.pipeline.ArticleReader;
import org.interregnum.pipeline.DocumentStream;
import org.interregnum.pipeline.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the claims of articles, in the order in which the articles were named. */
@Command(name = "extract", description = "Print the claim table of articles.")
final class ExtractCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "An article, a folder of articles (*.txt), or - for standard input.")
  private List<String> names;

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private ExtractFormat format;

  private final Console console;
  private final Faults faults;
  private final Supplier<ArticleReader> reader;

  ExtractCommand(Console console, Faults faults, Supplier<ArticleReader> reader) {
    this.console = console;
    this.faults = faults;
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Article> articles = Articles.named(names, console);
    ReadingWriter out = format.open(console.writer());
    Run run = new Run(out, new Progress(console, "articles", articles.size()));
    new DocumentStream<Article, Reading>(reader.get()::read).forEach(articles, run::take);
    run.progress.clear();
    out.finish();
    return run.broken == 0 ? ExitStatus.SUCCESS : ExitStatus.PROBLEMS;
  }

  /** One run over the articles: what was written and how many were broken. */
  private final class Run {
    private final ReadingWriter out;
    private final Progress progress;
    private int broken;

    Run(ReadingWriter out, Progress progress) {
      this.out = out;
      this.progress = progress;
    }

    void take(Outcome<Article, Reading> outcome) throws IOException {
      if (outcome instanceof Outcome.Done<Article, Reading> done) {
        out.write(done.result());
      } else if (outcome instanceof Outcome.Failed<Article, Reading> failed) {
        broken++;
        progress.clear();
        faults.report(failed.source().name(), failed.cause());
      }
      progress.step();
    }
  }
}
