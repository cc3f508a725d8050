package org.interregnum.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.interregnum.publish.JsonText;
import org.interregnum.vocabulary.Prefixes;

/**
 * What the columns of all tables mean, as a table group of CSV on the Web (Metadata Vocabulary for
 * Tabular Data). Under its name in the tables' folder it is found by whoever opens a table (Model
 * for Tabular Data, 5.3).
 */
public final class TableDescription {

  /** The name that the standard gives it. */
  public static final String FILE_NAME = "csv-metadata.json";

  private static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

  private final String base;

  /**
   * @param base the beginning of the data's IRIs
   */
  public TableDescription(String base) {
    this.base = base;
  }

  /** Writes it; {@code out} is flushed and not closed. */
  public void write(OutputStream out) throws IOException {
    JsonText.write(group(), out);
  }

  private ObjectNode group() {
    ObjectNode group = object();
    group
        .putArray("@context")
        .add("http://www.w3.org/ns/csvw")
        .add(object().put("@language", "en"));
    group.put("dc:title", "Interregnum: tables");
    group.set("dc:license", object().put("@id", LICENCE));
    ArrayNode tables = group.putArray("tables");
    tables.add(
        table(
            ClaimColumns.FILE_NAME,
            "The claims: what each passage says",
            base + "source/{source}#char={begin},{stop}",
            ClaimColumns.all()));
    for (StatementTable table : StatementTable.values()) {
      tables.add(table(table.fileName(), table.title(), "{+statement}", table.columns()));
    }
    return group;
  }

  private static ObjectNode table(
      String fileName, String title, String about, List<Column> columns) {
    ObjectNode table = object();
    table.put("url", fileName);
    table.put("dc:title", title);
    ObjectNode schema = table.putObject("tableSchema");
    schema.put("aboutUrl", about);
    ArrayNode list = schema.putArray("columns");
    columns.forEach(column -> list.add(column(column)));
    return table;
  }

  private static ObjectNode column(Column column) {
    ObjectNode description = object();
    description.put("name", column.name());
    description.put("titles", column.name());
    description.put("dc:description", column.meaning());
    type(column.type(), description);
    column.property().ifPresent(property -> property(column, property, description));
    return description;
  }

  private static void type(CellType type, ObjectNode column) {
    switch (type) {
      case TEXT -> column.put("datatype", "string");
      case TEXTS -> column.put("datatype", "string").put("separator", ";");
      case IRI -> column.put("datatype", "anyURI");
      case IRIS -> column.put("datatype", "anyURI").put("separator", " ");
      case DAY -> column.put("datatype", "date");
      case NUMBER -> column.put("datatype", "decimal");
      case INTEGER -> column.put("datatype", "integer");
      case EDTF ->
          column.putObject("datatype").put("base", "string").put("@id", Prefixes.EDTF_NS + "EDTF");
    }
  }

  private static void property(Column column, String property, ObjectNode description) {
    description.put("propertyUrl", property);
    if (column.type() == CellType.IRI) {
      description.put("valueUrl", "{+" + column.name() + "}");
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
