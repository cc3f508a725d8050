package org.interregnum.pages.picture;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.View;

/**
 * Who did something for or after whom: the ones at the left, the others at the right, a line for
 * each row. Names stand in the order in which the answer first has them, each on one side once.
 */
record NetPicture(Rows rows, View view) implements Picture {

  private static final List<List<String>> ENDS =
      List.of(
          List.of("supporter", "supported"),
          List.of("predecessor", "successor"),
          List.of("from", "to"));
  private static final int STEP = 44;
  private static final int TOP = 12;
  private static final String LEFT = "40%";
  private static final String RIGHT = "60%";

  private record Line(String from, String to, String kind) {}

  @Override
  public boolean suits() {
    return ends().isPresent() && !lines().isEmpty();
  }

  private Optional<List<String>> ends() {
    return ENDS.stream()
        .filter(pair -> pair.stream().allMatch(end -> rows.first(end, end + "Label").isPresent()))
        .findFirst();
  }

  private List<Line> lines() {
    List<String> ends = ends().orElseThrow();
    return rows.rows().stream().flatMap(row -> line(row, ends).stream()).distinct().toList();
  }

  private Optional<Line> line(Map<String, Node> row, List<String> ends) {
    Optional<String> to = Rows.name(row, ends.get(1), view);
    return Rows.name(row, ends.get(0), view)
        .flatMap(from -> to.map(end -> new Line(from, end, Rows.word(row, "kind").orElse(""))));
  }

  @Override
  public Html html() {
    List<Line> lines = lines();
    List<String> left = lines.stream().map(Line::from).distinct().toList();
    List<String> right = lines.stream().map(Line::to).distinct().toList();
    int height = 2 * TOP + STEP * Math.max(left.size(), right.size());
    List<Html> drawn = new ArrayList<>();
    lines.forEach(line -> drawn.add(line(line, y(left, line.from()), y(right, line.to()))));
    return tag(
        "svg",
        cls("net"),
        attr("width", "100%"),
        attr("height", Integer.toString(height)),
        attr("role", "img"),
        attr("aria-label", told(lines)),
        Html.all(drawn),
        Html.all(names(left, "0", "left")),
        Html.all(names(right, RIGHT, "right")));
  }

  private static String told(List<Line> lines) {
    return lines.stream()
        .map(line -> line.from() + " → " + line.to())
        .distinct()
        .reduce((all, next) -> all + "; " + next)
        .orElse("");
  }

  private static int y(List<String> side, String name) {
    return TOP + STEP * side.indexOf(name) + STEP / 2;
  }

  private static Html line(Line line, int from, int to) {
    return tag(
        "g",
        tag("title", text(line.from() + " → " + line.to() + kind(line))),
        tag(
            "line",
            attr("x1", LEFT),
            attr("x2", RIGHT),
            attr("y1", Integer.toString(from)),
            attr("y2", Integer.toString(to))),
        Html.all(
            Stream.of(List.of(LEFT, from), List.of(RIGHT, to))
                .map(
                    end ->
                        tag(
                            "circle",
                            attr("cx", end.get(0).toString()),
                            attr("cy", end.get(1).toString()),
                            attr("r", end.get(0).equals(RIGHT) ? "5" : "3")))
                .toList()));
  }

  private static String kind(Line line) {
    return line.kind().isEmpty() ? "" : " (" + line.kind() + ")";
  }

  private static List<Html> names(List<String> side, String x, String style) {
    return IntStream.range(0, side.size())
        .mapToObj(
            i ->
                tag(
                    "foreignObject",
                    attr("x", x),
                    attr("y", Integer.toString(TOP + STEP * i)),
                    attr("width", LEFT),
                    attr("height", Integer.toString(STEP)),
                    tag("div", cls("end " + style), text(side.get(i)))))
        .toList();
  }
}
