package org.interregnum.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prefixes;

/**
 * Words of a document that say a statement.
 *
 * @param claim the claim that was read out of them
 * @param span the IRI of the words' place, which is also their address on this site
 * @param document the document that they stand in
 * @param words the exact words
 * @param begin where they begin, in Unicode code points from 0
 * @param stop where they end, exclusive
 */
public record Quote(Node claim, String span, Node document, String words, int begin, int stop) {

  static final Property SOURCE = oa("hasSource");
  static final Property SELECTOR = oa("hasSelector");
  static final Property EXACT = oa("exact");
  static final Property START = oa("start");
  static final Property END = oa("end");

  /** The words behind a statement, document by document in text order. */
  static List<Quote> behind(Node statement, Lookup lookup) {
    return lookup.objects(statement, IR.SUPPORTED_BY).stream()
        .flatMap(claim -> of(claim, lookup).stream())
        .sorted(
            Comparator.comparing((Quote quote) -> quote.document().toString())
                .thenComparing(Quote::begin))
        .toList();
  }

  /** The words that a claim was read out of. */
  static Optional<Quote> of(Node claim, Lookup lookup) {
    return lookup
        .object(claim, IR.SAYS)
        .flatMap(
            span -> {
              Optional<Node> document = lookup.object(span, SOURCE);
              return document.map(
                  source ->
                      new Quote(
                          claim,
                          span.getURI(),
                          source,
                          selected(span, EXACT, lookup).orElse(""),
                          number(span, START, lookup),
                          number(span, END, lookup)));
            });
  }

  private static Optional<String> selected(Node span, Property property, Lookup lookup) {
    return lookup.objects(span, SELECTOR).stream()
        .flatMap(selector -> lookup.text(selector, property).stream())
        .findFirst();
  }

  private static int number(Node span, Property property, Lookup lookup) {
    return selected(span, property, lookup).map(Integer::parseInt).orElse(0);
  }

  private static Property oa(String name) {
    return ResourceFactory.createProperty(Prefixes.all().get("oa") + name);
  }
}
