package org.interregnum.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of one gazetteer file: CSV with a header, list items parted by {@code |}. */
final class Table {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final String name;
  private final List<Map<String, String>> rows;

  private Table(String name, List<Map<String, String>> rows) {
    this.name = name;
    this.rows = rows;
  }

  /** The table {@code /gazetteer/NAME.csv} of the class path. */
  static Table load(String name) {
    String path = "/gazetteer/" + name + ".csv";
    try (InputStream stream = Table.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("The gazetteer has no file " + name + ".csv.");
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      return new Table(name, FORMAT.parse(reader).stream().map(CSVRecord::toMap).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> rows() {
    return rows.stream().map(cells -> new Row(name, cells)).toList();
  }

  /** One row, its cells by column. */
  record Row(String table, Map<String, String> cells) {

    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException(
            "The gazetteer file " + table + ".csv has no column " + column + ".");
      }
      return cell.strip();
    }

    List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }

    boolean yes(String column) {
      return get(column).equals("yes");
    }
  }
}
