package org.interregnum.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** The forms in which results are written, all of them UTF-8. */
public enum ResultFormat {
  /** Aligned plain text for people; a graph as Turtle. */
  TABLE("text/plain", ResultSetLang.RS_Text, RDFFormat.TURTLE_PRETTY),
  /** SPARQL 1.1 Query Results CSV. */
  CSV("text/csv", ResultSetLang.RS_CSV, null),
  /** SPARQL 1.1 Query Results TSV. */
  TSV("text/tab-separated-values", ResultSetLang.RS_TSV, null),
  /** SPARQL 1.1 Query Results JSON Format; a graph as JSON-LD 1.1. */
  JSON("application/sparql-results+json", ResultSetLang.RS_JSON, RDFFormat.JSONLD11_PRETTY),
  /** SPARQL Query Results XML Format; a graph as RDF/XML. */
  XML("application/sparql-results+xml", ResultSetLang.RS_XML, RDFFormat.RDFXML_PRETTY);

  private final String mediaType;
  private final Lang results;
  private final RDFFormat graphs;

  ResultFormat(String mediaType, Lang results, RDFFormat graphs) {
    this.mediaType = mediaType;
    this.results = results;
    this.graphs = graphs;
  }

  /** The media type of a result, without a charset. */
  public String mediaType() {
    return mediaType;
  }

  /** The word for it, which is also the end of a file's name. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ResultFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** Writes the rows of a SELECT query and leaves the stream open. */
  public void write(RowSet rows, OutputStream out) throws IOException {
    if (this == TABLE) {
      print(TextTable.of(rows, ShortIris.standard()), out);
    } else {
      ResultsWriter.create().lang(results).write(out, rows);
    }
  }

  /** Writes the answer of an ASK query. */
  public void write(boolean answer, OutputStream out) throws IOException {
    if (this == TABLE) {
      print((answer ? "yes" : "no") + "\n", out);
    } else {
      ResultsWriter.create().lang(results).build().write(out, answer);
    }
  }

  /**
   * Writes the graph of a CONSTRUCT or DESCRIBE query.
   *
   * @throws QueryException when this is a form of tables alone
   */
  public void write(Graph graph, OutputStream out) throws QueryException {
    if (graphs == null) {
      throw new QueryException(
          "A graph cannot be written as " + word() + "; take table (Turtle), json or xml.");
    }
    RDFWriter.source(graph).format(graphs).output(out);
  }

  private static void print(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
