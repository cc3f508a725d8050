package org.interregnum.pages.picture;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.View;
import org.interregnum.pages.map.Box;
import org.interregnum.pages.map.Labels;
import org.interregnum.pages.map.Outline;
import org.interregnum.pages.map.Outlines;
import org.interregnum.pages.map.Point;
import org.interregnum.pages.map.Sheet;

/** Rows with a point on the earth as dots on a map, larger where more happened. */
record MapPicture(Rows rows, View view) implements Picture {

  private static final String WHERE = "wkt";
  private static final double WIDTH = 640;
  private static final double LEAST_HEIGHT = 420;
  private static final double MOST_HEIGHT = 680;

  /**
   * Degrees of longitude from which on the names of countries leave no room for those of places.
   */
  private static final double FAR = 50;

  /** Degrees on each side that are shown at least, so that one sees where on the earth it is. */
  private static final double NEAREST = 9;

  private static final double NAME = 15;
  private static final double ROOM = 1.5;

  /** What stands at one point. */
  private record Spot(Point at, Map<String, Node> row, int things) {
    double radius() {
      return 4 + Math.sqrt(things) * ROOM;
    }
  }

  @Override
  public boolean suits() {
    return rows.has(WHERE) && rows.has("place") && !spots().isEmpty();
  }

  private List<Spot> spots() {
    Map<String, List<Map<String, Node>>> byPlace =
        rows.rows().stream()
            .filter(row -> row.containsKey("place") && point(row).isPresent())
            .collect(
                Collectors.groupingBy(
                    row -> row.get("place").toString(), TreeMap::new, Collectors.toList()));
    return byPlace.values().stream()
        .map(here -> new Spot(point(here.get(0)).orElseThrow(), here.get(0), here.size()))
        .toList();
  }

  private static Optional<Point> point(Map<String, Node> row) {
    return Rows.word(row, WHERE).flatMap(Point::ofWkt);
  }

  @Override
  public Html html() {
    List<Spot> spots = spots();
    Sheet sheet =
        Sheet.of(
            Box.around(spots.stream().map(Spot::at).toList()).atLeast(NEAREST).wider(0.1),
            WIDTH,
            LEAST_HEIGHT,
            MOST_HEIGHT);
    List<Outline> countries = Outlines.countries().in(sheet.degrees());
    Labels labels = new Labels(sheet, NAME);
    spots.forEach(spot -> labels.keepOff(sheet.on(spot.at()), spot.radius()));
    return tag(
        "div",
        cls("map"),
        tag(
            "svg",
            attr(
                "viewBox",
                "0 0 " + Sheet.number(sheet.width()) + " " + Sheet.number(sheet.height())),
            attr("role", "group"),
            attr("aria-label", view.words().say("picture.map")),
            Html.all(
                countries.stream()
                    .map(c -> tag("path", cls("country"), attr("d", sheet.path(c))))
                    .toList()),
            sheet.degrees().width() > FAR
                ? Html.nothing()
                : Html.all(countries.stream().map(c -> country(c, sheet)).toList()),
            Html.all(spots.stream().map(spot -> dot(spot, sheet)).toList()),
            Html.all(spots.stream().map(spot -> name(spot, sheet, labels)).toList())));
  }

  private Html country(Outline country, Sheet sheet) {
    return sheet
        .heart(country)
        .map(
            at ->
                word(
                    at.x(), at.y(), "middle", "country", country.in(view.words().language().tag())))
        .orElse(Html.nothing());
  }

  private Html dot(Spot spot, Sheet sheet) {
    Point at = sheet.on(spot.at());
    String name = Rows.name(spot.row(), "place", view).orElse("");
    return tag(
        "a",
        href(view.address(spot.row().get("place"))),
        attr("aria-label", name),
        tag("title", text(name + " (" + spot.things() + ")")),
        tag(
            "circle",
            cls("dot"),
            attr("cx", Sheet.number(at.x())),
            attr("cy", Sheet.number(at.y())),
            attr("r", Sheet.number(spot.radius()))));
  }

  private Html name(Spot spot, Sheet sheet, Labels labels) {
    String name = Rows.name(spot.row(), "place", view).orElse("");
    return labels
        .place(sheet.on(spot.at()), spot.radius(), name)
        .map(placed -> word(placed.x(), placed.y(), placed.anchor(), "place", name))
        .orElse(Html.nothing());
  }

  private static Html word(double x, double y, String anchor, String style, String word) {
    return tag(
        "text",
        cls(style),
        attr("x", Sheet.number(x)),
        attr("y", Sheet.number(y)),
        attr("text-anchor", anchor),
        text(word));
  }
}
