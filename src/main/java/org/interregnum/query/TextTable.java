package org.interregnum.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * A result as plain text for people: a head, a rule and the rows in aligned columns, IRIs in their
 * short form, literals without quotes and datatypes. No line ends in blanks.
 */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> lines = new ArrayList<>();
  private final ShortIris iris;

  private TextTable(ShortIris iris) {
    this.iris = iris;
  }

  static String of(RowSet rows, ShortIris iris) {
    TextTable table = new TextTable(iris);
    List<Var> columns = rows.getResultVars();
    table.lines.add(columns.stream().map(Var::getVarName).toList());
    rows.forEachRemaining(row -> table.lines.add(table.cells(columns, row)));
    return table.text(columns.size());
  }

  private List<String> cells(List<Var> columns, Binding row) {
    return columns.stream().map(column -> cell(row.get(column))).toList();
  }

  private String cell(Node node) {
    if (node == null) {
      return "";
    }
    String text =
        node.isURI()
            ? iris.shorten(node.getURI())
            : node.isLiteral() ? node.getLiteralLexicalForm() : FmtUtils.stringForNode(node);
    return text.replaceAll("\\s+", " ");
  }

  private String text(int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    append(text, lines.get(0), widths);
    append(text, rule(widths), widths);
    lines.subList(1, lines.size()).forEach(line -> append(text, line, widths));
    return text.toString();
  }

  private static List<String> rule(int[] widths) {
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    return rule;
  }

  private static void append(StringBuilder text, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(cell).append(" ".repeat(widths[i] - DisplayWidth.of(cell))).append(GAP);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
