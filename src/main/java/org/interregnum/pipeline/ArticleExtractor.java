package org.interregnum.pipeline;

import java.util.List;
import org.interregnum.claim.Reading;
import org.interregnum.document.Document;
import org.interregnum.document.DocumentException;
import org.interregnum.document.DocumentReader;
import org.interregnum.document.SentenceSplitter;
import org.interregnum.extraction.Coverage;
import org.interregnum.extraction.Explanation;
import org.interregnum.extraction.Extractor;
import org.interregnum.extraction.rule.RuleBook;
import org.interregnum.graph.SourceText;
import org.interregnum.lexicon.Lexicon;

/** Reads articles with the rules and lexicons that the program carries. */
public final class ArticleExtractor implements ArticleReader {

  private final DocumentReader documents;
  private final Extractor extractor;

  private ArticleExtractor(DocumentReader documents, Extractor extractor) {
    this.documents = documents;
    this.extractor = extractor;
  }

  /** Loads rules and lexicons; once is enough, since articles share them. */
  public static ArticleExtractor load() {
    Lexicon lexicon = Lexicon.load();
    return new ArticleExtractor(
        new DocumentReader(new SentenceSplitter(lexicon.abbreviations())),
        new Extractor(lexicon, RuleBook.load(lexicon)));
  }

  @Override
  public Reading read(Article article) throws DocumentException {
    return extractor.read(document(article));
  }

  @Override
  public Coverage coverage(Article article) throws DocumentException {
    return Coverage.of(document(article), extractor);
  }

  @Override
  public List<String> explain(Article article, String words) throws DocumentException {
    return Explanation.of(document(article), words, extractor);
  }

  /**
   * Reads and keeps the text.
   *
   * @throws DocumentException when the article cannot be read or is none
   */
  public SourceReading readWhole(Article article) throws DocumentException {
    Document document = document(article);
    return new SourceReading(
        new SourceText(document.slug(), document.title(), document.text()),
        extractor.read(document));
  }

  private Document document(Article article) throws DocumentException {
    if (article instanceof Article.InFile inFile) {
      return documents.read(inFile.file());
    }
    Article.Given given = (Article.Given) article;
    return documents.parse(given.name(), documents.decode(given.name(), given.bytes()));
  }
}
