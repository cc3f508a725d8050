package org.interregnum.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.interregnum.claim.Reading;
import org.interregnum.gold.GoldReading;
import org.interregnum.linking.LinkTable;
import org.interregnum.linking.Linker;
import org.interregnum.statement.Merging;
import org.interregnum.statement.Statements;
import org.interregnum.statement.Told;
import org.interregnum.statement.conflict.Contradictions;
import org.interregnum.vocabulary.IriPatterns;

/** Graphs built of readings. */
final class Built {

  static final String VERSION = "1.2.3";

  /** Long enough for every position that {@link Told} makes up. */
  private static final String FILLER = "x".repeat(10_000);

  private Built() {}

  /** The graph of the document {@code document} that tells some lines. */
  static Model document(String... lines) throws Exception {
    return of(Told.by("document", lines))
        .models()
        .get(IriPatterns.DEFAULT.documentGraph("document"));
  }

  static NamedGraphs of(Reading... readings) throws Exception {
    List<SourceText> texts =
        Arrays.stream(readings)
            .map(reading -> new SourceText(reading.source(), reading.title(), FILLER))
            .toList();
    return of(texts, List.of(readings));
  }

  static NamedGraphs ofFirstArticle() throws Exception {
    return ofFirstArticle(GoldReading.ofFirstArticle());
  }

  static NamedGraphs ofFirstArticle(Reading reading) throws Exception {
    return of(List.of(text(reading)), List.of(reading));
  }

  private static SourceText text(Reading reading) throws Exception {
    String text = Files.readString(Path.of("seeds", reading.source() + ".txt"));
    return new SourceText(reading.source(), reading.title(), text);
  }

  static NamedGraphs of(List<SourceText> texts, List<Reading> readings) throws Exception {
    Statements statements = Merging.of(readings);
    LinkTable links = LinkTable.bundled();
    return GraphBuilder.build(
        new GraphInput(
            texts,
            statements,
            Contradictions.standard().in(statements),
            new Linker(links).findings(statements),
            IriPatterns.DEFAULT,
            VERSION));
  }
}
