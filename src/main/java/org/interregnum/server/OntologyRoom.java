package org.interregnum.server;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.interregnum.pages.OntologyPage;
import org.interregnum.pages.View;
import org.interregnum.pages.Words;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.RdfDocument;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.OntologyFile;

/**
 * The ontology: a page or RDF under one address with status 200, since a hash namespace needs no
 * redirect; the same under the IRI of its version; and its files, the JSON-LD context among them.
 *
 * <p>A context is fetched by every reader of every document that names it: it may be kept for a
 * day, and under the address of a version, where it never changes, for a year.
 */
final class OntologyRoom implements Room {

  private static final String ADDRESS = "/ontology";
  private static final String CONTEXT = "/ontology/context.jsonld";
  private static final String DAY = "public, max-age=86400";
  private static final String YEAR = "public, max-age=31536000, immutable";

  private static final Map<String, OntologyFile> FILES =
      Arrays.stream(OntologyFile.values())
          .collect(Collectors.toMap(OntologyFile::fileName, Function.identity()));

  private final Site site;

  OntologyRoom(Site site) {
    this.site = site;
  }

  @Override
  public Answer answer(Ask ask) {
    Optional<OntologyFile> file = Optional.ofNullable(FILES.get(lastPart(ask.path())));
    String folder = ask.path().substring(0, ask.path().lastIndexOf('/'));
    if (file.isPresent() && isOntology(folder)) {
      return file(file.get()).with("Cache-Control", folder.equals(ADDRESS) ? DAY : YEAR);
    }
    Variant variant = Variant.of(ask.path(), ask);
    if (!isOntology(variant.stem())) {
      throw new Problem(
          404, "There is nothing at " + ask.path() + "; the ontology is at " + ADDRESS + ".");
    }
    return variant.located(answer(variant, ask), variant.stem()).with("Link", links());
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private boolean isOntology(String address) {
    return address.equals(ADDRESS)
        || new Lookup(ontology())
            .has(
                NodeFactory.createURI(IR.NS.substring(0, IR.NS.length() - 1)),
                OWL2.versionIRI,
                NodeFactory.createURI(site.addresses().iri(address)));
  }

  private static Answer file(OntologyFile file) {
    return Answer.ok(
        file == OntologyFile.CONTEXT ? RdfForm.JSONLD.contentType() : RdfForm.TURTLE.contentType(),
        file.text());
  }

  private Graph ontology() {
    return site.dataset()
        .getGraph(NodeFactory.createURI(site.addresses().base() + "graph/ontology"));
  }

  private Answer answer(Variant variant, Ask ask) {
    return variant
        .form()
        .map(form -> Answer.ok(form.contentType(), RdfDocument.of(ontology(), form)))
        .orElseGet(() -> Answer.html(new OntologyPage(ask.visit(), view(ask)).html()));
  }

  private View view(Ask ask) {
    return new View(new Lookup(ontology()), site.addresses(), Words.in(ask.visit().language()));
  }

  private static String links() {
    return LinkHeader.ofOntology(ADDRESS)
        .and(CONTEXT, "http://www.w3.org/ns/json-ld#context", RdfForm.JSONLD.mediaType())
        .value();
  }
}
