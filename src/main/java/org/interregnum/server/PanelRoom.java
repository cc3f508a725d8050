package org.interregnum.server;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interregnum.pages.ContradictionPair;
import org.interregnum.pages.StatementPanel;
import org.interregnum.pages.View;
import org.interregnum.publish.Site;

/** One statement or contradiction as a piece of a page, for a script to show beside the page. */
final class PanelRoom implements Room {

  private static final String PREFIX = "/panel/";

  private final Site site;

  PanelRoom(Site site) {
    this.site = site;
  }

  @Override
  public Answer answer(Ask ask) {
    if (!ask.path().startsWith(PREFIX)) {
      throw new Problem(404, "Panels have addresses such as " + PREFIX + "stance/….");
    }
    String iri = site.addresses().iri("/id/" + ask.after(PREFIX));
    Node thing = NodeFactory.createURI(iri);
    View view = View.of(site, ask.visit().language());
    return new StatementPanel(view)
        .html(thing)
        .or(() -> new ContradictionPair(view).piece(thing))
        .map(Answer::html)
        .orElseThrow(() -> new Problem(404, "There is no statement " + iri + "."));
  }
}
