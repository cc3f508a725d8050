package org.interregnum.server;

import static org.interregnum.server.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.interregnum.publish.RdfForm;

/**
 * A client of linked data. It knows HTTP and the syntaxes of RDF, and of us only the base that the
 * server stands in for: how an address goes on it reads in the headers {@code Location} and {@code
 * Link}.
 */
final class Crawler {

  static final String HTML = "text/html";

  private static final int MOST_REDIRECTS = 2;
  private static final Pattern ALTERNATE =
      Pattern.compile("<([^>]*)>; rel=\"alternate\"; type=\"([^\"]*)\"");

  private final Browser browser;
  private final String base;
  private final Map<String, HttpResponse<String>> fetched = new HashMap<>();
  private final Map<String, Set<String>> read = new HashMap<>();

  Crawler(Browser browser, String base) {
    this.browser = browser;
    this.base = base;
  }

  /** Pages and every syntax of RDF. */
  static List<String> forms() {
    List<String> forms = new ArrayList<>(List.of(HTML));
    forms.addAll(RdfForm.mediaTypes());
    return forms;
  }

  void visitInEveryForm(String iri) {
    Map<String, String> alternates = Map.of();
    for (String form : forms()) {
      alternates = visit(iri, form);
      askForItsHead(iri, form);
    }
    alternates.forEach((form, address) -> visitAlternate(iri, form, address));
  }

  /**
   * Asks for an IRI in a form, and looks at all that comes on the way.
   *
   * @return where the same is to be had in other forms without negotiation
   */
  Map<String, String> visit(String iri, String form) {
    HttpResponse<String> first = get(path(iri), form);
    link(iri, first);
    assertTrue(header(first, "Vary").contains("Accept"), () -> "Vary of " + iri);
    content(iri, follow(first, form), form);
    if (first.statusCode() == 200) {
      sameUnderItsOwnAddress(first, form);
    }
    return alternates(first);
  }

  void visitAlternate(String iri, String form, String address) {
    content(iri, follow(get(address, form), form), form);
  }

  /** Many IRIs are parts of one document, which need not be fetched for each. */
  private HttpResponse<String> get(String address, String form) {
    return fetched.computeIfAbsent(
        address + " " + form, key -> browser.get(address, "Accept", form));
  }

  private String path(String iri) {
    return "/" + withoutFragment(iri).substring(base.length());
  }

  private static String withoutFragment(String iri) {
    return iri.replaceAll("#.*", "");
  }

  private HttpResponse<String> follow(HttpResponse<String> first, String form) {
    HttpResponse<String> answer = first;
    for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
      answer = get(withoutFragment(header(answer, "Location")), form);
    }
    return answer;
  }

  private static void link(String iri, HttpResponse<String> answer) {
    String links = header(answer, "Link");
    boolean ofOntology = iri.matches(".*/interregnum/(ontology|concept)\\b.*");
    assertTrue(
        links.contains((ofOntology ? "/by/4.0/" : "/by-sa/4.0/") + ">; rel=\"license\""),
        () -> "licence of " + iri);
    assertTrue(links.contains("rel=\"describedby\""), () -> "description of " + iri);
    assertFalse(alternates(answer).isEmpty(), () -> "other forms of " + iri);
  }

  private static Map<String, String> alternates(HttpResponse<String> answer) {
    Map<String, String> alternates = new TreeMap<>();
    Matcher links = ALTERNATE.matcher(header(answer, "Link"));
    while (links.find()) {
      alternates.put(links.group(2), links.group(1));
    }
    return alternates;
  }

  private void content(String iri, HttpResponse<String> document, String form) {
    String where = iri + " as " + form + " at " + document.uri();
    assertEquals(200, document.statusCode(), () -> where + "\n" + document.body());
    assertEquals(form, header(document, "Content-Type").replaceAll(";.*", ""), where);
    if (form.equals(HTML)) {
      assertTrue(document.body().contains("<h1"), where);
    } else if (RdfForm.ofMediaType(form).isPresent()) {
      assertTrue(
          read.computeIfAbsent(document.uri() + " " + form, key -> nodes(document, form, where))
              .contains(iri),
          () -> "not a word of " + where);
    }
  }

  private static Set<String> nodes(HttpResponse<String> document, String form, String where) {
    DatasetGraph data =
        RDFParser.fromString(document.body(), RDFLanguages.contentTypeToLang(form))
            .base(document.uri().toString())
            .toDatasetGraph();
    List<Node> nodes = data.stream().flatMap(Crawler::nodes).toList();
    assertTrue(nodes.stream().noneMatch(Node::isBlank), () -> "a blank node in " + where);
    return nodes.stream().filter(Node::isURI).map(Node::getURI).collect(Collectors.toSet());
  }

  static Stream<Node> nodes(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  /** A page links to itself in other languages, and so has its own address in it. */
  private void sameUnderItsOwnAddress(HttpResponse<String> answer, String form) {
    HttpResponse<String> own = get(header(answer, "Content-Location"), form);
    assertEquals(200, own.statusCode());
    if (!form.equals(HTML)) {
      assertEquals(answer.body(), own.body());
    }
  }

  /** The same status and headers as GET gives (RFC 9110, 9.3.2), and nothing behind them. */
  void askForItsHead(String iri, String form) {
    String path = path(iri);
    HttpResponse<String> got = get(path, form);
    HttpResponse<String> head = browser.send("HEAD", path, BodyPublishers.noBody(), "Accept", form);
    assertEquals(got.statusCode(), head.statusCode(), path);
    assertEquals("", head.body());
    for (String name : List.of("Content-Type", "Content-Length", "ETag", "Link", "Location")) {
      assertEquals(header(got, name), header(head, name), () -> name + " of " + path);
    }
  }
}
