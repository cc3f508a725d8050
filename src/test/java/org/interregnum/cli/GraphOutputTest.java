package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.interregnum.claim.Reading;
import org.interregnum.pipeline.Article;
import org.interregnum.pipeline.ArticleExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphOutputTest {

  private static final Article ARTICLE =
      new Article.InFile(Path.of("seeds/chilean-occupation-of-peru.txt"));

  @ParameterizedTest
  @EnumSource(
      value = ExtractFormat.class,
      names = {"TRIG", "NQUADS"})
  void an_article_becomes_a_named_graph_that_parses(ExtractFormat format) throws Exception {
    StringWriter out = new StringWriter();
    Reading reading = ArticleExtractor.load().read(ARTICLE);
    format.open(out).write(ARTICLE, reading);
    Dataset dataset = DatasetFactory.create();
    Lang lang = format == ExtractFormat.TRIG ? Lang.TRIG : Lang.NQUADS;
    RDFParser.fromString(out.toString(), lang).parse(dataset);
    String graph = "https://w3id.org/interregnum/graph/source/chilean-occupation-of-peru";
    assertTrue(dataset.containsNamedModel(graph), out::toString);
  }
}
