package org.interregnum.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The context of the ontology as a writer of JSON-LD 1.1 needs it: which key says which IRI, and
 * what its values are taken to be.
 */
final class JsonLdContext {

  /** What the plain values of a key are. */
  enum Coercion {
    NONE,
    /** They are IRIs. */
    IRI,
    /** They are literals of the term's datatype. */
    DATATYPE,
    /** They are an object of texts by language. */
    LANGUAGE
  }

  /**
   * A key.
   *
   * @param datatype the IRI of the datatype, or the empty string
   */
  record Term(String key, Coercion coercion, String datatype) {}

  private final JsonNode json;
  private final Map<String, String> prefixes = new TreeMap<>();
  private final Map<String, Term> terms = new TreeMap<>();

  private JsonLdContext(JsonNode json) {
    this.json = json;
    json.properties().forEach(entry -> prefix(entry.getKey(), entry.getValue()));
    json.properties().forEach(entry -> term(entry.getKey(), entry.getValue()));
  }

  static JsonLdContext of(String text) {
    try {
      return new JsonLdContext(new ObjectMapper().readTree(text).get("@context"));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this was no JSON-LD context", e);
    }
  }

  /** A key whose IRI ends in one of these stands before colons too (JSON-LD 1.1, 4.1.6). */
  private void prefix(String key, JsonNode value) {
    if (value.isTextual() && value.asText().matches(".*[/#]")) {
      prefixes.put(key, value.asText());
    }
  }

  private void term(String key, JsonNode value) {
    String id = value.isTextual() ? value.asText() : value.path("@id").asText();
    if (id.isEmpty() || id.startsWith("@") || prefixes.containsKey(key)) {
      return;
    }
    String type = value.path("@type").asText();
    Term term =
        switch (type) {
          case "@id" -> new Term(key, Coercion.IRI, "");
          case "" ->
              value.path("@container").asText().equals("@language")
                  ? new Term(key, Coercion.LANGUAGE, "")
                  : new Term(key, Coercion.NONE, "");
          default -> new Term(key, Coercion.DATATYPE, expanded(type));
        };
    terms.putIfAbsent(expanded(id), term);
  }

  private String expanded(String name) {
    int colon = name.indexOf(':');
    String start = colon < 0 ? null : prefixes.get(name.substring(0, colon));
    return start == null ? name : start + name.substring(colon + 1);
  }

  /** The context's own JSON. */
  JsonNode json() {
    return json;
  }

  Optional<Term> term(String iri) {
    return Optional.ofNullable(terms.get(iri));
  }

  /** The IRI itself, or short behind a prefix; never a key, so that no value is coerced. */
  String compact(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
        .filter(prefix -> iri.substring(prefix.getValue().length()).matches("[A-Za-z][\\w-]*"))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }
}
