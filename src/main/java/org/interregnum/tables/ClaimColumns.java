package org.interregnum.tables;

import java.util.List;
import java.util.Map;
import org.interregnum.claim.ClaimTable;

/** The columns of the claim table, which {@code claim} writes. */
final class ClaimColumns {

  static final String FILE_NAME = "claims.csv";

  private record Meaning(String sentence, CellType type) {}

  private static final Map<String, Meaning> MEANINGS =
      Map.ofEntries(
          text("source", "The document: the last part of its IRI."),
          text("kind", "The kind of claim, such as recognition, office or control."),
          text("subject", "Who or what it is about, in the fullest form of the name."),
          text("object", "Towards whom, of what or where, by the kind of claim."),
          text("qualifier", "The kind of stance, office, event and so on, by the kind of claim."),
          text("as", "Of a recognition, the capacity in which it is, in the document's words."),
          Map.entry("start", new Meaning("When it began, in EDTF.", CellType.EDTF)),
          Map.entry(
              "end",
              new Meaning("When it ended; of an act, the same as its start.", CellType.EDTF)),
          text("quote", "The words that say it."),
          Map.entry(
              "begin",
              new Meaning(
                  "Where the words begin, in Unicode code points from 0.", CellType.INTEGER)),
          Map.entry(
              "stop",
              new Meaning("Where they end; that point is not among them.", CellType.INTEGER)),
          text("rule", "The rule that read the words."),
          Map.entry("confidence", new Meaning("From 0 to 1.", CellType.NUMBER)));

  private ClaimColumns() {}

  private static Map.Entry<String, Meaning> text(String name, String sentence) {
    return Map.entry(name, new Meaning(sentence, CellType.TEXT));
  }

  static List<Column> all() {
    return ClaimTable.COLUMNS.stream().map(ClaimColumns::column).toList();
  }

  /** The rows are claims and not statements of the graph, so that no cell is looked up. */
  private static Column column(String name) {
    Meaning meaning = MEANINGS.get(name);
    return Column.of(name, meaning.sentence(), meaning.type(), (node, data) -> "");
  }
}
