package org.interregnum.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.interregnum.statement.Slug;

/** The table of links: a CSV file (RFC 4180, UTF-8) whose columns its README tells. */
public final class LinkTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final String BUNDLED = "/links/wikidata.csv";

  private final Map<String, List<LinkRow>> byName = new HashMap<>();

  private LinkTable() {}

  /** A table without rows: nothing is linked. */
  public static LinkTable empty() {
    return new LinkTable();
  }

  /** The table {@code data/links/wikidata.csv}, as the program carries it. */
  public static LinkTable bundled() {
    try (InputStream in = LinkTable.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + BUNDLED + ".");
      }
      return read(BUNDLED, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException | LinkTableException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name what to call it in messages
   * @throws LinkTableException when it cannot be read, or names the row that is wrong
   */
  public static LinkTable read(String name, Reader text) throws LinkTableException {
    LinkTable table = new LinkTable();
    try (CSVParser rows = CSVParser.parse(text, FORMAT)) {
      for (CSVRecord row : rows) {
        table.add(row(name, row));
      }
      return table;
    } catch (IOException | UncheckedIOException e) {
      throw new LinkTableException(name + ": cannot be read as CSV (" + e.getMessage() + ").", e);
    }
  }

  private static LinkRow row(String name, CSVRecord row) throws LinkTableException {
    try {
      return LinkRow.of(
          row.get("label"),
          row.get("type"),
          item(row).filter(item -> row.get("confidence").equals("verified")),
          coordinates(row),
          row.get("evidence"),
          row.isMapped("context") ? LinkContext.read(row.get("context")) : LinkContext.ANY);
    } catch (IllegalArgumentException e) {
      throw new LinkTableException(
          "%s: row %d is no link (%s).".formatted(name, row.getRecordNumber(), e.getMessage()), e);
    }
  }

  private static Optional<WikidataItem> item(CSVRecord row) {
    String qid = row.get("qid");
    return qid.isEmpty()
        ? Optional.empty()
        : Optional.of(new WikidataItem(qid, isExact(row.get("match"))));
  }

  private static boolean isExact(String match) {
    return switch (match) {
      case "exact" -> true;
      case "close" -> false;
      default -> throw new IllegalArgumentException("match is exact or close, not " + match);
    };
  }

  private static Optional<Coordinates> coordinates(CSVRecord row) {
    String latitude = row.get("lat");
    return latitude.isEmpty()
        ? Optional.empty()
        : Optional.of(new Coordinates(new BigDecimal(latitude), new BigDecimal(row.get("lon"))));
  }

  private void add(LinkRow row) {
    row.names()
        .forEach(name -> byName.computeIfAbsent(Slug.of(name), key -> new ArrayList<>()).add(row));
  }

  /** The rows that bear a name, whatever its spelling. */
  List<LinkRow> named(String name) {
    return List.copyOf(byName.getOrDefault(Slug.of(name), List.of()));
  }
}
