package org.interregnum.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.interregnum.claim.ClaimLines;
import org.interregnum.claim.ClaimRow;
import org.interregnum.claim.ClaimTable;
import org.interregnum.claim.ClaimTableException;
import org.interregnum.evaluation.Score;
import org.interregnum.evaluation.ScoreText;
import org.interregnum.evaluation.Scoring;
import org.interregnum.pipeline.Article;
import org.interregnum.pipeline.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how well the claims of an article, or of a claim table, agree with gold. */
@Command(name = "evaluate", description = "Score an article's claims against gold.")
final class EvaluateCommand implements Callable<Integer> {

  private static final String CLAIM_TABLE = ".jsonl";

  @Parameters(index = "0", paramLabel = "GOLD", description = "The gold claim table (JSON Lines).")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "ARTICLE|PREDICTED.jsonl",
      description = "An article to read, or a claim table that something else has made.")
  private Path subject;

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "The article that a claim table was read from; needed to judge its spans.")
  private Optional<Path> text;

  @Option(
      names = "--borderline",
      paramLabel = "FILE",
      description = "Claims that are neither rewarded nor punished (JSON Lines).")
  private Optional<Path> borderline;

  @Option(names = "--missing", description = "List the gold claims that nothing matched.")
  private boolean missing;

  @Option(names = "--wrong", description = "List the claims that matched no gold.")
  private boolean wrong;

  private final Console console;
  private final Supplier<ArticleReader> reader;

  EvaluateCommand(Console console, Supplier<ArticleReader> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() throws Exception {
    List<ClaimRow> excused = borderline.isPresent() ? rows(borderline.get()) : List.of();
    Scoring scoring = new Scoring(rows(gold), excused);
    print(scoring.score(predicted(), text()));
    return ExitStatus.SUCCESS;
  }

  private boolean isTable() {
    return subject.toString().endsWith(CLAIM_TABLE);
  }

  private List<ClaimRow> predicted() throws Exception {
    return isTable()
        ? rows(subject)
        : reader.get().read(new Article.InFile(subject)).claims().stream()
            .map(ClaimRow::of)
            .toList();
  }

  /** A fault in a table would make its figures wrong, so the first one ends the work. */
  private static List<ClaimRow> rows(Path file) throws ClaimTableException {
    ClaimLines<ClaimRow> lines = ClaimTable.readRows(file);
    if (!lines.faults().isEmpty()) {
      throw new ClaimTableException(lines.faults().get(0));
    }
    return lines.values();
  }

  private Optional<String> text() throws IOException, CommandException {
    Optional<Path> file = text.or(() -> isTable() ? Optional.empty() : Optional.of(subject));
    try {
      return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
    } catch (CharacterCodingException e) {
      throw new CommandException(file.get() + ": is no UTF-8; save the article as UTF-8.");
    }
  }

  private void print(Score score) throws IOException {
    Writer out = console.writer();
    out.write(ScoreText.table(score));
    if (missing) {
      out.write("\n" + ScoreText.list("missing", score.missing()));
    }
    if (wrong) {
      out.write("\n" + ScoreText.list("wrong", score.wrong()));
    }
    out.flush();
  }
}
