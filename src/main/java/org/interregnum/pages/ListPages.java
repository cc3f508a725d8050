package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.publish.Kinds;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Site;

/** The lists of what there is: entities by their kind, and articles. */
public final class ListPages {

  private final Visit visit;
  private final View view;
  private final Site site;
  private final Lookup lookup;

  public ListPages(Site site, Visit visit) {
    this.site = site;
    this.visit = visit;
    this.view = View.of(site, visit.language());
    this.lookup = site.lookup();
  }

  private String page(String name, Html... below) {
    String title = view.words().say("nav." + name);
    return new Layout(visit, title, List.of(), List.of(), Html.nothing())
        .page(
            tag("h1", text(title)),
            tag("p", cls("lead"), text(view.words().say(name + ".lead"))),
            Html.all(below));
  }

  /** All entities with their names, kind by kind. */
  public String entities() {
    return page("entities", Html.all(Kinds.ENTITIES.stream().map(this::kind).toList()));
  }

  private Html kind(Resource type) {
    List<Node> members = members(type);
    if (members.isEmpty()) {
      return Html.nothing();
    }
    String id = type.getLocalName().toLowerCase(Locale.ROOT);
    return tag(
        "section",
        tag(
            "h2",
            attr("id", id),
            text(view.words().say("kinds." + type.getLocalName())),
            tag("span", cls("count"), text(members.size()))),
        tag("ul", cls("names"), Html.all(members.stream().map(this::name).toList())));
  }

  List<Node> members(Resource type) {
    return lookup.subjects(RDF.type, type.asNode()).stream()
        .filter(Node::isURI)
        .sorted(
            Comparator.comparing((Node node) -> view.label(node).toLowerCase(Locale.ROOT))
                .thenComparing(Lookup.ORDER))
        .toList();
  }

  private Html name(Node node) {
    return tag("li", view.link(node));
  }

  /** The articles that the graph was read from. */
  public String sources() {
    return page(
        "sources",
        tag("ul", cls("names"), Html.all(site.documents().stream().map(this::name).toList())));
  }
}
