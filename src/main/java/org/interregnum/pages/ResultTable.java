package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.interregnum.pages.picture.Rows;
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

  /** What the queries say of certainty, which the pages have words for. */
  private static final Set<String> WORDS = Set.of("certain", "possible");

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

  /** The rows as a picture takes them. */
  Rows rows() {
    return new Rows(columns, rows);
  }

  /** The table, or a sentence where there are no rows. */
  public Html html(View view) {
    if (rows.isEmpty()) {
      return tag("p", cls("empty"), text(view.words().say("result.none")));
    }
    List<String> shown = columns.stream().filter(column -> !isLabelOfAnother(column)).toList();
    return Html.all(
        tag("p", cls("size"), text(sizeInWords(view.words()))),
        tag(
            "div",
            cls("scroll"),
            attr("tabindex", "0"),
            attr("role", "region"),
            attr("aria-label", view.words().say("query.answer")),
            tag(
                "table",
                cls("result"),
                tag(
                    "thead",
                    tag(
                        "tr",
                        Html.all(shown.stream().map(column -> heading(view, column)).toList()))),
                tag(
                    "tbody",
                    Html.all(rows.stream().map(row -> line(row, shown, view)).toList())))));
  }

  private String sizeInWords(Words words) {
    return more ? words.say("result.first", MOST_ROWS) : words.figure("result.size", rows.size());
  }

  private boolean isLabelOfAnother(String column) {
    return column.endsWith(LABEL)
        && columns.contains(column.substring(0, column.length() - LABEL.length()));
  }

  private static Html heading(View view, String column) {
    return tag("th", attr("scope", "col"), text(new Questions(view.words()).name(column)));
  }

  /** {@code overlapStart} as {@code overlap start}. */
  static String words(String column) {
    String bare =
        column.endsWith(LABEL) ? column.substring(0, column.length() - LABEL.length()) : column;
    return bare.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private static Html line(Map<String, Node> row, List<String> shown, View view) {
    return tag("tr", Html.all(shown.stream().map(column -> cell(column, row, view)).toList()));
  }

  private static Html cell(String column, Map<String, Node> row, View view) {
    Optional<Node> value = Optional.ofNullable(row.get(column));
    Optional<Node> label = Optional.ofNullable(row.get(column + LABEL));
    Html shown =
        value
            .map(
                node ->
                    isDate(column, node)
                        ? Terms.date(node.getLiteralLexicalForm(), view.words())
                        : named(node, label, view))
            .or(() -> label.map(node -> Terms.shown(node, view)))
            .orElse(Html.nothing());
    boolean doubtful =
        value
            .filter(node -> node.isLiteral() && node.getLiteralLexicalForm().equals("possible"))
            .isPresent();
    return tag(
        "td",
        attr("data-column", new Questions(view.words()).name(column)),
        doubtful ? tag("span", cls("possible"), shown) : shown);
  }

  /** Whether a plain string is a date, by the name of its column. */
  private static boolean isDate(String column, Node value) {
    return value.isLiteral()
        && DATES.matcher(column).matches()
        && Edtf.parse(value.getLiteralLexicalForm()).isPresent();
  }

  private static Html named(Node value, Optional<Node> label, View view) {
    if (label.isPresent() && value.isURI()) {
      return view.link(value);
    }
    boolean isWord = value.isLiteral() && WORDS.contains(value.getLiteralLexicalForm());
    return isWord
        ? text(view.words().say(value.getLiteralLexicalForm()))
        : Terms.shown(value, view);
  }
}
