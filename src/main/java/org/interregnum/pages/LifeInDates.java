package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;
import org.interregnum.pages.explorer.Drawn;
import org.interregnum.pages.explorer.Span;
import org.interregnum.pages.picture.Lasting;
import org.interregnum.pages.picture.Years;

/** The dated statements about a thing one after the other, each with its strip along the years. */
final class LifeInDates {

  private final View view;
  private final StatementList list;

  LifeInDates(View view, StatementList list) {
    this.view = view;
    this.list = list;
  }

  static boolean isDated(Statement statement) {
    return statement.start().isPresent() || statement.end().isPresent();
  }

  private static Lasting lasting(Statement statement) {
    return new Lasting(statement.start(), statement.end(), true);
  }

  /** The section, or nothing where nothing is dated. */
  Html html(List<Statement> about) {
    List<Statement> dated = about.stream().filter(LifeInDates::isDated).toList();
    if (dated.isEmpty()) {
      return Html.nothing();
    }
    Span span = Lasting.years(dated.stream().map(LifeInDates::lasting).toList());
    return tag(
        "section",
        attr("aria-labelledby", "life"),
        Drawn.hatches(),
        tag("h2", attr("id", "life"), text(view.words().say("entity.life"))),
        tag(
            "ol",
            cls("strips life"),
            tag("li", cls("head"), tag("div", cls("strip"), Years.axis(span))),
            Html.all(dated.stream().map(statement -> item(statement, span)).toList())));
  }

  private Html item(Statement statement, Span span) {
    return tag(
        "li",
        tag("div", cls("when"), list.when(statement)),
        list.what(statement),
        tag("div", cls("strip"), lasting(statement).strip(span)),
        list.more(statement));
  }
}
