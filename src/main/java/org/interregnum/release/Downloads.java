package org.interregnum.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.places.GeoJson;
import org.interregnum.places.LinkedPlaces;
import org.interregnum.publish.ExportFormat;
import org.interregnum.publish.Exporter;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.SortedQuads;
import org.interregnum.publish.UnitedDataset;
import org.interregnum.tables.ClaimSource;
import org.interregnum.tables.StatementTable;
import org.interregnum.tables.TableDescription;
import org.interregnum.vocabulary.IriPatterns;
import org.interregnum.wikidata.QuickStatements;
import org.interregnum.wikidata.Sssom;

/**
 * Writes the files. The same data gives the same bytes, whoever asks and whenever.
 *
 * <p>What is asked for with its size is kept in memory from then on, since its checksum stands in
 * the dataset's description and must stay true.
 */
public final class Downloads {

  private final DatasetGraph dataset;
  private final IriPatterns patterns;
  private final ClaimSource claims;
  private final Map<Download, ReadyFile> ready = new ConcurrentHashMap<>();

  public Downloads(DatasetGraph dataset, IriPatterns patterns, ClaimSource claims) {
    this.dataset = UnitedDataset.of(dataset);
    this.patterns = patterns;
    this.claims = claims;
  }

  /** The whole file, made at the first call. */
  public ReadyFile ready(Download download) {
    return ready.computeIfAbsent(download, this::made);
  }

  private ReadyFile made(Download download) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(download, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ReadyFile.of(bytes.toByteArray());
  }

  /** Writes a file; {@code out} is flushed and not closed. */
  public void write(Download download, OutputStream out) throws IOException {
    if (download.syntax().isPresent()) {
      write(download.syntax().get(), out);
    } else if (download.table().isPresent()) {
      write(download.table().get(), out);
    } else {
      writeOther(download, out);
    }
  }

  private void write(ExportFormat syntax, OutputStream out) throws IOException {
    new Exporter<>(new SortedQuads(dataset)).write(syntax, out);
  }

  private void write(StatementTable table, OutputStream out) throws IOException {
    table.write(data(), out);
  }

  private void writeOther(Download download, OutputStream out) throws IOException {
    switch (download) {
      case CLAIMS_CSV -> claims.writeCsv(out);
      case CLAIMS_JSONL -> claims.writeJsonLines(out);
      case CSVW -> new TableDescription(patterns.base()).write(out);
      case GEOJSON -> new GeoJson(data()).write(out);
      case LINKED_PLACES -> new LinkedPlaces(data()).write(out);
      case SSSOM -> new Sssom(data(), patterns).write(out);
      case QUICKSTATEMENTS -> new QuickStatements(data()).write(out);
      case NOT_FOR_WIKIDATA -> new QuickStatements(data()).writeLeftOut(out);
      default -> throw new IllegalArgumentException("nothing writes " + download);
    }
  }

  private Lookup data() {
    return new Lookup(dataset.getDefaultGraph());
  }
}
