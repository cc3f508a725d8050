package org.interregnum.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interregnum.claim.Claim;
import org.interregnum.extraction.Coverage;
import org.interregnum.extraction.Silence;
import org.interregnum.pipeline.Article;

/** Writes each sentence with what became of it, and at the end how often what happened. */
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
      out.write("  " + line.begin() + "-" + line.stop() + "  " + outcome(line) + "\n");
      out.write("      " + line.text() + "\n");
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
      return line.reason().map(reason -> "no claim: " + reason.words()).orElse("no claim");
    }
    return claims.stream()
        .map(claim -> claim.kind().word() + " (" + claim.origin().rule() + ")")
        .collect(Collectors.joining(", "));
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
