package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.Map;
import java.util.stream.Stream;
import org.interregnum.pages.Html;

/** Small drawings that are the same wherever they stand: hatches, stars, stances, initials. */
public final class Drawn {

  /** A star of five points around the origin. */
  static final String STAR =
      "M0-7.5L1.9-2.5L7.1-2.3L3-.9L4.6 6.1L0 3.1L-4.6 6.1L-3 .9L-7.1-2.3L-1.9-2.5Z";

  /** Each stance has a shape of its own, within 6 units around the origin. */
  private static final Map<String, String> STANCES =
      Map.of(
          "recognised", "M-5.5 0A5.5 5.5 0 1 0 5.5 0A5.5 5.5 0 1 0-5.5 0Z",
          "relations",
              "M-5.5 0A5.5 5.5 0 1 0 5.5 0A5.5 5.5 0 1 0-5.5 0ZM-3.5 0A3.5 3.5 0 1 1 3.5 0"
                  + "A3.5 3.5 0 1 1-3.5 0ZM-1.8 0A1.8 1.8 0 1 0 1.8 0A1.8 1.8 0 1 0-1.8 0Z",
          "accredited", "M0-5.5A5.5 5.5 0 1 0 0 5.5ZM1.5-5.2V5.2A5.4 5.4 0 0 0 1.5-5.2Z",
          "refused", "M-5-3L-3-5L0-2L3-5L5-3L2 0L5 3L3 5L0 2L-3 5L-5 3L-2 0Z",
          "disputed", "M-5.5-4H5.5V-1.5H-5.5ZM-5.5 1.5H5.5V4H-5.5Z",
          "abstained", "M0-6L6 0L0 6L-6 0ZM0-3.4L-3.4 0L0 3.4L3.4 0Z",
          "withheld", "M-5.5-1.3H5.5V1.3H-5.5Z",
          "condemned", "M-5.5-5H5.5L0 5.5Z",
          "withdrawn", "M-5.5-5.5H5.5V5.5H-5.5ZM-3.5-3.5V3.5H3.5V-3.5ZM-5 4L4-5L5-4L-4 5Z");

  /** Kinds of event with a shape of their own; all others are dots. */
  private static final Map<String, String> EVENTS =
      Map.of(
          "battle", "M-5-3L-3-5L0-2L3-5L5-3L2 0L5 3L3 5L0 2L-3 5L-5 3L-2 0Z",
          "treaty", "M-4.5-4.5H4.5V4.5H-4.5Z",
          "law", "M-4.5-4.5H4.5V4.5H-4.5Z",
          "proclamation", "M-5 4.5L0-5L5 4.5Z",
          "election", "M-5 4.5L0-5L5 4.5Z",
          "assembly", "M-5 4.5L0-5L5 4.5Z");

  private static final String DOT = "M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0-4.5 0Z";

  private Drawn() {}

  /** The shape of an event of a type. */
  static Html eventPath(String type) {
    return tag("path", cls("stance"), attr("d", EVENTS.getOrDefault(type, DOT)));
  }

  /** The hatch that means "possible", once for each tone; to be put on a page before it is used. */
  public static Html hatches() {
    return tag(
        "svg",
        cls("hatches"),
        attr("width", "0"),
        attr("height", "0"),
        attr("aria-hidden", "true"),
        tag(
            "defs",
            Html.all(
                Stream.of("g1", "g2", "g3", "g4", "g5", "g6", "gx", "power")
                    .map(Drawn::hatch)
                    .toList())));
  }

  private static Html hatch(String tone) {
    return tag(
        "pattern",
        attr("id", "hatch-" + tone),
        attr("patternUnits", "userSpaceOnUse"),
        attr("width", "6"),
        attr("height", "6"),
        attr("patternTransform", "rotate(45)"),
        tag(
            "line",
            cls("hatch " + tone),
            attr("x1", "1"),
            attr("y1", "0"),
            attr("x2", "1"),
            attr("y2", "6")));
  }

  /** The fill of what is possible. */
  public static String hatched(String tone) {
    return "url(#hatch-" + tone + ")";
  }

  /** The initials of a party in its colour and stroke. */
  static Html badge(Mark mark) {
    return tag(
        "span", cls("badge " + mark.tone()), attr("aria-hidden", "true"), text(mark.initials()));
  }

  /** The path of a stance's shape. */
  static Html stancePath(String stance) {
    return tag(
        "path",
        cls("stance"),
        attr("fill-rule", "evenodd"),
        attr("d", STANCES.getOrDefault(stance, STANCES.get("disputed"))));
  }

  /** A stance's shape in a line of text. */
  public static Html stance(String stance) {
    return tag(
        "svg",
        cls("glyph"),
        attr("viewBox", "-7 -7 14 14"),
        attr("width", "14"),
        attr("height", "14"),
        attr("aria-hidden", "true"),
        stancePath(stance));
  }

  /** A link whose target can open beside the page. */
  static Html beside(String address, String name, Html... shapes) {
    return tag(
        "a",
        href(address),
        attr("data-panel", ""),
        attr("aria-label", name),
        tag("title", text(name)),
        Html.all(shapes));
  }
}
