package org.interregnum.query;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.interregnum.vocabulary.IR;

/**
 * The short forms of IRIs that people read in tables and may type: {@code id:state/peru}. Unlike
 * the prefixed names of SPARQL they may hold slashes.
 */
final class ShortIris {

  private static final Pattern IRI = Pattern.compile("(https?://|urn:)[^\\s<>\"{}|\\\\^`]+");

  private final Map<String, String> namespaces = new TreeMap<>();

  /**
   * @param base where the project's own IRIs begin
   */
  ShortIris(String base) {
    namespaces.put("concept", base + "concept/");
    namespaces.put("id", base + "id/");
    namespaces.put("ir", base + "ontology#");
    namespaces.put("source", base + "source/");
    namespaces.put("wd", "http://www.wikidata.org/entity/");
  }

  /** Those of the project's own base. */
  static ShortIris standard() {
    return new ShortIris(IR.NS.substring(0, IR.NS.length() - "ontology#".length()));
  }

  /** The short form, or the IRI itself where it has none. */
  String shorten(String iri) {
    return namespaces.entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getValue()))
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  /** The IRI that a text writes in full, in angle brackets or in its short form. */
  Optional<String> expand(String text) {
    String bare = text.startsWith("<") && text.endsWith(">") ? inside(text) : text;
    int colon = bare.indexOf(':');
    String namespace = colon < 0 ? null : namespaces.get(bare.substring(0, colon));
    String iri = namespace == null ? bare : namespace + bare.substring(colon + 1);
    return IRI.matcher(iri).matches() ? Optional.of(iri) : Optional.empty();
  }

  private static String inside(String text) {
    return text.substring(1, text.length() - 1);
  }
}
