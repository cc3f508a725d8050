package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interregnum.pages.Html;

/**
 * The course of it all: a lane for each government, for each place that was held, for the seats and
 * for what happened, with the day as a line across. Positions along the line are in hundredths of
 * its width, so the drawing fills any page and its letters keep their size.
 */
final class Timeline {

  private static final int AXIS = 40;
  private static final int HEADING = 36;
  private static final int TITLE = 24;
  private static final int ROW = Bar.HEIGHT + 4;
  private static final int MARKS = 24;
  private static final int GAP = 12;

  private final Scene scene;
  private final Span span;
  private final Lanes lanes;
  private final List<Html> drawn = new ArrayList<>();
  private int height = AXIS;

  Timeline(Scene scene) {
    this.scene = scene;
    this.span = scene.realm().span(scene.view().lookup());
    this.lanes = new Lanes(scene, span);
  }

  Html html() {
    lanes.all().forEach(this::draw);
    return tag(
        "section",
        cls("course"),
        attr("aria-labelledby", "course"),
        tag("h2", attr("id", "course"), text(scene.say("timeline.title"))),
        legend(),
        tag(
            "div",
            cls("timeline"),
            attr("data-first", span.first().toString()),
            attr("data-last", span.last().toString()),
            drawing(),
            now()),
        undated());
  }

  private Html drawing() {
    return tag(
        "svg",
        cls("lanes"),
        attr("width", "100%"),
        attr("height", Integer.toString(height)),
        attr("role", "group"),
        attr(
            "aria-label",
            scene.say(
                "timeline.alt", scene.stateLabel(), span.first().getYear(), span.last().getYear())),
        Html.all(years()),
        Html.all(drawn));
  }

  private List<Html> years() {
    return IntStream.rangeClosed(span.first().getYear(), span.last().getYear())
        .mapToObj(
            year -> {
              String x = span.at(LocalDate.of(year, 1, 1));
              return tag(
                  "g",
                  cls("year"),
                  tag(
                      "line",
                      attr("x1", x),
                      attr("x2", x),
                      attr("y1", "16"),
                      attr("y2", Integer.toString(height))),
                  tag("text", attr("x", x), attr("dx", "5"), attr("y", "28"), text(year)));
            })
        .toList();
  }

  private void draw(String heading, List<Lane> filled) {
    drawn.add(
        tag(
            "text",
            cls("heading"),
            attr("x", "0"),
            attr("y", Integer.toString(height + 22)),
            text(scene.say(heading))));
    height += HEADING;
    filled.forEach(this::draw);
    height += GAP;
  }

  private void draw(Lane lane) {
    if (!lane.title().plain().isEmpty()) {
      title(lane.title());
    }
    for (List<Bar> row : lane.barRows(span)) {
      row.forEach(bar -> drawn.add(bar.html(span, height, scene.address(bar.statement()))));
      height += ROW;
    }
    for (List<Happening> row : lane.happeningRows(span)) {
      row.forEach(h -> drawn.add(h.html(span, height + MARKS / 2, scene.address(h.statement()))));
      height += MARKS;
    }
    height += GAP;
  }

  private void title(Html title) {
    drawn.add(
        tag(
            "foreignObject",
            attr("x", "0"),
            attr("y", Integer.toString(height)),
            attr("width", "100%"),
            attr("height", Integer.toString(TITLE)),
            tag("div", cls("lane"), title)));
    height += TITLE;
  }

  /** The day, as a line to be dragged. */
  private Html now() {
    String x = span.at(scene.day());
    return tag(
        "svg",
        cls("now"),
        attr("data-part", "now"),
        attr("width", "100%"),
        attr("height", Integer.toString(height)),
        attr("aria-hidden", "true"),
        tag(
            "svg",
            attr("x", x),
            attr("overflow", "visible"),
            tag("line", attr("y1", "12"), attr("y2", Integer.toString(height))),
            tag("path", attr("d", "M-6 0H6V8L0 14L-6 8Z"))));
  }

  private Html legend() {
    return tag(
        "ul",
        cls("legend"),
        tag(
            "li",
            MapLegend.sample("certain", "currentColor"),
            text(" " + scene.say("timeline.legend.certain"))),
        tag(
            "li",
            MapLegend.sample("possible", Drawn.hatched("gx")),
            text(" " + scene.say("timeline.legend.possible"))),
        tag("li", cls("help"), text(scene.say("timeline.help"))));
  }

  private Html undated() {
    List<Html> names = lanes.undated().stream().map(scene::party).toList();
    return names.isEmpty()
        ? Html.nothing()
        : tag(
            "p",
            cls("note"),
            scene.words().sentence("timeline.undated", scene.words().listed(names)));
  }
}
