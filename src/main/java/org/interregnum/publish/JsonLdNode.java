package org.interregnum.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.interregnum.publish.JsonLdContext.Term;

/** One subject with its values as a node object of JSON-LD 1.1 (9.2). */
final class JsonLdNode {

  private final String id;
  private final JsonLdContext context;
  private final List<String> types = new ArrayList<>();
  private final Map<String, List<Node>> coerced = new TreeMap<>();
  private final Map<String, List<Node>> plain = new TreeMap<>();
  private final Map<String, Term> terms = new TreeMap<>();

  JsonLdNode(String id, List<Triple> triples, JsonLdContext context) {
    this.id = id;
    this.context = context;
    triples.forEach(this::take);
  }

  private void take(Triple triple) {
    String property = triple.getPredicate().getURI();
    Node value = triple.getObject();
    if (property.equals(RDF.type.getURI()) && value.isURI()) {
      types.add(
          context.term(value.getURI()).map(Term::key).orElse(context.compact(value.getURI())));
      return;
    }
    Optional<Term> term = context.term(property).filter(t -> fits(t, value));
    term.ifPresent(t -> terms.put(t.key(), t));
    Map<String, List<Node>> values = term.isPresent() ? coerced : plain;
    values
        .computeIfAbsent(
            term.map(Term::key).orElseGet(() -> context.compact(property)),
            key -> new ArrayList<>())
        .add(value);
  }

  /** Whether a value under this key is read as what it is. */
  private static boolean fits(Term term, Node value) {
    return switch (term.coercion()) {
      case NONE -> true;
      case IRI -> !value.isLiteral();
      case DATATYPE -> value.isLiteral() && value.getLiteralDatatypeURI().equals(term.datatype());
      case LANGUAGE -> value.isLiteral() && !value.getLiteralLanguage().isEmpty();
    };
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    if (!types.isEmpty()) {
      json.writeFieldName("type");
      all(types, json, JsonGenerator::writeString);
    }
    for (var entry : coerced.entrySet()) {
      json.writeFieldName(entry.getKey());
      coerced(terms.get(entry.getKey()), entry.getValue(), json);
    }
    for (var entry : plain.entrySet()) {
      json.writeFieldName(entry.getKey());
      all(entry.getValue(), json, JsonLdNode::whole);
    }
    json.writeEndObject();
  }

  private static void coerced(Term term, List<Node> values, JsonGenerator json) throws IOException {
    switch (term.coercion()) {
      case NONE -> all(values, json, JsonLdNode::whole);
      case IRI -> all(values, json, (out, value) -> out.writeString(JsonLdWriter.id(value)));
      case DATATYPE ->
          all(values, json, (out, value) -> out.writeString(value.getLiteralLexicalForm()));
      case LANGUAGE -> languages(values, json);
    }
  }

  private static void languages(List<Node> values, JsonGenerator json) throws IOException {
    Map<String, List<String>> byLanguage = new TreeMap<>();
    values.forEach(
        value ->
            byLanguage
                .computeIfAbsent(value.getLiteralLanguage(), key -> new ArrayList<>())
                .add(value.getLiteralLexicalForm()));
    json.writeStartObject();
    for (var entry : byLanguage.entrySet()) {
      json.writeFieldName(entry.getKey());
      all(entry.getValue(), json, JsonGenerator::writeString);
    }
    json.writeEndObject();
  }

  /** A value that says of itself what it is. */
  private static void whole(JsonGenerator json, Node value) throws IOException {
    if (!value.isLiteral()) {
      json.writeStartObject();
      json.writeStringField("id", JsonLdWriter.id(value));
      json.writeEndObject();
      return;
    }
    String text = value.getLiteralLexicalForm();
    boolean isText = value.getLiteralDatatypeURI().equals(XSD.xstring.getURI());
    if (isText) {
      json.writeString(text);
      return;
    }
    json.writeStartObject();
    json.writeStringField("@value", text);
    if (value.getLiteralLanguage().isEmpty()) {
      json.writeStringField("@type", value.getLiteralDatatypeURI());
    } else {
      json.writeStringField("@language", value.getLiteralLanguage());
    }
    json.writeEndObject();
  }

  /** Writes one value. */
  @FunctionalInterface
  private interface Writing<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  /** One value as it is, several as an array. */
  private static <T> void all(List<T> values, JsonGenerator json, Writing<T> writing)
      throws IOException {
    boolean several = values.size() > 1;
    if (several) {
      json.writeStartArray();
    }
    for (T value : values) {
      writing.write(json, value);
    }
    if (several) {
      json.writeEndArray();
    }
  }
}
