package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.interregnum.vocabulary.Prefixes;

/**
 * How one RDF term is shown: IRIs by their label and linked, dates in words, other literals as they
 * are.
 */
final class Terms {

  private static final String EDTF_TYPE = Prefixes.EDTF.getURI();
  private static final String XSD_DATE = XSD.date.getURI();

  private Terms() {}

  static Html shown(Node term, View view) {
    if (term.isURI()) {
      return tag(
          "a", href(view.address(term)), attr("title", term.getURI()), text(name(term, view)));
    }
    if (!term.isLiteral()) {
      return text(view.words().say("thing.nameless"));
    }
    String words = term.getLiteralLexicalForm();
    String type = term.getLiteralDatatypeURI();
    if (type.equals(EDTF_TYPE) || type.equals(XSD_DATE)) {
      return date(words, view.words());
    }
    String language = term.getLiteralLanguage();
    return language.isEmpty() ? text(words) : tag("span", attr("lang", language), text(words));
  }

  /** The label; of a statement, which mostly has none, the sentence. */
  private static String name(Node thing, View view) {
    if (view.lookup().isLabelled(thing)) {
      return view.label(thing);
    }
    return Statement.of(thing, view.lookup())
        .map(statement -> statement.sentence(view).plain())
        .orElseGet(() -> view.label(thing));
  }

  /** A date in words, its EDTF form on hover. */
  static Html date(String edtf, Words words) {
    return tag("span", cls("date"), attr("title", edtf), text(words.dates().of(edtf)));
  }
}
