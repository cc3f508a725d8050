package org.interregnum.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;
import org.interregnum.publish.SourcePage;
import org.interregnum.vocabulary.Prefixes;

/**
 * The articles: as a page with its statements beside the words, as plain text, and what was read
 * out of them as RDF.
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
    Site.Article article = article(dot < 0 ? name : name.substring(0, dot));
    String type = dot < 0 ? negotiated(ask) : typeOf(name.substring(dot + 1));
    return answer(article, type).with("Link", links(article));
  }

  private Site.Article article(String slug) {
    return site.article(slug)
        .orElseThrow(
            () -> new Problem(404, "There is no article " + slug + "; the list is at /sources."));
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

  private Answer answer(Site.Article article, String type) {
    if (type.equals(HTML)) {
      return Answer.html(
          new SourcePage(article, document(article), site.lookup(), site.addresses()).html());
    }
    if (type.equals(PLAIN)) {
      return Answer.ok("text/plain; charset=utf-8", article.text());
    }
    RdfForm form = RdfForm.ofMediaType(type).orElseThrow();
    return Answer.ok(form.contentType(), form.write(graphOf(article, form)));
  }

  private Node document(Site.Article article) {
    return NodeFactory.createURI(site.addresses().base() + "source/" + article.slug());
  }

  private DatasetGraph graphOf(Site.Article article, RdfForm form) {
    Node name = NodeFactory.createURI(site.addresses().base() + "graph/source/" + article.slug());
    DatasetGraph whole = DatasetGraphFactory.createGeneral(site.dataset().getGraph(name));
    if (form.namesGraphs()) {
      whole = DatasetGraphFactory.createGeneral();
      whole.addGraph(name, site.dataset().getGraph(name));
    }
    Prefixes.all().forEach(whole.prefixes()::add);
    return whole;
  }

  private static String links(Site.Article article) {
    List<String> links = new ArrayList<>();
    for (RdfForm form : RdfForm.values()) {
      links.add(
          "<"
              + PREFIX
              + article.slug()
              + "."
              + form.suffix()
              + ">; rel=\"alternate\"; type=\""
              + form.mediaType()
              + "\"");
    }
    links.add("<" + PREFIX + article.slug() + ".txt>; rel=\"alternate\"; type=\"text/plain\"");
    links.add("<https://creativecommons.org/licenses/by-sa/4.0/>; rel=\"license\"");
    return String.join(", ", links);
  }
}
