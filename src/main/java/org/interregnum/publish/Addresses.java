package org.interregnum.publish;

import java.util.Optional;

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
    if (!iri.startsWith(base)) {
      return Optional.empty();
    }
    String rest = iri.substring(base.length());
    if (rest.startsWith("id/")) {
      return Optional.of("/page/" + rest.substring("id/".length()));
    }
    if (rest.startsWith("concept/")) {
      return Optional.of("/ontology#" + rest);
    }
    return Optional.of("/" + rest);
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
