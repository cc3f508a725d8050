package org.interregnum.wikidata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interregnum.publish.Kinds;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Wikidata;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.IriPatterns;
import org.interregnum.vocabulary.Prefixes;

/** The links to Wikidata as a table of mappings (SSSOM/TSV, metadata in the file). */
public final class Sssom {

  private static final String NS = Prefixes.all().get("sssom");
  private static final String SEMAPV = "https://w3id.org/semapv/vocab/";
  private static final List<String> COLUMNS =
      List.of(
          "subject_id",
          "subject_label",
          "subject_category",
          "predicate_id",
          "object_id",
          "mapping_justification",
          "comment");

  private final Lookup data;
  private final IriPatterns patterns;
  private final Map<String, String> curies;

  public Sssom(Lookup data, IriPatterns patterns) {
    this.data = data;
    this.patterns = patterns;
    this.curies =
        new TreeMap<>(
            Map.of(
                "interregnum",
                patterns.base() + "id/",
                "ir",
                IR.NS,
                "semapv",
                SEMAPV,
                "skos",
                Prefixes.all().get("skos"),
                "wikidata",
                Wikidata.ITEMS));
  }

  /** Writes all mappings, sorted; {@code out} is flushed and not closed. */
  public void write(OutputStream out) throws IOException {
    StringBuilder table = new StringBuilder();
    header().forEach(line -> table.append('#').append(line).append('\n'));
    table.append(String.join("\t", COLUMNS)).append('\n');
    for (Node mapping :
        data.subjects(RDF.type, ResourceFactory.createResource(NS + "Mapping").asNode())) {
      table.append(row(mapping)).append('\n');
    }
    out.write(table.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private List<String> header() {
    return List.of(
        "curie_map:\n"
            + curies.entrySet().stream()
                .map(prefix -> "#  " + prefix.getKey() + ": \"" + prefix.getValue() + "\"")
                .collect(Collectors.joining("\n")),
        "license: \"https://creativecommons.org/licenses/by-sa/4.0/\"",
        "mapping_set_id: \"" + patterns.linksGraph() + "\"",
        "mapping_set_title: \"Interregnum: links to Wikidata\"");
  }

  private String row(Node mapping) {
    Node subject = data.object(mapping, slot("subject_id")).orElseThrow();
    return String.join(
        "\t",
        curie(subject),
        cell(data.label(subject)),
        cell(Kinds.of(subject, data)),
        curie(mapping, "predicate_id"),
        curie(mapping, "object_id"),
        curie(mapping, "mapping_justification"),
        cell(data.text(mapping, RDFS.comment).orElse("")));
  }

  private String curie(Node mapping, String slot) {
    return data.object(mapping, slot(slot)).map(this::curie).orElse("");
  }

  private String curie(Node node) {
    String iri = node.getURI();
    return curies.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  private static Property slot(String name) {
    return ResourceFactory.createProperty(NS + name);
  }

  /** The format has no way to write a tab or a line end in a cell. */
  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
