package org.interregnum.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interregnum.claim.Claim;
import org.interregnum.extraction.Coverage;
import org.interregnum.extraction.Silence;
import org.interregnum.pipeline.Article;

/**
 * Writes a line for each sentence: where it stands, the number of its claims with their kinds and
 * rules or the reason for none, its words, parted by tabs; and at the end how often what happened.
 */
final class CoverageOutput implements ArticleOutput<Coverage> {

  private final Writer out;
  private final Map<Silence, Integer> silences = new EnumMap<>(Silence.class);
  private int sentences;
  private int speaking;

  CoverageOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Article article, Coverage coverage) throws IOException {
    out.write(article.name() + "\n");
    for (Coverage.Line line : coverage.lines()) {
      count(line);
      out.write(
          line.begin() + "-" + line.stop() + "\t" + outcome(line) + "\t" + line.text() + "\n");
    }
    out.flush();
  }

  private void count(Coverage.Line line) {
    sentences++;
    speaking += line.claims().isEmpty() ? 0 : 1;
    line.reason().ifPresent(reason -> silences.merge(reason, 1, Integer::sum));
  }

  private static String outcome(Coverage.Line line) {
    List<Claim> claims = line.claims();
    if (claims.isEmpty()) {
      return "0" + line.reason().map(reason -> " " + reason.words()).orElse("") + nearest(line);
    }
    Map<String, Integer> kinds = new LinkedHashMap<>();
    claims.forEach(
        claim ->
            kinds.merge(claim.kind().word() + " (" + claim.origin().rule() + ")", 1, Integer::sum));
    return kinds.entrySet().stream()
        .map(kind -> kind.getValue() + " " + kind.getKey())
        .collect(Collectors.joining(", "));
  }

  /** The rule that came nearest to a claim and what it lacked. */
  private static String nearest(Coverage.Line line) {
    return line.miss().map(miss -> " (" + miss.rule().id() + ": " + miss.why() + ")").orElse("");
  }

  @Override
  public void finish() throws IOException {
    out.write(sentences + " sentences and infobox lines, " + speaking + " with claims");
    for (Map.Entry<Silence, Integer> silence : silences.entrySet()) {
      out.write("; " + silence.getValue() + " " + silence.getKey().words());
    }
    out.write("\n");
    out.flush();
  }
}
