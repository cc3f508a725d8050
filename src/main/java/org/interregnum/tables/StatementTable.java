package org.interregnum.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/** The tables of statements: one row a statement, sorted by its IRI. */
public enum StatementTable {
  /** Who took which stance towards whom on which date. */
  RECOGNITION(
      "recognition.csv",
      "Recognition of governments, by dyad and date",
      List.of(IR.STANCE),
      columns(
          Stream.of(
              Columns.statement(),
              Columns.thing("holder", "Who takes the stance", IR.HOLDER),
              Columns.thing("target", "Whom the stance is towards", IR.TOWARDS),
              Columns.thing(
                  "state", "The state of the target", Role.of(IR.TOWARDS).then(Role::state)),
              List.of(
                  Column.of(
                      "stance",
                      "The kind of stance, such as recognised, refused or withheld.",
                      CellType.TEXT,
                      Cells.concept(IR.STANCE_KIND)),
                  Column.of(
                          "capacity",
                          "As what the target is recognised, in the words of the source.",
                          CellType.TEXTS,
                          Cells.texts(IR.CAPACITY))
                      .valueOf(IR.CAPACITY.getURI())),
              Columns.period(),
              Columns.evidence()))),

  /** Who held which office from when to when. */
  TENURES(
      "tenures.csv",
      "Spells of office",
      List.of(IR.TENURE),
      columns(
          Stream.of(
              Columns.statement(),
              Columns.thing("person", "Who held the office", IR.OFFICE_HOLDER),
              Columns.thing("office", "The office", IR.OFFICE_PROPERTY),
              List.of(
                  Column.of(
                      "title",
                      "The title of the office, in the words of the source.",
                      CellType.TEXT,
                      Role.of(IR.OFFICE_PROPERTY).cell(Cells.text(IR.OFFICE_TITLE)))),
              Columns.thing(
                  "owner",
                  "Whose office it is",
                  Role.of(IR.OFFICE_PROPERTY).then(Role.of(IR.OFFICE_OF))),
              Columns.period(),
              Columns.evidence()))),

  /** Who controlled or occupied which place or state from when to when. */
  CONTROLS(
      "controls.csv",
      "Spells of control and occupation",
      List.of(IR.CONTROL, IR.OCCUPATION),
      columns(
          Stream.of(
              Columns.statement(),
              List.of(
                  Column.of(
                      "kind",
                      "Either occupation or the kind of control, held or administered.",
                      CellType.TEXT,
                      StatementTable::kind)),
              Columns.thing("holder", "Who held power", Role.of(IR.CONTROLLER, IR.OCCUPIER)),
              Columns.thing("territory", "What was held", Role.of(IR.CONTROLLED, IR.OCCUPIED)),
              Columns.point(Role.of(IR.CONTROLLED, IR.OCCUPIED)),
              Columns.period(),
              Columns.evidence())));

  private final String fileName;
  private final String title;
  private final List<Resource> classes;
  private final List<Column> columns;

  StatementTable(String fileName, String title, List<Resource> classes, List<Column> columns) {
    this.fileName = fileName;
    this.title = title;
    this.classes = classes;
    this.columns = columns;
  }

  private static List<Column> columns(Stream<List<Column>> parts) {
    return parts.flatMap(List::stream).toList();
  }

  private static String kind(Node statement, Lookup data) {
    return data.has(statement, RDF.type, IR.OCCUPATION.asNode())
        ? "occupation"
        : Cells.concept(IR.CONTROL_KIND).of(statement, data);
  }

  /** Such as {@code tenures.csv}. */
  public String fileName() {
    return fileName;
  }

  public String title() {
    return title;
  }

  List<Column> columns() {
    return columns;
  }

  /**
   * Writes the table as CSV (RFC 4180) in UTF-8, with a header.
   *
   * @param out is flushed and not closed
   */
  public void write(Lookup data, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    String[] header = columns.stream().map(Column::name).toArray(String[]::new);
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(header).get());
    for (Node statement : rows(data)) {
      printer.printRecord(columns.stream().map(column -> column.cell().of(statement, data)));
    }
    printer.flush();
  }

  private List<Node> rows(Lookup data) {
    return classes.stream()
        .flatMap(type -> data.subjects(RDF.type, type.asNode()).stream())
        .distinct()
        .sorted(Lookup.ORDER)
        .toList();
  }
}
