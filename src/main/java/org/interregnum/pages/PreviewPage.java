package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Kinds;
import org.interregnum.publish.Lookup;

/**
 * The least that tells which thing is meant: for a small frame within another site's page, or a
 * bubble beside a word.
 */
public final class PreviewPage {

  private static final int SENTENCES = 4;

  private final Node thing;
  private final Lookup lookup;
  private final Addresses addresses;
  private final String origin;

  /**
   * @param origin scheme, host and port of this site, since the frame stands in another one
   */
  public PreviewPage(Node thing, Lookup lookup, Addresses addresses, String origin) {
    this.thing = thing;
    this.lookup = lookup;
    this.addresses = addresses;
    this.origin = origin;
  }

  /** A whole page for the frame. */
  public String html() {
    Html document =
        tag(
            "html",
            attr("lang", "en"),
            tag(
                "head",
                tag("meta", attr("charset", "utf-8")),
                tag("meta", attr("name", "color-scheme"), attr("content", "light dark")),
                tag("title", text(lookup.label(thing))),
                Layout.sheet("style.css")),
            tag("body", cls("preview"), heading(), aliases(), sentences()));
    return "<!DOCTYPE html>\n" + document.markup() + "\n";
  }

  /** The same without a page around it. */
  public String fragment() {
    return tag("div", heading(), aliases(), sentences()).markup();
  }

  /** A bubble beside the name of a property or a type. */
  public static String described(String name, String description) {
    return tag("div", tag("p", tag("strong", text(name))), tag("p", text(description))).markup();
  }

  private Html heading() {
    return Html.all(
        tag("p", cls("kind"), text(Kinds.of(thing, lookup))),
        tag(
            "p",
            cls("name"),
            tag(
                "a",
                href(origin + addresses.link(thing.getURI())),
                attr("target", "_blank"),
                attr("rel", "noopener"),
                text(lookup.label(thing)))));
  }

  private Html aliases() {
    List<String> aliases =
        lookup.objects(thing, SKOS.altLabel).stream()
            .map(Node::getLiteralLexicalForm)
            .distinct()
            .toList();
    return aliases.isEmpty()
        ? Html.nothing()
        : tag("p", cls("aliases"), text("Also " + String.join(", ", aliases)));
  }

  /** The first statements about it, in words and without links. */
  private Html sentences() {
    List<Html> items =
        statements()
            .map(
                statement ->
                    statement.sentence(View.english(lookup, addresses)).plain()
                        + statement.when(Words.in(Language.EN)).map(when -> ", " + when).orElse("")
                        + ".")
            .distinct()
            .limit(SENTENCES)
            .map(sentence -> tag("li", text(sentence)))
            .toList();
    return items.isEmpty() ? Html.nothing() : tag("ul", Html.all(items));
  }

  private Stream<Statement> statements() {
    return Stream.concat(
            Stream.of(thing), lookup.triples(Node.ANY, Node.ANY, thing).map(Triple::getSubject))
        .distinct()
        .flatMap(node -> Statement.of(node, lookup).stream())
        .sorted(Statement.ORDER);
  }
}
