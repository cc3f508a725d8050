package org.interregnum.tables;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.interregnum.publish.GeoPoint;
import org.interregnum.vocabulary.IR;

/** Columns that tables have. */
final class Columns {

  private Columns() {}

  static List<Column> statement() {
    return List.of(Column.of("statement", "The statement.", CellType.IRI, Cells::iri));
  }

  /**
   * The thing in a role: its IRI, label, class and Wikidata item.
   *
   * @param name the first column's; those of the others add to it
   * @param what begins their meanings
   */
  static List<Column> thing(String name, String what, Role role) {
    return List.of(
        Column.of(name, what + ".", CellType.IRI, role.cell(Cells::iri)),
        Column.of(name + "_label", what + ": the name.", CellType.TEXT, role.cell(Cells::label)),
        Column.of(
            name + "_class",
            what + ": the class, such as State or Government.",
            CellType.TEXT,
            role.cell(Cells::kind)),
        Column.of(
            name + "_wikidata",
            what + ": the Wikidata item that it is, where known.",
            CellType.TEXT,
            role.cell(Cells::wikidata)));
  }

  /** The thing that is the value of one property, which the first column says. */
  static List<Column> thing(String name, String what, Property property) {
    List<Column> columns = thing(name, what, Role.of(property));
    return Stream.concat(
            Stream.of(columns.get(0).valueOf(property.getURI())), columns.stream().skip(1))
        .toList();
  }

  /** Where the thing in a role lies. */
  static List<Column> point(Role role) {
    return List.of(
        Column.of(
            "longitude",
            "Decimal degrees (WGS84).",
            CellType.NUMBER,
            role.cell(Cells.coordinate(GeoPoint::longitude))),
        Column.of(
            "latitude",
            "Decimal degrees (WGS84).",
            CellType.NUMBER,
            role.cell(Cells.coordinate(GeoPoint::latitude))));
  }

  /** When it was: EDTF as the source has it, and the days between which each end must lie. */
  static List<Column> period() {
    return List.of(
        date("start", "When it began.", IR.START),
        day("start_earliest", "The first day on which it may have begun.", IR.EARLIEST_START),
        day("start_latest", "The last day on which it may have begun.", IR.LATEST_START),
        date("end", "When it ended; of an act, the same as its start.", IR.END),
        day("end_earliest", "The first day on which it may have ended.", IR.EARLIEST_END),
        day("end_latest", "The last day on which it may have ended.", IR.LATEST_END));
  }

  private static Column date(String name, String meaning, Property property) {
    return Column.of(name, meaning, CellType.EDTF, Cells.text(property)).valueOf(property.getURI());
  }

  private static Column day(String name, String meaning, Property property) {
    return Column.of(name, meaning, CellType.DAY, Cells.text(property)).valueOf(property.getURI());
  }

  /**
   * What speaks against it and what for it. Of a list of IRIs the standard makes literals, so these
   * are said to be values of no property.
   */
  static List<Column> evidence() {
    return List.of(
        Column.of(
            "conflicts_with",
            "The statements that cannot be true together with this one.",
            CellType.IRIS,
            Cells.iris(IR.CONFLICTS_WITH)),
        Column.of(
            "evidence",
            "The claims that say it; each leads to its words.",
            CellType.IRIS,
            Cells.iris(IR.SUPPORTED_BY)));
  }
}
