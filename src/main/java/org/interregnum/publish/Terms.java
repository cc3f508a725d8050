package org.interregnum.publish;

import static org.interregnum.publish.Html.attr;
import static org.interregnum.publish.Html.cls;
import static org.interregnum.publish.Html.href;
import static org.interregnum.publish.Html.tag;
import static org.interregnum.publish.Html.text;

import org.apache.jena.graph.Node;

/** How one RDF term is shown: IRIs by their label and linked, dates in words, other literals as they are. */
final class Terms {

  private static final String EDTF_TYPE = Prefixes.EDTF + "EDTF";
  private static final String XSD_DATE = Prefixes.ALL.get("xsd") + "date";

  private Terms() {}

  static Html shown(Node term, Lookup lookup, Addresses addresses) {
    if (term.isURI()) {
      return tag("a", href(addresses.link(term.getURI())), attr("title", term.getURI()), text(lookup.label(term)));
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

  /** A date in words, its EDTF form on hover. */
  static Html date(String edtf) {
    return tag("span", cls("date"), attr("title", edtf), text(DateWords.of(edtf)));
  }
}
