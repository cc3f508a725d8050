package org.interregnum.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interregnum.pages.DataLinks;
import org.interregnum.pages.EntityPage;
import org.interregnum.publish.Description;
import org.interregnum.publish.NearestLabels;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;

/**
 * What our IRIs lead to: {@code /id/X} says 303 and names the document about the thing, {@code
 * /page/X} for people and {@code /rdf/X.ttl} and its siblings for programs (Cool URIs for the
 * Semantic Web, 4.2).
 */
final class IdRoom implements Room {

  private static final String ID = "/id/";
  private static final String PAGE = "/page/";
  private static final String RDF = "/rdf/";
  private static final String HTML = "text/html";

  private final Site site;

  IdRoom(Site site) {
    this.site = site;
  }

  @Override
  public Answer answer(Ask ask) {
    String path = ask.path();
    if (path.startsWith(ID)) {
      return thing(ask);
    }
    if (path.startsWith(PAGE)) {
      return page(ask);
    }
    if (path.startsWith(RDF)) {
      return rdf(ask);
    }
    throw new Problem(404, "Things have addresses such as " + ID + "state/NAME; this is none.");
  }

  private Answer thing(Ask ask) {
    Variant variant = Variant.of(ask.after(ID), ask);
    String name = variant.stem();
    if (name.indexOf(':') >= 0) {
      // The identifier of a client that wants no slashes in it.
      return Answer.seeOther(ID + name.replace(':', '/'));
    }
    known(name);
    return Answer.seeOther(variant.isPage() ? PAGE + name : RDF + name + "." + variant.suffix())
        .with("Link", LinkHeader.ofData(RDF + name).value());
  }

  private Answer page(Ask ask) {
    String name = ask.after(PAGE);
    Node thing = known(name);
    if (ask.accept().weight(HTML) == 0) {
      throw new Problem(
          406,
          "This is the page for people; the data is at " + RDF + name + ".ttl and its siblings.",
          Map.of("Link", LinkHeader.ofData(RDF + name).value()));
    }
    String html = new EntityPage(thing, ask.visit(), site).html(new DataLinks(RDF + name));
    return Answer.html(html).with("Link", LinkHeader.ofData(RDF + name).value());
  }

  private Answer rdf(Ask ask) {
    String name = ask.after(RDF);
    RdfForm form =
        form(name)
            .orElseThrow(
                () -> new Problem(404, "An address of data ends in one of " + suffixes() + "."));
    Node thing = known(stem(name));
    byte[] bytes = Description.of(thing, site.dataset()).write(form);
    return Answer.ok(form.contentType(), bytes)
        .with(
            "Link",
            LinkHeader.ofData(RDF + stem(name))
                .and(PAGE + stem(name), "describedby", HTML)
                .value());
  }

  private static Optional<RdfForm> form(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : RdfForm.ofSuffix(name.substring(dot + 1));
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String suffixes() {
    return String.join(
        ", ", Arrays.stream(RdfForm.values()).map(form -> "." + form.suffix()).toList());
  }

  /** The node that a name stands for, where the data knows it. */
  private Node known(String name) {
    Node thing = NodeFactory.createURI(site.addresses().iri(ID + name));
    if (!site.lookup().knows(thing)) {
      throw new Problem(404, unknown(name));
    }
    return thing;
  }

  private String unknown(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1).replace('-', ' ');
    List<String> near = NearestLabels.in(site.lookup()).to(last, 3);
    return "Nothing here is called "
        + name
        + (near.isEmpty() ? "." : "; the nearest names are " + String.join(", ", near) + ".");
  }
}
