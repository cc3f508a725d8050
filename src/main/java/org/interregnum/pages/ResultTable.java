package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.interregnum.time.Edtf;

/**
 * The rows of a query as a table to read. A column {@code x} of IRIs with a column {@code xLabel}
 * beside it is shown as one column of linked names.
 */
public final class ResultTable {

  /** How many rows a page shows; the whole is in the downloads. */
  static final int MOST_ROWS = 1000;

  private static final String LABEL = "Label";
  private static final Pattern DATES = Pattern.compile("(?:.*S|s)tart|(?:.*E|e)nd|(?:.*D|d)ate");

  private final List<String> columns;
  private final List<Map<String, Node>> rows;
  private final boolean more;

  private ResultTable(List<String> columns, List<Map<String, Node>> rows, boolean more) {
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.more = more;
  }

  /** Reads as many rows as a page shows. */
  public static ResultTable of(RowSet rowSet) {
    List<Map<String, Node>> rows = new ArrayList<>();
    while (rowSet.hasNext() && rows.size() < MOST_ROWS) {
      rows.add(row(rowSet.next()));
    }
    return new ResultTable(
        rowSet.getResultVars().stream().map(Var::getVarName).toList(), rows, rowSet.hasNext());
  }

  private static Map<String, Node> row(Binding binding) {
    Map<String, Node> row = new TreeMap<>();
    binding.forEach((variable, value) -> row.put(variable.getVarName(), value));
    return row;
  }

  public int size() {
    return rows.size();
  }

  /** The table, or a sentence where there are no rows. */
  public Html html(Lookup lookup, Addresses addresses) {
    if (rows.isEmpty()) {
      return tag("p", cls("empty"), text("No rows: nothing in the data fits."));
    }
    List<String> shown = columns.stream().filter(column -> !isLabelOfAnother(column)).toList();
    return Html.all(
        tag("p", cls("size"), text(sizeInWords())),
        tag(
            "div",
            cls("scroll"),
            attr("tabindex", "0"),
            attr("role", "region"),
            attr("aria-label", "Result"),
            tag(
                "table",
                cls("result"),
                tag(
                    "thead",
                    tag("tr", Html.all(shown.stream().map(ResultTable::heading).toList()))),
                tag(
                    "tbody",
                    Html.all(
                        rows.stream().map(row -> line(row, shown, lookup, addresses)).toList())))));
  }

  private String sizeInWords() {
    if (more) {
      return "The first " + MOST_ROWS + " rows; the downloads have them all.";
    }
    return rows.size() == 1 ? "One row." : rows.size() + " rows.";
  }

  private boolean isLabelOfAnother(String column) {
    return column.endsWith(LABEL)
        && columns.contains(column.substring(0, column.length() - LABEL.length()));
  }

  private static Html heading(String column) {
    return tag("th", attr("scope", "col"), text(words(column)));
  }

  /** {@code overlapStart} as {@code overlap start}. */
  static String words(String column) {
    String bare =
        column.endsWith(LABEL) ? column.substring(0, column.length() - LABEL.length()) : column;
    return bare.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private static Html line(
      Map<String, Node> row, List<String> shown, Lookup lookup, Addresses addresses) {
    return tag(
        "tr",
        Html.all(shown.stream().map(column -> cell(column, row, lookup, addresses)).toList()));
  }

  private static Html cell(
      String column, Map<String, Node> row, Lookup lookup, Addresses addresses) {
    Optional<Node> value = Optional.ofNullable(row.get(column));
    Optional<Node> label = Optional.ofNullable(row.get(column + LABEL));
    Html shown =
        value
            .map(
                node ->
                    isDate(column, node)
                        ? Terms.date(node.getLiteralLexicalForm())
                        : named(node, label, lookup, addresses))
            .or(() -> label.map(node -> Terms.shown(node, lookup, addresses)))
            .orElse(Html.nothing());
    boolean doubtful =
        value
            .filter(node -> node.isLiteral() && node.getLiteralLexicalForm().equals("possible"))
            .isPresent();
    return tag(
        "td",
        attr("data-column", words(column)),
        doubtful ? tag("span", cls("possible"), shown) : shown);
  }

  /** Whether a plain string is a date, by the name of its column. */
  private static boolean isDate(String column, Node value) {
    return value.isLiteral()
        && DATES.matcher(column).matches()
        && Edtf.parse(value.getLiteralLexicalForm()).isPresent();
  }

  private static Html named(Node value, Optional<Node> label, Lookup lookup, Addresses addresses) {
    return label.isPresent() && value.isURI()
        ? tag("a", href(addresses.link(value.getURI())), text(lookup.label(label.get())))
        : Terms.shown(value, lookup, addresses);
  }
}
