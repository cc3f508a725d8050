package org.interregnum.server;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interregnum.pages.DataLinks;
import org.interregnum.pages.EntityPage;
import org.interregnum.publish.Description;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;

/**
 * Our IRIs that name data: the dataset, the parts of its description, and the named graphs. Each is
 * answered with status 200 under its own address, for what it names can be sent.
 */
final class DocumentRoom implements Room {

  private final Site site;

  DocumentRoom(Site site) {
    this.site = site;
  }

  @Override
  public Answer answer(Ask ask) {
    Variant variant = Variant.of(ask.path(), ask);
    String address = variant.stem();
    Node name = NodeFactory.createURI(site.addresses().iri(address));
    if (!isKnown(name)) {
      throw new Problem(
          404, "There is nothing at " + address + "; /.well-known/void lists what the data has.");
    }
    return variant
        .located(
            variant.form().map(form -> data(name, form)).orElseGet(() -> page(name, ask)), address)
        .with("Link", LinkHeader.ofData(address).value());
  }

  private boolean isKnown(Node name) {
    return site.dataset().containsGraph(name) || site.lookup().knows(name);
  }

  private Answer data(Node name, RdfForm form) {
    Description description =
        site.dataset().containsGraph(name)
            ? Description.ofGraph(name, site.dataset())
            : Description.of(name, site.dataset());
    return Answer.ok(form.contentType(), description.write(form));
  }

  private Answer page(Node name, Ask ask) {
    String address = site.addresses().link(name.getURI());
    return Answer.html(new EntityPage(name, ask.visit(), site).html(new DataLinks(address)));
  }
}
