package org.interregnum.pages.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.View;
import org.interregnum.time.Edtf;

/**
 * The rows of an answer as a picture takes them.
 *
 * @param columns their names in order
 * @param rows the values by column; a value that is not bound is absent
 */
public record Rows(List<String> columns, List<Map<String, Node>> rows) {

  private static final String LABEL = "Label";
  private static final Pattern NO_NAME =
      Pattern.compile("quote\\w?|why|as|wkt|certainty|(.*)([Ss]tart|[Ee]nd|[Dd]ate)");

  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  int size() {
    return rows.size();
  }

  boolean has(String... names) {
    return columns.containsAll(List.of(names));
  }

  /** The first of these columns that there is. */
  Optional<String> first(String... names) {
    return Stream.of(names).filter(columns::contains).findFirst();
  }

  static Optional<String> word(Map<String, Node> row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
        .filter(word -> !word.isEmpty());
  }

  static Optional<Edtf> date(Map<String, Node> row, String column) {
    return word(row, column).flatMap(Edtf::parse);
  }

  /** What a thing of a row is called, whether the row has it as an IRI or by its label alone. */
  static Optional<String> name(Map<String, Node> row, String column, View view) {
    return Optional.ofNullable(row.get(column))
        .filter(Node::isURI)
        .map(view::label)
        .or(() -> word(row, column + LABEL))
        .or(() -> word(row, column));
  }

  /** The same, linked to its page where there is one. */
  static Html linked(Map<String, Node> row, String column, View view) {
    return Optional.ofNullable(row.get(column))
        .filter(Node::isURI)
        .map(view::link)
        .orElseGet(() -> Html.text(name(row, column, view).orElse("")));
  }

  /** The two columns that say most shortly what a row is about. */
  List<String> telling() {
    return columns.stream()
        .map(Rows::bare)
        .distinct()
        .filter(column -> !NO_NAME.matcher(column).matches())
        .limit(2)
        .toList();
  }

  private static String bare(String column) {
    return column.endsWith(LABEL) ? column.substring(0, column.length() - LABEL.length()) : column;
  }
}
