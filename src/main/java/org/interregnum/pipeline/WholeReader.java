package org.interregnum.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.interregnum.document.DocumentException;
import org.interregnum.extraction.Coverage;
import org.interregnum.extraction.Silence;
import org.interregnum.publish.Silent;

/** Reads articles with the program's own rules, and tells what it made nothing of. */
public record WholeReader(ArticleExtractor extractor) implements SourceReader {

  @Override
  public SourceReading read(Article article) throws DocumentException {
    return extractor.readWhole(article);
  }

  @Override
  public List<Silent> silences(Article article) throws DocumentException {
    return extractor.coverage(article).lines().stream().flatMap(WholeReader::silent).toList();
  }

  private static Stream<Silent> silent(Coverage.Line line) {
    return line.reason().stream()
        .map(
            reason ->
                new Silent(
                    line.begin(),
                    line.stop(),
                    word(reason),
                    line.miss().map(miss -> miss.rule().id() + ": " + miss.why())));
  }

  private static String word(Silence reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
