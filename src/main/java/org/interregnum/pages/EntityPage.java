package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Kinds;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prefixes;

/**
 * The page of one thing that the graph names: an entity, a statement, a claim or a place in a text.
 */
public final class EntityPage {

  private static final String WIKIDATA = Prefixes.all().get("wd");

  private static final List<String> SCRIPTS = List.of("beside.js");

  private final Node thing;
  private final Visit visit;
  private final View view;
  private final Lookup lookup;
  private final StatementList list;

  public EntityPage(Node thing, Visit visit, Site site) {
    this.thing = thing;
    this.visit = visit;
    this.view = View.of(site, visit.language());
    this.lookup = view.lookup();
    this.list = new StatementList(view, thing);
  }

  /** The whole page. */
  public String html(DataLinks data) {
    Optional<Statement> itself = Statement.of(thing, lookup);
    String title = title(itself);
    List<Statement> about = about();
    return new Layout(visit, title, data.headLinks(), SCRIPTS, Html.nothing())
        .page(
            tag(
                "article",
                cls("entity"),
                heading(itself, title),
                itself.map(this::said).orElse(Html.nothing()),
                isEntity() ? new Outlook(thing, view).lead(about) : Html.nothing(),
                Layout.sheet("figures.css"),
                body(about),
                properties(),
                downloads(data)));
  }

  /** What there is to read, and beside it what there is to see. */
  private Html body(List<Statement> about) {
    Html told = Html.all(new LifeInDates(view, list).html(about), undated(about));
    Html beside =
        Html.all(new Relations(thing, view).html(about), new Outlook(thing, view).map(about));
    return about.isEmpty()
        ? beside
        : tag("div", cls("portrait"), tag("div", cls("told"), told), tag("aside", beside));
  }

  private String title(Optional<Statement> itself) {
    return itself
        .filter(statement -> !lookup.isLabelled(thing))
        .map(statement -> statement.sentence(view, thing).plain())
        .orElseGet(() -> view.label(thing));
  }

  private Html heading(Optional<Statement> itself, String title) {
    Html shown =
        itself
            .filter(statement -> !lookup.isLabelled(thing))
            .map(statement -> statement.sentence(view, thing))
            .orElse(text(title));
    return tag(
        "header",
        tag("p", cls("kind"), text(kind())),
        tag("h1", shown),
        aliases(),
        isEntity() ? wikidata() : Html.nothing());
  }

  private String say(String key, Object... values) {
    return view.words().say(key, values);
  }

  /** What it is: the name of its class in the reader's language. */
  private String kind() {
    return Kinds.classOf(thing, lookup).map(view::label).orElseGet(() -> Kinds.of(thing, lookup));
  }

  private boolean isEntity() {
    return Kinds.isEntity(thing, lookup);
  }

  private Html aliases() {
    List<Node> aliases = lookup.objects(thing, SKOS.altLabel);
    return aliases.isEmpty()
        ? Html.nothing()
        : tag(
            "p",
            cls("aliases"),
            text(
                say(
                    "entity.also",
                    String.join(
                        ", ",
                        aliases.stream().map(Node::getLiteralLexicalForm).distinct().toList()))));
  }

  private Html wikidata() {
    List<Html> links =
        Stream.of(SKOS.exactMatch, SKOS.closeMatch)
            .flatMap(match -> lookup.objects(thing, match).stream())
            .filter(node -> node.isURI() && node.getURI().startsWith(WIKIDATA))
            .map(node -> link(node.getURI(), "Wikidata " + Addresses.localName(node.getURI())))
            .toList();
    return tag(
        "p", cls("links"), links.isEmpty() ? text(say("entity.unlinked")) : Html.spaced(links));
  }

  /** For a statement: when, in which words, and what disagrees. */
  private Html said(Statement statement) {
    return tag("section", cls("said"), list.detail(statement));
  }

  private Html undated(List<Statement> about) {
    Map<StatementKind, List<Statement>> byKind = new TreeMap<>();
    about.stream()
        .filter(statement -> !LifeInDates.isDated(statement))
        .forEach(
            statement ->
                byKind.computeIfAbsent(statement.kind(), k -> new ArrayList<>()).add(statement));
    return byKind.isEmpty()
        ? Html.nothing()
        : tag(
            "section",
            attr("aria-labelledby", "undated"),
            tag("h2", attr("id", "undated"), text(say("entity.undated"))),
            Html.all(
                byKind.entrySet().stream()
                    .map(entry -> group(entry.getKey(), entry.getValue()))
                    .toList()));
  }

  private Html group(StatementKind kind, List<Statement> statements) {
    return Html.all(
        tag(
            "h3",
            text(say("heading." + kind.type())),
            tag("span", cls("count"), text(statements.size()))),
        list.undated(statements));
  }

  /** The statements that name the thing or an office of it. */
  private List<Statement> about() {
    Stream<Node> named =
        Stream.concat(Stream.of(thing), lookup.subjects(IR.OFFICE_OF, thing).stream());
    return named
        .flatMap(node -> lookup.triples(Node.ANY, Node.ANY, node))
        .filter(triple -> !triple.getPredicate().equals(IR.CONFLICTS_WITH.asNode()))
        .map(Triple::getSubject)
        .distinct()
        .flatMap(node -> Statement.of(node, lookup).stream())
        .sorted(Statement.ORDER)
        .toList();
  }

  private Html properties() {
    List<Html> rows = new ArrayList<>();
    lookup
        .triples(thing, Node.ANY, Node.ANY)
        .map(Triple::getPredicate)
        .distinct()
        .sorted(Lookup.ORDER)
        .forEach(property -> rows.add(row(property)));
    return tag(
        "details",
        cls("properties"),
        tag("summary", text(say("entity.data"))),
        tag("table", tag("tbody", Html.all(rows))));
  }

  private Html row(Node property) {
    List<Html> values =
        lookup
            .triples(thing, property, Node.ANY)
            .map(Triple::getObject)
            .distinct()
            .sorted(Lookup.ORDER)
            .map(value -> tag("div", Terms.shown(value, view)))
            .toList();
    return tag(
        "tr", tag("th", attr("scope", "row"), view.link(property)), tag("td", Html.all(values)));
  }

  private Html downloads(DataLinks data) {
    return tag(
        "footer",
        cls("downloads"),
        tag("p", text(say("entity.as") + " "), data.row()),
        tag("p", text(say("entity.identifier") + " "), tag("code", text(thing.getURI()))));
  }
}
