package org.interregnum.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.Concepts;

/** Our IRIs that are no things: concepts are told about in the ontology, named graphs are data. */
final class NameRoom implements Room {

  private static final String CONCEPT = "/concept/";
  private static final String GRAPH = "/graph/";
  private static final String HTML = "text/html";

  private final Site site;

  NameRoom(Site site) {
    this.site = site;
  }

  @Override
  public Answer answer(Ask ask) {
    if (ask.path().startsWith(CONCEPT)) {
      return concept(ask, ask.after(CONCEPT));
    }
    if (ask.path().startsWith(GRAPH)) {
      return graph(site.addresses().iri(ask.path()));
    }
    throw new Problem(404, "There is nothing at " + ask.path() + ".");
  }

  private Answer concept(Ask ask, String name) {
    if (!site.lookup().knows(NodeFactory.createURI(Concepts.NS + name))) {
      throw new Problem(404, "There is no concept " + name + "; /ontology lists them all.");
    }
    List<String> offered = new ArrayList<>(List.of(HTML));
    offered.addAll(RdfForm.mediaTypes());
    String type = ask.accept().best(offered).orElseThrow(() -> Protocol.notAcceptable(offered));
    return Answer.seeOther(
        type.equals(HTML)
            ? "/ontology#concept/" + name
            : "/ontology." + RdfForm.ofMediaType(type).orElseThrow().suffix());
  }

  private Answer graph(String iri) {
    Node name = NodeFactory.createURI(iri);
    if (!site.dataset().containsGraph(name)) {
      throw new Problem(404, "There is no graph " + iri + "; /.well-known/void lists them all.");
    }
    return Answer.seeOther("/data?graph=" + URLEncoder.encode(iri, StandardCharsets.UTF_8));
  }
}
