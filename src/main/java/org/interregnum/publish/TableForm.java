package org.interregnum.publish;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** The forms of a query's table, in the order of preference where a client has none. */
public enum TableForm {
  /** SPARQL 1.1 Query Results JSON Format. */
  JSON("JSON", "application/sparql-results+json", "json", ResultSetLang.RS_JSON),
  /** SPARQL Query Results XML Format. */
  XML("XML", "application/sparql-results+xml", "xml", ResultSetLang.RS_XML),
  /** SPARQL 1.1 Query Results CSV. */
  CSV("CSV", "text/csv", "csv", ResultSetLang.RS_CSV),
  /** SPARQL 1.1 Query Results TSV. */
  TSV("TSV", "text/tab-separated-values", "tsv", ResultSetLang.RS_TSV);

  private final String label;
  private final String mediaType;
  private final String suffix;
  private final Lang lang;

  TableForm(String label, String mediaType, String suffix, Lang lang) {
    this.label = label;
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.lang = lang;
  }

  public String label() {
    return label;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The media type, with the charset for those of type {@code text}. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** The end of a file's name, without the dot. */
  public String suffix() {
    return suffix;
  }

  public static Optional<TableForm> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(form -> form.suffix.equals(suffix)).findFirst();
  }

  /** The form that a media type names; the plain JSON and XML types name theirs too. */
  public static Optional<TableForm> ofMediaType(String mediaType) {
    return switch (mediaType) {
      case "application/json" -> Optional.of(JSON);
      case "application/xml" -> Optional.of(XML);
      default ->
          Arrays.stream(values()).filter(form -> form.mediaType.equals(mediaType)).findFirst();
    };
  }

  /** The media types, and behind them the plain ones that clients ask for in their place. */
  public static List<String> mediaTypes() {
    return List.of(
        JSON.mediaType,
        XML.mediaType,
        CSV.mediaType,
        TSV.mediaType,
        "application/json",
        "application/xml");
  }

  public void write(RowSet rows, OutputStream out) {
    ResultsWriter.create().lang(lang).write(out, rows);
  }

  public void write(boolean answer, OutputStream out) {
    ResultsWriter.create().lang(lang).build().write(out, answer);
  }
}
