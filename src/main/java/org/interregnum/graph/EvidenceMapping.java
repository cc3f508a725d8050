package org.interregnum.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.claim.Claim;
import org.interregnum.graph.SourceText.Excerpt;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prov;

/**
 * Writes the claims of one document and the words that say them.
 *
 * <p>The words are a specific resource with two selectors, for the position and the quote (Web
 * Annotation Data Model, 4.2.4 and 4.2.5).
 */
final class EvidenceMapping {

  /** Claims have no other order than that of their words and of what they say. */
  private static final Comparator<Claim> IN_TEXT_ORDER =
      Comparator.<Claim>comparingInt(claim -> claim.evidence().begin())
          .thenComparing(claim -> claim.evidence().stop())
          .thenComparing(Claim::kind)
          .thenComparing(Claim::toString);

  private final SourceText text;
  private final Model model;
  private final Iris iris;
  private final Map<Claim, Resource> nodes = new HashMap<>();

  private EvidenceMapping(SourceText text, Model model, Iris iris) {
    this.text = text;
    this.model = model;
    this.iris = iris;
  }

  /**
   * Writes claims and gives each its node.
   *
   * @param claims of the document {@code text}, each once
   */
  static Map<Claim, Resource> map(List<Claim> claims, SourceText text, Model model, Iris iris) {
    EvidenceMapping mapping = new EvidenceMapping(text, model, iris);
    Map<Integer, Integer> numbers = new HashMap<>();
    claims.stream()
        .sorted(IN_TEXT_ORDER)
        .forEach(
            claim ->
                mapping.claim(claim, numbers.merge(claim.evidence().begin(), 1, Integer::sum)));
    return mapping.nodes;
  }

  private void claim(Claim claim, int number) {
    Claim.Evidence evidence = claim.evidence();
    Resource node = iris.claim(text.slug(), evidence.begin(), number).inModel(model);
    nodes.put(claim, node);
    node.addProperty(RDF.type, IR.CLAIM)
        .addProperty(IR.SAYS, span(evidence))
        .addProperty(IR.FOUND_BY, Literals.plain(claim.origin().rule()))
        .addProperty(IR.CONFIDENCE, Literals.probability(claim.origin().confidence()))
        .addProperty(Prov.WAS_GENERATED_BY, iris.run(text.slug()))
        .addProperty(Prov.WAS_DERIVED_FROM, iris.document(text.slug()));
  }

  private Resource span(Claim.Evidence evidence) {
    int begin = evidence.begin();
    int stop = evidence.stop();
    return iris.span(text.slug(), begin, stop)
        .inModel(model)
        .addProperty(RDF.type, IR.SPAN)
        .addProperty(RDF.type, OA.SpecificResource)
        .addProperty(OA.hasSource, iris.document(text.slug()))
        .addProperty(OA.hasSelector, position(begin, stop))
        .addProperty(OA.hasSelector, quote(begin, stop));
  }

  private Resource position(int begin, int stop) {
    return iris.positionSelector(text.slug(), begin, stop)
        .inModel(model)
        .addProperty(RDF.type, OA.TextPositionSelector)
        .addProperty(OA.start, Literals.integer(begin))
        .addProperty(OA.end, Literals.integer(stop));
  }

  private Resource quote(int begin, int stop) {
    Excerpt excerpt = text.excerpt(begin, stop);
    return iris.quoteSelector(text.slug(), begin, stop)
        .inModel(model)
        .addProperty(RDF.type, OA.TextQuoteSelector)
        .addProperty(OA.exact, Literals.plain(excerpt.exact()))
        .addProperty(OA.prefix, Literals.plain(excerpt.prefix()))
        .addProperty(OA.suffix, Literals.plain(excerpt.suffix()));
  }
}
