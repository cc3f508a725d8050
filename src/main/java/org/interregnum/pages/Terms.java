package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.text.NumberFormat;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.interregnum.pages.map.Point;
import org.interregnum.vocabulary.Prefixes;

/**
 * How one RDF term is shown: IRIs by their label and linked, dates and points in words, other
 * literals as they are.
 */
final class Terms {

  private static final String EDTF_TYPE = Prefixes.EDTF.getURI();
  private static final String WKT_TYPE = Prefixes.all().get("geo") + "wktLiteral";
  private static final String XSD_DATE = XSD.date.getURI();

  private Terms() {}

  static Html shown(Node term, View view) {
    if (term.isURI()) {
      return tag(
          "a", href(view.address(term)), attr("title", term.getURI()), text(view.label(term)));
    }
    if (!term.isLiteral()) {
      return text(view.words().say("thing.nameless"));
    }
    String words = term.getLiteralLexicalForm();
    String type = term.getLiteralDatatypeURI();
    if (type.equals(EDTF_TYPE) || type.equals(XSD_DATE)) {
      return date(words, view.words());
    }
    Optional<Point> point = type.equals(WKT_TYPE) ? Point.ofWkt(words) : Optional.empty();
    if (point.isPresent()) {
      return tag("span", attr("title", words), text(coordinates(point.get(), view.words())));
    }
    String language = term.getLiteralLanguage();
    if (!language.isEmpty()) {
      return tag("span", attr("lang", language), text(words));
    }
    // What the data says in plain strings it says in English.
    boolean foreign = view.words().language() != Language.EN && type.equals(XSD.xstring.getURI());
    return foreign ? tag("span", attr("lang", "en"), text(words)) : text(words);
  }

  /** Latitude first, as people write it. */
  private static String coordinates(Point point, Words words) {
    NumberFormat degrees = NumberFormat.getNumberInstance(words.language().locale());
    degrees.setMinimumFractionDigits(2);
    degrees.setMaximumFractionDigits(2);
    return words.say(
        "place.coordinates",
        degrees.format(Math.abs(point.y())),
        words.say(point.y() < 0 ? "place.south" : "place.north"),
        degrees.format(Math.abs(point.x())),
        words.say(point.x() < 0 ? "place.west" : "place.east"));
  }

  /** A date in words, its EDTF form on hover. */
  static Html date(String edtf, Words words) {
    return tag("span", cls("date"), attr("title", edtf), text(words.dates().of(edtf)));
  }
}
