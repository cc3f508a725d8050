package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
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

  private final Site site;
  private final Lookup lookup;

  public ListPages(Site site) {
    this.site = site;
    this.lookup = site.lookup();
  }

  /** All entities with their names, kind by kind. */
  public String entities() {
    return Layout.page(
        "Entities",
        tag("h1", text("Entities")),
        tag(
            "p",
            cls("lead"),
            text("Everything that the articles name, each with what they say of it.")),
        Html.all(Kinds.ENTITIES.stream().map(this::kind).toList()));
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
            text(Plurals.of(lookup.label(type.asNode()))),
            tag("span", cls("count"), text(members.size()))),
        tag("ul", cls("names"), Html.all(members.stream().map(this::name).toList())));
  }

  List<Node> members(Resource type) {
    return lookup.subjects(RDF.type, type.asNode()).stream()
        .filter(Node::isURI)
        .sorted(
            Comparator.comparing((Node node) -> lookup.label(node).toLowerCase(Locale.ROOT))
                .thenComparing(Lookup.ORDER))
        .toList();
  }

  private Html name(Node node) {
    return tag("li", link(site.addresses().link(node.getURI()), lookup.label(node)));
  }

  /** The articles that the graph was read from. */
  public String sources() {
    return Layout.page(
        "Sources",
        tag("h1", text("Sources")),
        tag(
            "p",
            cls("lead"),
            text(
                "The articles that the graph was read from, with every statement beside the"
                    + " words that say it.")),
        tag("ul", cls("names"), Html.all(site.documents().stream().map(this::name).toList())));
  }
}
