package org.interregnum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.Reading;
import org.interregnum.document.DocumentException;
import org.interregnum.extraction.Coverage;
import org.interregnum.pipeline.Article;
import org.interregnum.pipeline.ArticleReader;

/** Reads one claim out of every article: that its first line names an event. */
final class ToyReader implements ArticleReader {

  @Override
  public Reading read(Article article) throws DocumentException {
    String text = text(article).strip();
    if (text.isEmpty()) {
      throw new DocumentException(article.name() + ": is empty.");
    }
    if (text.startsWith("fault")) {
      throw new IllegalStateException("no such fault");
    }
    return new Reading("toy", text, List.of(claim(text)), List.of());
  }

  @Override
  public Coverage coverage(Article article) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> explain(Article article, String words) {
    throw new UnsupportedOperationException();
  }

  private static String text(Article article) throws DocumentException {
    if (article instanceof Article.InFile file) {
      try {
        return Files.readString(file.file());
      } catch (IOException e) {
        throw new DocumentException(article.name() + ": there is no such file.");
      }
    }
    return new String(((Article.Given) article).bytes(), StandardCharsets.UTF_8);
  }

  private static Claim claim(String text) {
    return new Claim(
        "toy",
        ClaimKind.EVENT,
        Optional.of(text),
        Optional.empty(),
        Optional.of("other"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Claim.Evidence(text, 0, text.codePointCount(0, text.length())),
        new Claim.Origin("toy", 1));
  }
}
