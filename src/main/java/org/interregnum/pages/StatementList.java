package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interregnum.publish.Lookup;
import org.interregnum.time.Edtf;

/** Statements one under the other: the sentence, and behind a fold the words that say it. */
final class StatementList {

  private final View view;
  private final Lookup lookup;
  private final Node page;

  /** Lists for the page about one thing, which needs no links to itself. */
  StatementList(View view, Node page) {
    this.view = view;
    this.lookup = view.lookup();
    this.page = page;
  }

  /** Those without a date; their dates are no column. */
  Html undated(List<Statement> statements) {
    return tag(
        "ol",
        cls("statements timeless"),
        Html.all(
            statements.stream()
                .map(statement -> tag("li", what(statement), more(statement)))
                .toList()));
  }

  /** The sentence with the words that say it and what disagrees. */
  Html what(Statement statement) {
    return tag(
        "div",
        cls("what"),
        tag("p", sentence(statement)),
        evidence(statement),
        conflicts(statement));
  }

  private String say(String key, Object... values) {
    return view.words().say(key, values);
  }

  private Html sentence(Statement statement) {
    return Html.all(statement.sentence(view, page), text("."));
  }

  /** The link to all about a statement. */
  Html more(Statement statement) {
    return tag(
        "a",
        cls("more"),
        href(view.address(statement.node())),
        attr("data-panel", ""),
        attr("aria-label", say("list.details") + ": " + statement.sentence(view).plain()),
        text(say("list.details")));
  }

  /** When it held, in words. */
  Html when(Statement statement) {
    Optional<String> words = statement.when(view.words());
    if (words.isEmpty()) {
      return tag("span", cls("undated"), text(say("date.undated")));
    }
    return tag(
        "span",
        attr("title", edtf(statement.start()) + "/" + edtf(statement.end())),
        text(words.get()));
  }

  private static String edtf(Optional<Edtf> date) {
    return date.map(Edtf::toString).orElse("");
  }

  private Html evidence(Statement statement) {
    List<Quote> quotes = statement.quotes();
    if (quotes.isEmpty()) {
      return Html.nothing();
    }
    return tag(
        "details",
        tag("summary", text(view.words().figure("list.words", quotes.size()))),
        quotes(quotes));
  }

  private Html quotes(List<Quote> quotes) {
    return Html.all(quotes.stream().map(this::quote).toList());
  }

  private Html quote(Quote quote) {
    return tag(
        "figure",
        cls("quote"),
        tag(
            "blockquote",
            attr("lang", "en"),
            attr("cite", view.addresses().link(quote.span())),
            text(quote.words())),
        tag(
            "figcaption",
            tag(
                "a",
                href(view.addresses().link(quote.span())),
                text(
                    say(
                        "panel.place",
                        view.label(quote.document()),
                        quote.begin(),
                        quote.stop())))));
  }

  private Html conflicts(Statement statement) {
    if (statement.conflicts().isEmpty()) {
      return Html.nothing();
    }
    List<Html> others = statement.conflicts().stream().flatMap(this::other).toList();
    return tag(
        "div", cls("conflict"), tag("p", text(say("panel.disagrees") + ":")), Html.all(others));
  }

  private Stream<Html> other(Node node) {
    return Statement.of(node, lookup).stream()
        .map(
            statement ->
                tag(
                    "p",
                    sentence(statement),
                    statement
                        .when(view.words())
                        .map(words -> text(" (" + words + ")"))
                        .orElse(Html.nothing())));
  }

  /** All about one statement, on its own page. */
  Html detail(Statement statement) {
    return Html.all(
        statement.when(view.words()).isEmpty()
            ? tag("p", cls("when"), text(say("list.undated")))
            : tag("p", cls("when"), when(statement)),
        statement.quotes().isEmpty()
            ? Html.nothing()
            : Html.all(tag("h2", text(say("list.evidence"))), quotes(statement.quotes())),
        conflicts(statement));
  }
}
