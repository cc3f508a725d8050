package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;
import java.util.Optional;
import org.interregnum.pages.Html;
import org.interregnum.pages.Statement;
import org.interregnum.pages.explorer.Turns.Turn;
import org.interregnum.time.Edtf;

/** What is dated to the day itself, and what came last before it and next after it. */
final class ThatDay {

  private static final int MOST = 6;

  private final Scene scene;

  ThatDay(Scene scene) {
    this.scene = scene;
  }

  Html html() {
    List<Statement> today = scene.realm().dated(Edtf.ofDay(scene.day()));
    return tag(
        "section",
        cls("that"),
        attr("data-part", "that"),
        attr("aria-labelledby", "that"),
        tag("h2", attr("id", "that"), text(scene.say("that.title"))),
        today.isEmpty()
            ? tag("p", cls("empty"), text(scene.say("that.none")))
            : tag(
                "ul",
                cls("happened"),
                Html.all(today.stream().limit(MOST).map(this::item).toList())),
        tag(
            "dl",
            cls("neighbours"),
            neighbour("that.before", Turns.before(scene)),
            neighbour("that.after", Turns.after(scene))));
  }

  private Html item(Statement statement) {
    return tag("li", said(statement));
  }

  private Html said(Statement statement) {
    return tag(
        "a",
        Html.href(scene.address(statement)),
        attr("data-panel", ""),
        text(Sentences.capital(statement.sentence(scene.view()).plain()) + "."));
  }

  private Html neighbour(String key, Optional<Turn> day) {
    return day.map(
            turn ->
                tag(
                    "div",
                    tag("dt", text(scene.say(key))),
                    tag(
                        "dd",
                        tag(
                            "a",
                            cls("turn"),
                            Html.href(scene.on(turn.day())),
                            attr("data-day", turn.day().toString()),
                            text(scene.view().dates().date(turn.date()))),
                        text(" "),
                        first(turn.date()))))
        .orElse(Html.nothing());
  }

  private Html first(Edtf turn) {
    return scene.realm().dated(turn).stream().findFirst().map(this::said).orElse(Html.nothing());
  }
}
