package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interregnum.time.Edtf;
import org.interregnum.vocabulary.IR;

/**
 * One statement beside another page: the sentence, its dates and how certain they are, the words
 * that say it, and what disagrees.
 */
public final class StatementPanel {

  private final View view;

  public StatementPanel(View view) {
    this.view = view;
  }

  /** The piece of a page, or empty where the thing is no statement. */
  public Optional<String> html(Node thing) {
    return Statement.of(thing, view.lookup()).map(this::html).map(Html::markup);
  }

  private Html html(Statement statement) {
    return tag(
        "article",
        cls("words"),
        tag("h2", statement.sentence(view), text(".")),
        dates(statement),
        tag("p", cls("certainty"), text(certainty(statement.extent(view.lookup())))),
        tag("h3", text(view.words().say("panel.says"))),
        Html.all(statement.quotes().stream().map(this::quote).toList()),
        conflicts(statement),
        ways(statement));
  }

  private Html dates(Statement statement) {
    return statement
        .when(view.words())
        .map(
            when ->
                tag(
                    "p",
                    cls("when"),
                    text(when + " "),
                    tag("code", text(edtf(statement.start()) + "/" + edtf(statement.end())))))
        .orElse(Html.nothing());
  }

  private static String edtf(Optional<Edtf> date) {
    return date.map(Edtf::toString).orElse("");
  }

  private String certainty(Extent extent) {
    if (extent.isUnknown()) {
      return view.words().say("panel.undated");
    }
    Stream<String> surely =
        extent.isSomewhereCertain()
            ? Stream.of(view.words().say("panel.certain", surely(extent)))
            : Stream.empty();
    Stream<String> open =
        extent.latestEnd().isEmpty()
            ? Stream.of(view.words().say("panel.open"))
            : extent.earliestStart().isEmpty()
                ? Stream.of(view.words().say("panel.unbegun"))
                : Stream.empty();
    return String.join(" ", Stream.concat(surely, open).toList());
  }

  private String surely(Extent extent) {
    LocalDate from = extent.latestStart().orElseThrow();
    LocalDate to = extent.earliestEnd().orElseThrow();
    DateWords dates = view.dates();
    return from.equals(to)
        ? view.words().say("panel.surely.on", dates.day(from))
        : view.words().say("panel.surely.fromTo", dates.day(from), dates.day(to));
  }

  private Html quote(Quote quote) {
    String address = view.addresses().link(quote.span());
    String place =
        view.words().say("panel.place", view.label(quote.document()), quote.begin(), quote.stop());
    return tag(
        "figure",
        cls("quote"),
        tag("blockquote", attr("cite", address), attr("lang", "en"), text(quote.words())),
        tag("figcaption", tag("a", href(address), text(place))));
  }

  private Html conflicts(Statement statement) {
    List<Html> others =
        statement.conflicts().stream()
            .flatMap(node -> Statement.of(node, view.lookup()).stream())
            .map(this::conflict)
            .toList();
    return others.isEmpty()
        ? Html.nothing()
        : tag(
            "div",
            cls("conflict"),
            tag("h3", text(view.words().say("panel.disagrees"))),
            Html.all(reasons(statement)),
            Html.all(others));
  }

  /** Why the two cannot both be true, as the contradictions say it. */
  private List<Html> reasons(Statement statement) {
    return view.lookup().subjects(IR.BETWEEN, statement.node()).stream()
        .map(
            contradiction ->
                tag(
                    "p",
                    new Reason(view)
                        .of(contradiction, new ContradictionPair(view).sides(contradiction))))
        .distinct()
        .toList();
  }

  private Html conflict(Statement other) {
    return Html.all(
        tag(
            "p",
            tag(
                "a",
                href(view.address(other.node())),
                attr("data-panel", ""),
                text(other.sentence(view).plain() + "."))),
        Html.all(other.quotes().stream().limit(2).map(this::quote).toList()));
  }

  private Html ways(Statement statement) {
    String query =
        "PREFIX ir: <"
            + IR.NS
            + ">\nSELECT ?property ?value WHERE {\n  <"
            + statement.node().getURI()
            + "> ?property ?value .\n}\n";
    return tag(
        "p",
        cls("ways"),
        tag("a", href(view.address(statement.node())), text(view.words().say("panel.more"))),
        text(" "),
        tag(
            "a",
            href("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)),
            text(view.words().say("panel.sparql"))));
  }
}
