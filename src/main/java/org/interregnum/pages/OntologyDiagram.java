package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/**
 * The layers of the ontology side by side, from the words of a document to the things that are
 * spoken of: the classes of each, and the properties that lead from one layer to the next.
 *
 * @param view the graph of the ontology alone
 */
record OntologyDiagram(View view) {

  private static final List<Resource> LAYERS =
      List.of(IR.DOCUMENT, IR.SPAN, IR.CLAIM, IR.STATEMENT, IR.ENTITY);

  Html html() {
    List<Html> pieces = new ArrayList<>();
    for (int i = 0; i < LAYERS.size(); i++) {
      if (i > 0) {
        pieces.add(between(LAYERS.get(i - 1).asNode(), LAYERS.get(i).asNode()));
      }
      pieces.add(layer(LAYERS.get(i).asNode()));
    }
    return tag(
        "figure",
        cls("layers"),
        attr("aria-label", view.words().say("ontology.layers")),
        Html.all(pieces));
  }

  private Html layer(Node root) {
    List<Node> below = kinds(root);
    boolean roles = !below.isEmpty() && below.stream().noneMatch(kind -> kinds(kind).isEmpty());
    return tag(
        "section",
        cls(roles ? "layer wide" : "layer"),
        tag("h3", named(root)),
        definition(root),
        below.isEmpty()
            ? Html.nothing()
            : tag(
                roles ? "div" : "ul",
                Html.all(below.stream().map(kind -> roles ? group(kind) : item(kind)).toList())));
  }

  private Html item(Node kind) {
    return tag("li", named(kind));
  }

  /** A class with those below it, each with its roles. */
  private Html group(Node kind) {
    return tag(
        "div",
        cls("group"),
        tag("h4", named(kind)),
        definition(kind),
        tag(
            "dl",
            Html.all(
                kinds(kind).stream()
                    .map(
                        special ->
                            tag(
                                "div",
                                tag("dt", named(special)),
                                tag("dd", Html.spaced(roles(special)))))
                    .toList())));
  }

  private List<Html> roles(Node kind) {
    return lookup().subjects(RDFS.domain, kind).stream()
        .filter(property -> lookup().has(property, RDF.type, OWL.ObjectProperty.asNode()))
        .map(this::named)
        .toList();
  }

  /** What leads from one layer to its neighbour, with an arrow in its direction. */
  private Html between(Node left, Node right) {
    List<Html> back = properties(right, left);
    List<Html> forth = properties(left, right);
    return tag(
        "p",
        cls("between"),
        Html.spaced(Stream.concat(back.stream(), forth.stream()).toList()),
        back.isEmpty() && forth.isEmpty() ? count(left) : Html.nothing(),
        tag("span", cls(arrow(left, back, forth)), attr("aria-hidden", "true")));
  }

  /** A plain line where the ontology has no property of its own. */
  private String arrow(Node left, List<Html> back, List<Html> forth) {
    if (!back.isEmpty()) {
      return "arrow back";
    }
    return forth.isEmpty() && count(left).plain().isEmpty() ? "arrow none" : "arrow";
  }

  /** How many properties lead onwards from the classes two below, which are too many to name. */
  private Html count(Node layer) {
    long roles =
        kinds(layer).stream()
            .flatMap(kind -> kinds(kind).stream())
            .mapToLong(kind -> roles(kind).size())
            .sum();
    return roles == 0
        ? Html.nothing()
        : Html.link("#properties", view.words().say("ontology.roles", roles));
  }

  private List<Html> properties(Node from, Node to) {
    return lookup().subjects(RDFS.domain, from).stream()
        .filter(property -> lookup().has(property, RDFS.range, to))
        .map(this::named)
        .toList();
  }

  /** The classes right below one. */
  private List<Node> kinds(Node root) {
    return lookup().subjects(RDFS.subClassOf, root).stream().filter(Node::isURI).toList();
  }

  private Html named(Node term) {
    return Html.link("#" + Addresses.anchor(term.getURI()), view.label(term));
  }

  private Html definition(Node term) {
    return lookup()
        .text(term, SKOS.definition)
        .map(words -> tag("p", attr("lang", "en"), text(words)))
        .orElse(Html.nothing());
  }

  private Lookup lookup() {
    return view.lookup();
  }
}
