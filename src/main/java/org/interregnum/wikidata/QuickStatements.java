package org.interregnum.wikidata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.interregnum.publish.Kinds;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prov;
import org.interregnum.wikidata.Expression.LeftOut;
import org.interregnum.wikidata.Expression.Said;

/**
 * Statements in the commands of QuickStatements (version 1 syntax), for a person to look through
 * and run. Facts alone go there, no quotes: those are under another licence than Wikidata's.
 *
 * <p>What an article of Wikipedia says is said to be imported from there and not stated in it,
 * since that is what Wikidata asks for.
 */
public final class QuickStatements {

  private static final String ENGLISH_WIKIPEDIA = "https://en.wikipedia.org/";

  private final Lookup data;
  private final Expressions expressions;

  public QuickStatements(Lookup data) {
    this.data = data;
    this.expressions = new Expressions(data);
  }

  /** Writes a command a line, sorted by statement; {@code out} is flushed and not closed. */
  public void write(OutputStream out) throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    for (Node statement : statements()) {
      if (expressions.of(statement) instanceof Said said) {
        String references = String.join("", references(statement));
        said.claims().forEach(claim -> lines.add(String.join("\t", claim) + references + "\n"));
      }
    }
    out.write(String.join("", lines).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * Writes a CSV table of the statements that cannot be said, each with the reason; {@code out} is
   * flushed and not closed.
   */
  public void writeLeftOut(OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer =
        new CSVPrinter(
            text, CSVFormat.RFC4180.builder().setHeader("statement", "class", "reason").get());
    for (Node statement : statements()) {
      if (expressions.of(statement) instanceof LeftOut leftOut) {
        printer.printRecord(statement.getURI(), Kinds.of(statement, data), leftOut.reason());
      }
    }
    printer.flush();
  }

  private List<Node> statements() {
    return data.triples(Node.ANY, IR.SUPPORTED_BY.asNode(), Node.ANY)
        .map(triple -> triple.getSubject())
        .distinct()
        .sorted(Lookup.ORDER)
        .toList();
  }

  /** The articles that say it; an exclamation mark begins another reference. */
  private List<String> references(Node statement) {
    Set<String> articles = new LinkedHashSet<>();
    for (Node claim : data.objects(statement, IR.SUPPORTED_BY)) {
      for (Node document : data.objects(claim, Prov.WAS_DERIVED_FROM)) {
        data.object(document, SchemaDO.isBasedOn).ifPresent(url -> articles.add(url.getURI()));
      }
    }
    List<String> references = new ArrayList<>();
    for (String article : articles) {
      String mark = references.isEmpty() ? "\t" : "\t!";
      references.add(
          article.startsWith(ENGLISH_WIKIPEDIA)
              ? mark + "S143\tQ328\tS4656\t\"" + article + "\""
              : mark + "S854\t\"" + article + "\"");
    }
    return references;
  }
}
