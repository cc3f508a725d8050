package org.interregnum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.interregnum.pipeline.Article;
import org.interregnum.pipeline.ArticleReader;
import org.interregnum.pipeline.DocumentStream;
import org.interregnum.pipeline.DocumentStream.Work;
import org.interregnum.pipeline.Outcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the claims of articles, in the order in which the articles were named. */
@Command(name = "extract", description = "Print the claim table of articles.")
final class ExtractCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR|-",
      description = "An article, a folder of articles (*.txt), or - for standard input.")
  private List<String> names = List.of();

  @Spec private CommandSpec spec;

  @ArgGroup private final Wanted wanted = new Wanted();

  /** What is printed: claims, or how they came about. */
  static final class Wanted {
    @Option(
        names = "--format",
        defaultValue = "jsonl",
        description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ExtractFormat format = ExtractFormat.JSONL;

    @Option(
        names = "--coverage",
        description = "Print each sentence with its claims, or why it has none.")
    private boolean coverage;

    @Option(
        names = "--explain",
        paramLabel = "SENTENCE",
        description =
            "Print how the sentences that contain these words were read; without FILE, how this"
                + " sentence by itself (- for standard input) is.")
    private Optional<String> explain = Optional.empty();
  }

  private final Console console;
  private final Faults faults;
  private final Supplier<ArticleReader> readers;

  ExtractCommand(Console console, Faults faults, Supplier<ArticleReader> readers) {
    this.console = console;
    this.faults = faults;
    this.readers = readers;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, CommandException {
    if (names.isEmpty()) {
      return alone();
    }
    List<Article> articles = Articles.named(names, console);
    ArticleReader reader = readers.get();
    if (wanted.coverage) {
      return run(articles, reader::coverage, new CoverageOutput(console.writer()));
    }
    if (wanted.explain.isPresent()) {
      return explain(articles, reader, wanted.explain.get());
    }
    return run(articles, reader::read, wanted.format.open(console.writer()));
  }

  /** Explains a sentence that stands in no article. */
  private int alone() throws IOException, InterruptedException, CommandException {
    String given =
        wanted.explain.orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "Missing required parameter: 'FILE|DIR|-'"));
    String text =
        given.equals("-") ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8) : given;
    byte[] article = ("= Sentence =\n\n" + text).getBytes(StandardCharsets.UTF_8);
    return explain(List.of(new Article.Given("sentence", article)), readers.get(), "");
  }

  private int explain(List<Article> articles, ArticleReader reader, String words)
      throws IOException, InterruptedException, CommandException {
    ExplanationOutput out = new ExplanationOutput(console.writer());
    int status = run(articles, article -> reader.explain(article, words), out);
    if (out.isEmpty()) {
      throw new CommandException("No sentence contains '" + words + "'; give its exact words.");
    }
    return status;
  }

  private <R> int run(List<Article> articles, Work<Article, R> work, ArticleOutput<R> out)
      throws IOException, InterruptedException {
    Run<R> run = new Run<>(out, new Progress(console, "articles", articles.size()));
    new DocumentStream<>(work).forEach(articles, run::take);
    run.progress.clear();
    out.finish();
    return run.broken == 0 ? ExitStatus.SUCCESS : ExitStatus.PROBLEMS;
  }

  /** One run over the articles: what was written and how many were broken. */
  private final class Run<R> {
    private final ArticleOutput<R> out;
    private final Progress progress;
    private int broken;

    Run(ArticleOutput<R> out, Progress progress) {
      this.out = out;
      this.progress = progress;
    }

    void take(Outcome<Article, R> outcome) throws IOException {
      if (outcome instanceof Outcome.Done<Article, R> done) {
        out.write(done.source(), done.result());
      } else if (outcome instanceof Outcome.Failed<Article, R> failed) {
        broken++;
        progress.clear();
        faults.report(failed.source().name(), failed.cause());
      }
      progress.step();
    }
  }
}
