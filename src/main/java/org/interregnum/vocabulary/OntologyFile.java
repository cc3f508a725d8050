package org.interregnum.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of the folder {@code ontology}, as the program carries them. */
public enum OntologyFile {
  /** The classes and properties. */
  TERMS("interregnum.ttl"),
  /** The controlled lists. */
  CONCEPTS("concepts.ttl"),
  /** How the terms sit among those of other vocabularies. */
  ALIGNMENTS("alignments.ttl"),
  /** The SHACL shapes. */
  SHAPES("shapes.ttl"),
  /** The JSON-LD context. */
  CONTEXT("context.jsonld");

  private final String fileName;

  OntologyFile(String fileName) {
    this.fileName = fileName;
  }

  /** Such as {@code interregnum.ttl}. */
  public String fileName() {
    return fileName;
  }

  /** The text of the file. */
  public String text() {
    String path = "/ontology/" + fileName;
    try (InputStream in = OntologyFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + path + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The triples of a Turtle file, in a new graph with the file's prefixes. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text(), Lang.TURTLE).parse(graph);
    return graph;
  }
}
