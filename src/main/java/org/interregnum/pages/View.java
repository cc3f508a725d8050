package org.interregnum.pages;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Site;

/**
 * What a page is written with.
 *
 * @param lookup the graph
 * @param addresses where the things of the graph are shown
 * @param words the reader's language
 */
public record View(Lookup lookup, Addresses addresses, Words words) {

  public static View of(Site site, Language language) {
    return new View(site.lookup(), site.addresses(), Words.in(language));
  }

  static View english(Lookup lookup, Addresses addresses) {
    return new View(lookup, addresses, Words.in(Language.EN));
  }

  public DateWords dates() {
    return words.dates();
  }

  /** The name of a thing in the reader's language, or the English one. */
  public String label(Node thing) {
    return label(thing, RDFS.label.asNode())
        .or(() -> label(thing, SKOS.prefLabel.asNode()))
        .or(() -> said(thing))
        .orElseGet(() -> lookup.label(thing));
  }

  /** A statement without a name of its own is called by what it says; an event says its name. */
  private Optional<String> said(Node thing) {
    return Optional.of(thing)
        .filter(node -> node.isURI() && !lookup.isLabelled(node))
        .flatMap(node -> Statement.of(node, lookup))
        .filter(statement -> statement.kind() != StatementKind.EVENT)
        .map(statement -> statement.sentence(this).plain());
  }

  private Optional<String> label(Node thing, Node property) {
    return lookup
        .triples(thing, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(label -> label.isLiteral())
        .filter(label -> label.getLiteralLanguage().equals(words.language().tag()))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst();
  }

  /** The thing's name, linked to its page. */
  public Html link(Node thing) {
    return Html.link(address(thing), label(thing));
  }

  public String address(Node thing) {
    return addresses.link(thing.getURI());
  }

  /** The name as it stands within a sentence, with "the" where English asks for it. */
  public Html named(Node thing) {
    return Html.all(Html.text(article(label(thing))), link(thing));
  }

  /** "the " before names that take it in this language, otherwise nothing. */
  public String article(String name) {
    return words.language() == Language.EN && DefiniteArticle.before(name) ? "the " : "";
  }
}
