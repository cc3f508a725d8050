package org.interregnum.server;

import org.apache.jena.graph.NodeFactory;
import org.interregnum.pages.StatementPanel;
import org.interregnum.pages.View;
import org.interregnum.publish.Site;

/** One statement as a piece of a page, for a script to show beside the page. */
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
    return new StatementPanel(View.of(site, ask.visit().language()))
        .html(NodeFactory.createURI(iri))
        .map(Answer::html)
        .orElseThrow(() -> new Problem(404, "There is no statement " + iri + "."));
  }
}
