package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.HtmlAttribute;
import org.interregnum.pages.explorer.Turns.Turn;

/**
 * The one control of the pages with time: the state, and the day as a text, as a step back and on
 * to the days on which something happened, and as a place on the line of the years.
 */
final class DayBar {

  private final Scene scene;
  private final List<Node> states;
  private final Span span;

  DayBar(Scene scene, List<Node> states) {
    this.scene = scene;
    this.states = states;
    this.span = scene.realm().span(scene.view().lookup());
  }

  Html html() {
    return tag(
        "form",
        cls("daybar"),
        attr("action", "/"),
        attr("method", "get"),
        attr("aria-label", scene.say("day.bar")),
        attr("data-first", span.first().toString()),
        attr("data-last", span.last().toString()),
        state(),
        day(),
        line());
  }

  /** The steps alone, for another day. */
  Html steps() {
    return Html.all(
        step("previous", "‹", Turns.before(scene)), step("next", "›", Turns.after(scene)));
  }

  private Html state() {
    return tag(
        "p",
        cls("state"),
        tag("label", cls("unseen"), attr("for", "state"), text(scene.say("day.state"))),
        tag(
            "select",
            attr("id", "state"),
            attr("name", "state"),
            Html.all(states.stream().map(this::option).toList())));
  }

  private Html option(Node state) {
    String label = scene.view().label(state);
    return state.equals(scene.realm().state())
        ? tag("option", attr("value", label), attr("selected", ""), text(label))
        : tag("option", attr("value", label), text(label));
  }

  private Html day() {
    return tag(
        "p",
        cls("day"),
        step("previous", "‹", Turns.before(scene)),
        tag("label", cls("unseen"), attr("for", "date"), text(scene.say("day.day"))),
        tag(
            "input",
            attr("id", "date"),
            attr("name", "date"),
            attr("autocomplete", "off"),
            attr("spellcheck", "false"),
            attr("title", scene.say("day.hint")),
            attr("value", scene.dayWords())),
        step("next", "›", Turns.after(scene)),
        tag("button", attr("type", "submit"), text(scene.say("day.show"))));
  }

  private Html step(String name, String sign, Optional<Turn> day) {
    HtmlAttribute id = attr("id", "step-" + name);
    HtmlAttribute part = attr("data-part", "step-" + name);
    if (day.isEmpty()) {
      return tag("span", id, part, cls("step"), attr("aria-hidden", "true"), text(sign));
    }
    String words = scene.say("day." + name, scene.view().dates().date(day.get().date()));
    return tag(
        "a",
        id,
        part,
        cls("step"),
        href(scene.on(day.get().day())),
        attr("data-day", day.get().day().toString()),
        attr("title", words),
        attr("aria-label", words),
        text(sign));
  }

  private Html line() {
    return tag(
        "div",
        cls("line"),
        tag(
            "svg",
            attr("role", "group"),
            attr("aria-label", scene.say("day.slider")),
            Html.all(years()),
            Html.all(
                scene.realm().turns().keySet().stream()
                    .filter(span::holds)
                    .map(this::tick)
                    .toList())),
        knob(),
        tag(
            "input",
            attr("type", "range"),
            attr("id", "slider"),
            attr("hidden", ""),
            attr("aria-label", scene.say("day.slider")),
            attr("min", "0"),
            attr("max", Long.toString(span.days())),
            attr(
                "value",
                Long.toString(
                    java.time.temporal.ChronoUnit.DAYS.between(
                        span.first(), span.nearest(scene.day())))),
            attr("aria-valuetext", scene.dayWords())));
  }

  private List<Html> years() {
    int first = span.first().getYear();
    int last = span.last().getYear();
    int every = Math.max(1, (last - first + 1) / 8);
    return IntStream.rangeClosed(first, last)
        .filter(year -> (year - first) % every == 0)
        .mapToObj(this::year)
        .toList();
  }

  private Html year(int year) {
    String x = span.at(LocalDate.of(year, 1, 1));
    return tag(
        "g",
        cls("year"),
        tag("line", attr("x1", x), attr("x2", x), attr("y1", "4"), attr("y2", "40")),
        tag("text", attr("x", x), attr("dx", "5"), attr("y", "38"), text(year)));
  }

  private Html tick(LocalDate day) {
    String words = scene.view().dates().day(day);
    return tag(
        "a",
        href(scene.on(day)),
        attr("data-day", day.toString()),
        attr("aria-label", words),
        attr("tabindex", "-1"),
        tag("title", text(words)),
        tag(
            "line",
            cls("tick"),
            attr("x1", span.at(day)),
            attr("x2", span.at(day)),
            attr("y1", "8"),
            attr("y2", "22")));
  }

  private Html knob() {
    return tag(
        "svg",
        cls("knob"),
        attr("data-part", "knob"),
        attr("aria-hidden", "true"),
        tag("circle", attr("cx", span.at(scene.day())), attr("cy", "15"), attr("r", "8")));
  }
}
