package org.interregnum.pages.picture;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.View;
import org.interregnum.pages.explorer.Drawn;

/** Who took which stance towards whom: a row for each party, a column for each government. */
record MatrixPicture(Rows rows, View view) implements Picture {

  private static final String WHO = "recogniser";
  private static final String WHOM = "government";
  private static final String STANCE = "stance";

  @Override
  public boolean suits() {
    return rows.has(WHO, WHOM, STANCE);
  }

  @Override
  public Html html() {
    Map<Node, Map<String, Node>> whom = firsts(WHOM);
    return tag(
        "table",
        cls("stances"),
        tag(
            "thead",
            tag(
                "tr",
                tag("th", attr("scope", "col"), text(view.words().say("matrix.by"))),
                Html.all(
                    whom.values().stream()
                        .map(row -> tag("th", attr("scope", "col"), Rows.linked(row, WHOM, view)))
                        .toList()))),
        tag(
            "tbody",
            Html.all(
                firsts(WHO).entrySet().stream()
                    .map(who -> row(who.getKey(), who.getValue(), whom))
                    .toList())));
  }

  /** The things in a column, each with the first row that names it. */
  private Map<Node, Map<String, Node>> firsts(String column) {
    Map<Node, Map<String, Node>> firsts = new LinkedHashMap<>();
    rows.rows().stream()
        .filter(row -> row.containsKey(column))
        .forEach(row -> firsts.putIfAbsent(row.get(column), row));
    return firsts;
  }

  private Html row(Node who, Map<String, Node> named, Map<Node, Map<String, Node>> whom) {
    return tag(
        "tr",
        tag("th", attr("scope", "row"), Rows.linked(named, WHO, view)),
        Html.all(
            whom.entrySet().stream()
                .map(column -> cell(who, column.getKey(), column.getValue()))
                .toList()));
  }

  private Html cell(Node who, Node whom, Map<String, Node> named) {
    List<Html> stances =
        rows.rows().stream()
            .filter(row -> who.equals(row.get(WHO)) && whom.equals(row.get(WHOM)))
            .map(this::stance)
            .distinct()
            .toList();
    return tag(
        "td",
        attr("data-column", Rows.name(named, WHOM, view).orElse("")),
        stances.isEmpty() ? Html.nothing() : tag("div", Html.spaced(stances)));
  }

  private Html stance(Map<String, Node> row) {
    String stance = Rows.word(row, STANCE).orElse("");
    String words = view.words().find("stance." + stance).orElse(stance);
    Html when =
        Rows.date(row, "start")
            .map(date -> tag("span", cls("date"), text(" " + view.dates().date(date))))
            .orElse(Html.nothing());
    return tag("span", cls("took"), Drawn.stance(stance), text(" " + words), when);
  }
}
