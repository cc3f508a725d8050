package org.interregnum.publish;

import java.util.Optional;
import org.interregnum.vocabulary.Concepts;
import org.interregnum.vocabulary.IR;

/**
 * Where on this site the things that our IRIs name are shown.
 *
 * @param base the beginning of our IRIs, with its final slash
 */
public record Addresses(String base) {

  /** The base that the data has where the build does not set another. */
  public static final String DEFAULT_BASE = "https://w3id.org/interregnum/";

  /** The IRI behind a path of this site, such as {@code /id/state/peru}. */
  public String iri(String path) {
    return base + path.substring(1);
  }

  /** The address of the page on this site, or empty for what lives elsewhere. */
  public Optional<String> page(String iri) {
    if (isTerm(iri)) {
      return Optional.of("/ontology#" + anchor(iri));
    }
    if (!iri.startsWith(base)) {
      return Optional.empty();
    }
    String rest = iri.substring(base.length());
    return Optional.of(
        rest.startsWith("id/") ? "/page/" + rest.substring("id/".length()) : "/" + rest);
  }

  /**
   * Whether an IRI names a term or a concept of the ontology; those keep their own namespace
   * whatever the base.
   */
  static boolean isTerm(String iri) {
    return iri.startsWith(IR.NS) || isConcept(iri);
  }

  /** Whether an IRI names a concept of the controlled lists. */
  public static boolean isConcept(String iri) {
    return iri.startsWith(Concepts.NS);
  }

  /** The fragment of the ontology's page where a term stands. */
  public static String anchor(String iri) {
    return isConcept(iri) ? "concept/" + iri.substring(Concepts.NS.length()) : localName(iri);
  }

  /** An address to link to: here where it is ours, the IRI itself otherwise. */
  public String link(String iri) {
    return page(iri).orElse(iri);
  }

  /** The last part of an IRI, for things without a label. */
  public static String localName(String iri) {
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    return cut < 0 || cut == iri.length() - 1 ? iri : iri.substring(cut + 1);
  }
}
