package org.interregnum.release;

import java.util.Arrays;
import java.util.Optional;
import org.interregnum.publish.ExportFormat;
import org.interregnum.tables.StatementTable;
import org.interregnum.tables.TableDescription;

/** The files in which the dataset, or a part of it, can be had. */
public enum Download {
  TURTLE(ExportFormat.TURTLE, "text/turtle", "The dataset as Turtle, graphs united"),
  TRIG(ExportFormat.TRIG, "application/trig", "The dataset as TriG"),
  NTRIPLES(
      ExportFormat.NTRIPLES, "application/n-triples", "The dataset as N-Triples, graphs united"),
  NQUADS(ExportFormat.NQUADS, "application/n-quads", "The dataset as N-Quads, sorted"),
  RDFXML(ExportFormat.RDFXML, "application/rdf+xml", "The dataset as RDF/XML, graphs united"),
  JSONLD(ExportFormat.JSONLD, "application/ld+json", "The dataset as JSON-LD, context included"),
  BINARY(ExportFormat.BINARY, "application/x-binary-rdf", "The dataset as RDF4J Binary"),
  CLAIMS_CSV("csv", "claims.csv", "text/csv", "The claim table as CSV"),
  CLAIMS_JSONL("jsonl", "claims.jsonl", "application/jsonl", "The claim table as JSON Lines"),
  RECOGNITION("recognition", StatementTable.RECOGNITION),
  TENURES("tenures", StatementTable.TENURES),
  CONTROLS("controls", StatementTable.CONTROLS),
  CSVW(
      "csvw",
      TableDescription.FILE_NAME,
      "application/csvm+json",
      "What the columns of the tables mean (CSV on the Web)"),
  GEOJSON("geojson", "interregnum.geojson", "application/geo+json", "What has a place, as GeoJSON"),
  LINKED_PLACES(
      "linked-places",
      "linked-places.json",
      "application/ld+json",
      "Places in the Linked Places format"),
  SSSOM("sssom", "wikidata.sssom.tsv", "text/tab-separated-values", "Links to Wikidata as SSSOM"),
  QUICKSTATEMENTS(
      "quickstatements",
      "quickstatements.tsv",
      "text/tab-separated-values",
      "Statements for Wikidata, as commands of QuickStatements"),
  NOT_FOR_WIKIDATA(
      "not-for-wikidata",
      "not-for-wikidata.csv",
      "text/csv",
      "Statements that cannot be said in Wikidata, with reasons");

  private final String word;
  private final String fileName;
  private final String mediaType;
  private final String title;
  private final Optional<ExportFormat> syntax;
  private final Optional<StatementTable> table;

  Download(ExportFormat syntax, String mediaType, String title) {
    this.word = syntax.word();
    this.fileName = "interregnum." + syntax.suffix();
    this.mediaType = mediaType;
    this.title = title;
    this.syntax = Optional.of(syntax);
    this.table = Optional.empty();
  }

  Download(String word, StatementTable table) {
    this.word = word;
    this.fileName = table.fileName();
    this.mediaType = "text/csv";
    this.title = table.title();
    this.syntax = Optional.empty();
    this.table = Optional.of(table);
  }

  Download(String word, String fileName, String mediaType, String title) {
    this.word = word;
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.title = title;
    this.syntax = Optional.empty();
    this.table = Optional.empty();
  }

  /** What a command calls it, such as {@code turtle}. */
  public String word() {
    return word;
  }

  /** Such as {@code claims.csv}. */
  public String fileName() {
    return fileName;
  }

  /** As IANA registers it, where it does. */
  public String mediaType() {
    return mediaType;
  }

  /** The media type with the charset for those of type {@code text}; all texts are UTF-8. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** What it is, in a few words. */
  public String title() {
    return title;
  }

  /** The syntax of RDF in which it has the whole dataset, where it has. */
  public Optional<ExportFormat> syntax() {
    return syntax;
  }

  Optional<StatementTable> table() {
    return table;
  }

  /** The file that a word or a file's ending names: {@code turtle} and {@code ttl} are one. */
  public static Optional<Download> ofWord(String word) {
    return Arrays.stream(values())
        .filter(
            download ->
                download.word.equals(word)
                    || download.syntax.filter(s -> s.suffix().equals(word)).isPresent())
        .findFirst();
  }

  public static Optional<Download> ofFileName(String name) {
    return Arrays.stream(values()).filter(download -> download.fileName.equals(name)).findFirst();
  }
}
