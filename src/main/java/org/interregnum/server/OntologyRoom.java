package org.interregnum.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.interregnum.pages.OntologyPage;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.OntologyFile;

/**
 * The ontology: a page or RDF under one address with status 200, since a hash namespace needs no
 * redirect, and the JSON-LD context.
 */
final class OntologyRoom implements Room {

  private static final String ADDRESS = "/ontology";
  private static final String CONTEXT = "/ontology/context.jsonld";
  private static final String HTML = "text/html";

  private final Site site;

  OntologyRoom(Site site) {
    this.site = site;
  }

  @Override
  public Answer answer(Ask ask) {
    if (ask.path().equals(CONTEXT)) {
      return Answer.ok("application/ld+json", OntologyFile.CONTEXT.text());
    }
    return answer(ask.path().equals(ADDRESS) ? negotiated(ask) : suffixed(ask));
  }

  private static String negotiated(Ask ask) {
    List<String> offered = new ArrayList<>(List.of(HTML));
    offered.addAll(RdfForm.mediaTypes());
    return ask.accept().best(offered).orElseThrow(() -> Protocol.notAcceptable(offered));
  }

  private static String suffixed(Ask ask) {
    Optional<RdfForm> form =
        ask.path().startsWith(ADDRESS + ".")
            ? RdfForm.ofSuffix(ask.after(ADDRESS + "."))
            : Optional.empty();
    return form.map(RdfForm::mediaType)
        .orElseThrow(
            () ->
                new Problem(
                    404,
                    "There is nothing at " + ask.path() + "; the ontology is at " + ADDRESS + "."));
  }

  private Answer answer(String type) {
    Graph ontology =
        site.dataset().getGraph(NodeFactory.createURI(site.addresses().base() + "graph/ontology"));
    if (type.equals(HTML)) {
      return linked(Answer.html(new OntologyPage(new Lookup(ontology), site.addresses()).html()));
    }
    RdfForm form = RdfForm.ofMediaType(type).orElseThrow();
    return linked(Answer.ok(form.contentType(), form.write(ontology)))
        .with("Content-Location", ADDRESS + "." + form.suffix());
  }

  private static Answer linked(Answer answer) {
    String links =
        LinkHeader.ofData(ADDRESS)
            .and(CONTEXT, "http://www.w3.org/ns/json-ld#context", "application/ld+json")
            .value();
    return answer.with("Link", links);
  }
}
