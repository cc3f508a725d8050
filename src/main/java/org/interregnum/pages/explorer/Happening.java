package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.interregnum.pages.Html;
import org.interregnum.pages.Statement;
import org.interregnum.time.Edtf;

/**
 * A statement that happens, drawn as a mark; where its day is not known, with a line over the days
 * that it may mean.
 *
 * @param date when
 * @param shape the mark, around the origin
 * @param words what stands beside it; empty for none
 * @param name what it says in full
 */
record Happening(
    Statement statement, Edtf date, Html shape, String words, String name, String tone) {

  // Where a label is laid out as if the line were so many units wide; narrow pages show none.
  private static final double LINE = 1040;
  private static final double LETTER = 6.9;
  private static final double MARK = 22;
  private static final double MIDDLE = 60;

  LocalDate middle() {
    long days = ChronoUnit.DAYS.between(date.earliest(), date.latest());
    return date.earliest().plusDays(days / 2);
  }

  private boolean isLeftward(Span span) {
    return span.percent(middle()) > MIDDLE;
  }

  /** Where the mark and its words begin, in hundredths of the line. */
  double left(Span span) {
    return span.percent(date.earliest()) - (isLeftward(span) ? room() : 1);
  }

  /** Where they end. */
  double right(Span span) {
    return span.percent(date.latest()) + (isLeftward(span) ? 1 : room());
  }

  private double room() {
    return 100 * (MARK + words.length() * LETTER) / LINE;
  }

  Html html(Span span, int height, String address) {
    String y = Integer.toString(height);
    return Drawn.beside(
        address,
        name,
        tag(
            "g",
            cls("happening " + tone),
            whisker(span, y),
            tag("svg", cls("at"), attr("x", span.at(middle())), attr("y", y), shape),
            label(span, height)));
  }

  private Html whisker(Span span, String y) {
    return date.isDay()
        ? Html.nothing()
        : tag(
            "line",
            cls("whisker"),
            attr("x1", span.at(date.earliest())),
            attr("x2", span.at(date.latest())),
            attr("y1", y),
            attr("y2", y));
  }

  private Html label(Span span, int height) {
    return words.isEmpty()
        ? Html.nothing()
        : tag(
            "text",
            attr("x", span.at(isLeftward(span) ? date.earliest() : date.latest())),
            attr("dx", isLeftward(span) ? "-11" : "11"),
            attr("y", Integer.toString(height + 5)),
            attr("text-anchor", isLeftward(span) ? "end" : "start"),
            text(words));
  }
}
