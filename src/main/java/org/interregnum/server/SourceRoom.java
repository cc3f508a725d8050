package org.interregnum.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interregnum.pages.DataLinks;
import org.interregnum.pages.EntityPage;
import org.interregnum.pages.SourcePage;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Description;
import org.interregnum.publish.Silent;
import org.interregnum.publish.Site;

/**
 * The articles: as a page with its statements beside the words, as plain text, and what was read
 * out of them as RDF.
 *
 * <p>A document has its data and its page under one address with status 200, since it is a document
 * itself and no thing that only a document can be about.
 */
final class SourceRoom implements Room {

  private static final String PREFIX = "/source/";

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
    Variant variant = Variant.of(ask.after(PREFIX), ask, Variant.PLAIN);
    String slug = known(variant.stem());
    return variant.located(answer(ask, slug, variant), PREFIX + slug).with("Link", links(slug));
  }

  private String known(String slug) {
    if (!site.lookup().knows(site.document(slug))) {
      throw new Problem(404, "There is no article " + slug + "; the list is at /sources.");
    }
    return slug;
  }

  private Answer answer(Ask ask, String slug, Variant variant) {
    return variant
        .form()
        .map(form -> Answer.ok(form.contentType(), readOutOf(slug).write(form)))
        .orElseGet(() -> variant.isPage() ? page(ask, slug) : plain(slug));
  }

  private Answer plain(String slug) {
    return site.texts()
        .of(slug)
        .map(words -> Answer.ok("text/plain; charset=utf-8", words))
        .orElseThrow(
            () -> new Problem(404, "The text of this article is not at hand; its statements are."));
  }

  private Answer page(Ask ask, String slug) {
    return Answer.html(page(ask, site.document(slug), site.texts().of(slug)));
  }

  /** With its text where that is at hand, otherwise what the graph knows of it. */
  private String page(Ask ask, Node document, Optional<String> text) {
    return text.map(
            words ->
                new SourcePage(site, ask.visit(), document, words, silences(ask, document)).html())
        .orElseGet(
            () ->
                new EntityPage(document, ask.visit(), site)
                    .html(new DataLinks(site.addresses().link(document.getURI()))));
  }

  private Optional<List<Silent>> silences(Ask ask, Node document) {
    return ask.parameter(SourcePage.SHOW)
        .filter(SourcePage.COVERAGE::equals)
        .map(shown -> site.texts().silences(Addresses.localName(document.getURI())));
  }

  private Description readOutOf(String slug) {
    Node name = NodeFactory.createURI(site.addresses().base() + "graph/source/" + slug);
    return Description.ofGraph(name, site.dataset());
  }

  private static String links(String slug) {
    return LinkHeader.ofData(PREFIX + slug)
        .and(PREFIX + slug + ".txt", "alternate", Variant.PLAIN)
        .value();
  }
}
