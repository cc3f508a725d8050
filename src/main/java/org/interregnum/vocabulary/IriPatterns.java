package org.interregnum.vocabulary;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The IRIs of entities, statements, claims, documents and named graphs, made of what the thing is.
 *
 * <p>Every argument that names something is a name or its slug: both give the same IRI. Statements
 * take the last path segment of the entities in their roles. The terms and concepts of the ontology
 * are not made here: they keep their own namespace whatever the base (see {@link IR} and {@link
 * Concepts}).
 *
 * @param base an absolute IRI that ends with a slash
 */
public record IriPatterns(String base) {

  public static final IriPatterns DEFAULT = new IriPatterns("https://w3id.org/interregnum/");

  /** Stands for a role that the sources leave open. */
  public static final String UNKNOWN = "unknown";

  public IriPatterns {
    if (!base.endsWith("/") || !URI.create(base).isAbsolute()) {
      throw new IllegalArgumentException(
          "The base IRI must be absolute and end with a slash, unlike <" + base + ">.");
    }
  }

  /** A name in lower case, ASCII-folded, words joined by hyphens; never empty. */
  public static String slug(String name) {
    return IriSlug.of(name);
  }

  public String state(String name) {
    return id("state", name);
  }

  public String government(String name) {
    return id("government", name);
  }

  public String person(String name) {
    return id("person", name);
  }

  public String place(String name) {
    return id("place", name);
  }

  public String force(String name) {
    return id("force", name);
  }

  public String body(String name) {
    return id("body", name);
  }

  public String event(String name) {
    return id("event", name);
  }

  public String office(String owner, String title) {
    return id("office", owner, title);
  }

  public String occupation(String occupier, String occupied) {
    return id("occupation", occupier, occupied);
  }

  /** A government's existence in one status, or in none that the source names. */
  public String existence(String government, Optional<String> status) {
    return id("existence", government, status.orElse("government"));
  }

  public String tenure(String person, String owner, String title) {
    return id("tenure", person, owner, title);
  }

  public String appointment(Optional<String> appointer, String person, String title) {
    return id("appointment", appointer.orElse(UNKNOWN), person, title);
  }

  public String seat(String of, String place, String kind) {
    return id("seat", of, place, kind);
  }

  public String control(String who, String place, String kind) {
    return id("control", who, place, kind);
  }

  public String stance(String holder, String towards, String stance) {
    return id("stance", holder, towards, stance);
  }

  public String participation(String event, String participant, String role) {
    return id("participation", event, participant, role);
  }

  public String cession(String by, String territory, String to) {
    return id("cession", by, territory, to);
  }

  public String succession(String from, String to, String kind) {
    return id("succession", from, to, kind);
  }

  public String support(String supporter, String supported, String kind) {
    return id("support", supporter, supported, kind);
  }

  /**
   * The IRI of a further statement in the same roles, told apart by its date.
   *
   * @param edtf the statement's start, or its end where it has no start
   */
  public String dated(String statement, String edtf) {
    if (!edtf.matches("[0-9~-]+")) {
      throw new IllegalArgumentException("no date in EDTF: " + edtf);
    }
    return statement + "/" + edtf;
  }

  /**
   * @param discriminators what tells it from others of its kind, such as the slugs in its roles
   */
  public String contradiction(String kind, String... discriminators) {
    return id("contradiction", Stream.concat(Stream.of(kind), Stream.of(discriminators)));
  }

  /**
   * @param document the document's slug
   * @param begin where the claim's words begin, in code points
   * @param number counts the claims of one span, from 1
   */
  public String claim(String document, int begin, int number) {
    return id("claim", document, begin + "-" + number);
  }

  public String run(String document) {
    return id("run", document);
  }

  public String geometry(String place) {
    return id("geometry", place);
  }

  public String document(String document) {
    return base + "source/" + slug(document);
  }

  /** The words of a document from {@code begin} to {@code stop}, exclusive (RFC 5147). */
  public String span(String document, int begin, int stop) {
    return document(document) + "#char=" + begin + "," + stop;
  }

  public String positionSelector(String document, int begin, int stop) {
    return id("selector", document, begin + "-" + stop, "position");
  }

  public String quoteSelector(String document, int begin, int stop) {
    return id("selector", document, begin + "-" + stop, "quote");
  }

  public String documentGraph(String document) {
    return base + "graph/source/" + slug(document);
  }

  public String ontologyGraph() {
    return base + "graph/ontology";
  }

  public String linksGraph() {
    return base + "graph/links";
  }

  public String derivedGraph() {
    return base + "graph/derived";
  }

  /** The address of the SPARQL endpoint. */
  public String endpoint() {
    return base + "sparql";
  }

  /**
   * The graph that describes the dataset, under the name by which query editors know it (SIB,
   * SPARQL editor).
   */
  public String datasetGraph() {
    return endpoint() + "/.well-known/void";
  }

  /** The graph of the canned queries, under the name by which query editors know it. */
  public String examplesGraph() {
    return endpoint() + "/.well-known/sparql-examples";
  }

  /**
   * A graph's short name, such as {@code links}, {@code source/SLUG} or {@code void}: the end of
   * its IRI, or the whole of an IRI that is none of ours.
   */
  public String graphName(String graph) {
    return Stream.of(base + "graph/", endpoint() + "/.well-known/")
        .filter(graph::startsWith)
        .map(start -> graph.substring(start.length()))
        .findFirst()
        .orElse(graph);
  }

  private String id(String kind, String... names) {
    return id(kind, Stream.of(names));
  }

  private String id(String kind, Stream<String> names) {
    return names
        .map(IriPatterns::slug)
        .collect(Collectors.joining("/", base + "id/" + kind + "/", ""));
  }
}
