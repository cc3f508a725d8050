package org.interregnum.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.interregnum.claim.Reading;
import org.interregnum.graph.GraphBuilder;
import org.interregnum.graph.NamedGraphs;
import org.interregnum.graph.SourceText;
import org.interregnum.pipeline.Article;
import org.interregnum.pipeline.ProgramVersion;
import org.interregnum.vocabulary.IriPatterns;
import org.interregnum.vocabulary.Prefixes;

/** Writes each article's claims as the named graph of that article alone. */
record GraphOutput(Lang form, Writer out) implements ArticleOutput<Reading> {

  @Override
  public void write(Article article, Reading reading) throws IOException {
    SourceText text = new SourceText(reading.source(), reading.title(), text(article));
    NamedGraphs graphs =
        GraphBuilder.document(text, reading, IriPatterns.DEFAULT, ProgramVersion.get());
    Dataset dataset = DatasetFactory.create();
    graphs.models().forEach(dataset::addNamedModel);
    Prefixes.all().forEach(dataset.getPrefixMapping()::setNsPrefix);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(dataset).lang(form).output(bytes);
    out.write(bytes.toString(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String text(Article article) throws IOException {
    if (article instanceof Article.InFile inFile) {
      return Files.readString(inFile.file());
    }
    return new String(((Article.Given) article).bytes(), StandardCharsets.UTF_8);
  }
}
