package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.vocabulary.IR;

/** Two statements that cannot both be true, side by side with the words that say them. */
public final class ContradictionPair {

  private static final String PLACE = "/contradictions#";
  private static final String PAGE = "/page/";

  private final View view;

  public ContradictionPair(View view) {
    this.view = view;
  }

  /** The pair as a piece of a page, or empty where the thing is no contradiction. */
  public Optional<String> piece(Node thing) {
    return view.lookup().has(thing, RDF.type, IR.CONTRADICTION.asNode())
        ? Optional.of(html(thing).markup())
        : Optional.empty();
  }

  /** A link to the pair, which a script can open beside the page. */
  Html link(Node contradiction, String words) {
    String page = view.address(contradiction);
    return tag(
        "a",
        cls("other"),
        href(PLACE + anchor(contradiction)),
        attr("data-panel", page.replaceFirst(PAGE, "/panel/")),
        text(words + kind(contradiction).map(kind -> ": " + kind).orElse("")));
  }

  private String anchor(Node contradiction) {
    return view.address(contradiction).substring(PAGE.length());
  }

  Html html(Node contradiction) {
    return tag(
        "section",
        cls("contradiction"),
        attr("id", anchor(contradiction)),
        kind(contradiction).map(kind -> tag("p", cls("kind"), text(kind))).orElse(Html.nothing()),
        tag("h2", new Reason(view).of(contradiction, sides(contradiction))),
        tag("div", cls("sides"), Html.all(sides(contradiction).stream().map(this::side).toList())));
  }

  private Optional<String> kind(Node contradiction) {
    return view.lookup().object(contradiction, IR.CONTRADICTION_KIND).map(view::label);
  }

  /** The two statements, as far as the graph has them. */
  List<Statement> sides(Node contradiction) {
    return view.lookup().objects(contradiction, IR.BETWEEN).stream()
        .flatMap(side -> Statement.of(side, view.lookup()).stream())
        .toList();
  }

  private Html side(Statement statement) {
    Optional<String> when = statement.when(view.words());
    return tag(
        "article",
        Html.all(statement.quotes().stream().map(this::quote).toList()),
        tag(
            "p",
            cls("reading"),
            text(view.words().say("contradictions.reading") + " "),
            tag(
                "a",
                href(view.address(statement.node())),
                attr("data-panel", ""),
                text(
                    statement.sentence(view).plain()
                        + when.map(words -> ", " + words).orElse("")
                        + "."))));
  }

  private Html quote(Quote quote) {
    String address = view.addresses().link(quote.span());
    return tag(
        "figure",
        cls("quote"),
        tag("blockquote", attr("cite", address), attr("lang", "en"), text(quote.words())),
        tag(
            "figcaption",
            tag(
                "a",
                href(address),
                text(
                    view.words()
                        .say(
                            "panel.place",
                            view.label(quote.document()),
                            quote.begin(),
                            quote.stop())))));
  }
}
