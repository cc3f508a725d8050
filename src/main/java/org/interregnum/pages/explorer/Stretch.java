package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.time.LocalDate;
import java.util.Optional;
import org.interregnum.pages.Html;
import org.interregnum.time.Edtf;

/**
 * A stance along the years: hatched over the days on which it may have been taken, full from then
 * on, fading where no end is stated.
 *
 * @param taken when it was taken
 * @param last the last day on which it holds, where one is stated
 */
record Stretch(Edtf taken, Optional<LocalDate> last, String tone) {

  /** The height of one stance and the space below it. */
  static final int STEP = 28;

  private static final int HEIGHT = 22;
  private static final int MARK = 13;
  private static final double MIDDLE = 70;

  Html html(Span span, int top, String stance, String words) {
    LocalDate end = span.nearest(last.orElse(span.last()));
    return tag(
        "g",
        cls("bar " + tone),
        rect(span, taken.earliest(), taken.latest(), top, "possible"),
        rect(span, taken.latest(), end, top, last.isPresent() ? "certain" : "certain open"),
        tag(
            "svg",
            cls("at"),
            attr("x", span.at(taken.earliest())),
            attr("y", Integer.toString(top + HEIGHT / 2)),
            Drawn.stancePath(stance)),
        label(span, top, words));
  }

  private Html rect(Span span, LocalDate from, LocalDate to, int top, String kind) {
    double width = span.percent(span.nearest(to)) - span.percent(span.nearest(from));
    return width <= 0
        ? Html.nothing()
        : tag(
            "rect",
            cls(kind),
            attr("fill", kind.equals("possible") ? Drawn.hatched(tone) : "currentColor"),
            attr("x", span.at(from)),
            attr("y", Integer.toString(top)),
            attr("width", Span.percentage(width)),
            attr("height", Integer.toString(HEIGHT)));
  }

  /** Before the mark where there is no room behind it. */
  private Html label(Span span, int top, String words) {
    boolean late = span.percent(taken.earliest()) > MIDDLE;
    return tag(
        "text",
        attr("x", span.at(taken.earliest())),
        attr("dx", Integer.toString(late ? -MARK : MARK)),
        attr("y", Integer.toString(top + 16)),
        attr("text-anchor", late ? "end" : "start"),
        text(words));
  }
}
