package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.Prefixes;

/**
 * How one RDF term is shown: IRIs by their label and linked, dates in words, other literals as they
 * are.
 */
final class Terms {

  private static final String EDTF_TYPE = Prefixes.EDTF.getURI();
  private static final String XSD_DATE = XSD.date.getURI();

  private Terms() {}

  static Html shown(Node term, Lookup lookup, Addresses addresses) {
    if (term.isURI()) {
      return tag(
          "a",
          href(addresses.link(term.getURI())),
          attr("title", term.getURI()),
          text(name(term, lookup, addresses)));
    }
    if (!term.isLiteral()) {
      return text("a thing without a name");
    }
    String words = term.getLiteralLexicalForm();
    String type = term.getLiteralDatatypeURI();
    if (type.equals(EDTF_TYPE) || type.equals(XSD_DATE)) {
      return date(words);
    }
    String language = term.getLiteralLanguage();
    return language.isEmpty() ? text(words) : tag("span", attr("lang", language), text(words));
  }

  /** The label; of a statement, which mostly has none, the sentence. */
  private static String name(Node thing, Lookup lookup, Addresses addresses) {
    if (lookup.isLabelled(thing)) {
      return lookup.label(thing);
    }
    return Statement.of(thing, lookup)
        .map(statement -> statement.sentence(View.english(lookup, addresses)).plain())
        .orElseGet(() -> lookup.label(thing));
  }

  /** A date in words, its EDTF form on hover. */
  static Html date(String edtf) {
    return tag(
        "span", cls("date"), attr("title", edtf), text(Words.in(Language.EN).dates().of(edtf)));
  }
}
