package org.interregnum.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interregnum.pages.DataLinks;
import org.interregnum.pages.EntityPage;
import org.interregnum.pages.SourcePage;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.Prefixes;

/**
 * The articles: as a page with its statements beside the words, as plain text, and what was read
 * out of them as RDF.
 *
 * <p>A document has its data and its page under one address with status 200, since it is a document
 * itself and no thing that only a document can be about.
 */
final class SourceRoom implements Room {

  private static final String PREFIX = "/source/";
  private static final String PLAIN = "text/plain";
  private static final String HTML = "text/html";

  private final Site site;

  SourceRoom(Site site) {
    this.site = site;
  }

  @Override
  public Answer answer(Ask ask) {
    if (!ask.path().startsWith(PREFIX)) {
      throw new Problem(
          404, "Articles have addresses such as " + PREFIX + "NAME; the list is at /sources.");
    }
    String name = ask.after(PREFIX);
    int dot = name.lastIndexOf('.');
    String slug = known(dot < 0 ? name : name.substring(0, dot));
    String type = dot < 0 ? negotiated(ask) : typeOf(name.substring(dot + 1));
    return answer(ask, slug, type).with("Link", links(slug));
  }

  private String known(String slug) {
    if (!site.lookup().knows(site.document(slug))) {
      throw new Problem(404, "There is no article " + slug + "; the list is at /sources.");
    }
    return slug;
  }

  private static String negotiated(Ask ask) {
    List<String> offered = new ArrayList<>(List.of(HTML));
    offered.addAll(RdfForm.mediaTypes());
    offered.add(PLAIN);
    return ask.accept().best(offered).orElseThrow(() -> Protocol.notAcceptable(offered));
  }

  private static String typeOf(String suffix) {
    if (suffix.equals("txt")) {
      return PLAIN;
    }
    return RdfForm.ofSuffix(suffix)
        .map(RdfForm::mediaType)
        .orElseThrow(() -> new Problem(404, "An article is not to be had as ." + suffix + "."));
  }

  private Answer answer(Ask ask, String slug, String type) {
    Optional<String> text =
        type.equals(HTML) || type.equals(PLAIN) ? site.texts().of(slug) : Optional.empty();
    if (type.equals(HTML)) {
      return Answer.html(page(ask, site.document(slug), text));
    }
    if (type.equals(PLAIN)) {
      return text.map(words -> Answer.ok("text/plain; charset=utf-8", words))
          .orElseThrow(
              () ->
                  new Problem(404, "The text of this article is not at hand; its statements are."));
    }
    RdfForm form = RdfForm.ofMediaType(type).orElseThrow();
    return Answer.ok(form.contentType(), readOutOf(slug, form))
        .with("Content-Location", PREFIX + slug + "." + form.suffix());
  }

  /** With its text where that is at hand, otherwise what the graph knows of it. */
  private String page(Ask ask, Node document, Optional<String> text) {
    return text.map(words -> new SourcePage(site, ask.visit(), document, words).html())
        .orElseGet(
            () ->
                new EntityPage(document, site.lookup(), site.addresses())
                    .html(new DataLinks(site.addresses().link(document.getURI()))));
  }

  private byte[] readOutOf(String slug, RdfForm form) {
    Node name = NodeFactory.createURI(site.addresses().base() + "graph/source/" + slug);
    Graph graph = site.dataset().getGraph(name);
    if (!form.namesGraphs()) {
      return form.write(graph);
    }
    DatasetGraph whole = DatasetGraphFactory.createGeneral();
    whole.addGraph(name, graph);
    Prefixes.all().forEach(whole.prefixes()::add);
    return form.write(whole);
  }

  private static String links(String slug) {
    return LinkHeader.ofData(PREFIX + slug).and(PREFIX + slug + ".txt", "alternate", PLAIN).value();
  }
}
