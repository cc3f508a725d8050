package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;
import java.util.stream.Stream;
import org.interregnum.pages.Html;
import org.interregnum.pages.explorer.DayAnswer.Hold;

/** What the colours and signs of the map mean on the day. */
final class MapLegend {

  private final Scene scene;

  MapLegend(Scene scene) {
    this.scene = scene;
  }

  Html html() {
    List<Html> holders =
        scene.answer().holds().stream()
            .map(Hold::holder)
            .distinct()
            .map(holder -> tag("li", scene.party(holder)))
            .toList();
    List<Html> signs =
        List.of(
            sign(sample("certain", "currentColor"), "map.held"),
            sign(sample("possible", Drawn.hatched("gx")), "map.mayheld"),
            sign(star(), "map.seat"),
            sign(dots(), "map.event"));
    return tag(
        "ul",
        cls("legend"),
        attr("data-part", "legend"),
        Html.all(Stream.concat(holders.stream(), signs.stream()).toList()));
  }

  private Html sign(Html drawing, String key) {
    return tag("li", drawing, text(" " + scene.say(key)));
  }

  /** A piece of a surface as it is drawn. */
  static Html sample(String style, String fill) {
    return tag(
        "svg",
        cls("sample gx"),
        attr("width", "28"),
        attr("height", "14"),
        attr("aria-hidden", "true"),
        tag("rect", cls(style), attr("width", "28"), attr("height", "14"), attr("fill", fill)));
  }

  private static Html star() {
    return tag(
        "svg",
        cls("glyph"),
        attr("viewBox", "-8 -8 16 16"),
        attr("width", "16"),
        attr("height", "16"),
        attr("aria-hidden", "true"),
        tag("path", cls("stance"), attr("d", Drawn.STAR)));
  }

  private static Html dots() {
    return tag(
        "svg",
        cls("glyph wide"),
        attr("viewBox", "-7 -7 28 14"),
        attr("width", "28"),
        attr("height", "14"),
        attr("aria-hidden", "true"),
        tag("circle", cls("event before"), attr("r", "4.5")),
        tag("circle", cls("event after"), attr("cx", "14"), attr("r", "4.5")));
  }
}
