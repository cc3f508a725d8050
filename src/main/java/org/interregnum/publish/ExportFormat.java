package org.interregnum.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of an export. */
public enum ExportFormat {
  TURTLE("ttl", false),
  TRIG("trig", true),
  NTRIPLES("nt", false),
  NQUADS("nq", true),
  RDFXML("rdf", false),
  /** JSON-LD 1.1 with the context of the ontology. */
  JSONLD("jsonld", true),
  /** RDF4J Binary: the fastest to load for programs that use RDF4J. */
  BINARY("brf", true);

  private final String suffix;
  private final boolean graphs;

  ExportFormat(String suffix, boolean graphs) {
    this.suffix = suffix;
    this.graphs = graphs;
  }

  /** The end of a file's name, without the dot. */
  public String suffix() {
    return suffix;
  }

  /** Whether it says in which graph each triple stands; the others give the union. */
  public boolean namesGraphs() {
    return graphs;
  }

  /** Such as {@code turtle}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a word or of a file's ending: {@code turtle} and {@code ttl} are one. */
  public static Optional<ExportFormat> ofWord(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word) || format.suffix.equals(word))
        .findFirst();
  }
}
