package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/** The ontology as a page to look things up in: classes, properties, and the lists of concepts. */
public final class OntologyPage {

  private static final DataLinks DATA = new DataLinks("/ontology");

  private final Visit visit;
  private final View view;
  private final Lookup lookup;

  /** The view is of the graph of the ontology alone. */
  public OntologyPage(Visit visit, View view) {
    this.visit = visit;
    this.view = view;
    this.lookup = view.lookup();
  }

  /** The whole page. */
  public String html() {
    List<Node> classes = ours(OWL.Class);
    List<Node> properties =
        Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
            .flatMap(type -> ours(type).stream())
            .distinct()
            .sorted(Lookup.ORDER)
            .toList();
    List<Node> schemes = lookup.subjects(RDF.type, SKOS.ConceptScheme.asNode());
    return new Layout(visit, say("nav.ontology"), DATA.headLinks(), List.of(), Html.nothing())
        .page(
            tag(
                "article",
                cls("ontology"),
                intro(classes, properties, schemes),
                terms("classes", classes),
                terms("properties", properties),
                concepts(schemes)),
            downloads());
  }

  private List<Node> ours(Resource type) {
    return lookup.subjects(RDF.type, type.asNode()).stream()
        .filter(node -> node.isURI() && node.getURI().startsWith(IR.NS))
        .toList();
  }

  private Html intro(List<Node> classes, List<Node> properties, List<Node> schemes) {
    return tag(
        "header",
        tag("h1", text(say("nav.ontology"))),
        tag("p", cls("lead"), text(say("ontology.lead"))),
        Layout.sheet("ontology.css"),
        new OntologyDiagram(view).html(),
        index("classes", classes),
        index("properties", properties),
        index("concepts", schemes));
  }

  private Html index(String heading, List<Node> terms) {
    List<Html> links =
        terms.stream().map(term -> link("#" + anchor(term), view.label(term))).toList();
    return terms.isEmpty()
        ? Html.nothing()
        : tag(
            "p",
            cls("index"),
            tag("strong", text(say("ontology." + heading))),
            text(" "),
            Html.spaced(links));
  }

  private Html terms(String heading, List<Node> terms) {
    if (terms.isEmpty()) {
      return Html.nothing();
    }
    return tag(
        "section",
        tag("h2", attr("id", heading), text(say("ontology." + heading))),
        Html.all(terms.stream().map(this::term).toList()));
  }

  private Html concepts(List<Node> schemes) {
    return Html.all(schemes.stream().map(this::scheme).toList());
  }

  private Html scheme(Node scheme) {
    return tag(
        "section",
        tag("h2", attr("id", anchor(scheme)), text(view.label(scheme))),
        paragraph(scheme, SKOS.definition, "definition"),
        Html.all(lookup.subjects(SKOS.inScheme, scheme).stream().map(this::term).toList()));
  }

  private Html term(Node term) {
    return tag(
        "div",
        cls("term"),
        attr("id", anchor(term)),
        tag("h3", text(view.label(term)), tag("code", text(Addresses.localName(term.getURI())))),
        otherNames(term),
        paragraph(term, SKOS.definition, "definition"),
        paragraph(term, RDFS.comment, "definition"),
        paragraph(term, SKOS.scopeNote, "note"),
        paragraph(term, SKOS.example, "example"),
        relation(term, RDFS.subClassOf, "special"),
        relation(term, RDFS.subPropertyOf, "special"),
        relation(term, RDFS.domain, "of"),
        relation(term, RDFS.range, "value"),
        relation(term, OWL.inverseOf, "inverse"),
        properties(term));
  }

  /** Labels in other languages. */
  private Html otherNames(Node term) {
    List<Html> names =
        Stream.of(RDFS.label, SKOS.prefLabel)
            .flatMap(property -> lookup.objects(term, property).stream())
            .filter(
                label ->
                    label.isLiteral() && !label.getLiteralLexicalForm().equals(view.label(term)))
            .map(
                label ->
                    tag(
                        "span",
                        attr("lang", label.getLiteralLanguage()),
                        text(label.getLiteralLexicalForm())))
            .toList();
    return names.isEmpty() ? Html.nothing() : tag("p", cls("aliases"), Html.all(names));
  }

  private Html paragraph(Node term, Property property, String style) {
    return Html.all(
        lookup.objects(term, property).stream()
            .filter(Node::isLiteral)
            .filter(value -> List.of("", "en").contains(value.getLiteralLanguage()))
            .map(
                value ->
                    tag("p", cls(style), attr("lang", "en"), text(value.getLiteralLexicalForm())))
            .toList());
  }

  private Html relation(Node term, Property property, String words) {
    List<Html> others = new ArrayList<>();
    lookup.objects(term, property).stream()
        .filter(Node::isURI)
        .forEach(other -> others.add(link(view.address(other), view.label(other))));
    return others.isEmpty()
        ? Html.nothing()
        : tag("p", cls("relation"), text(say("ontology." + words) + " "), Html.spaced(others));
  }

  /** For a class: what its things have, each with what it is. */
  private Html properties(Node term) {
    List<Html> rows =
        lookup.subjects(RDFS.domain, term).stream()
            .map(
                property ->
                    tag(
                        "div",
                        tag("dt", link("#" + anchor(property), view.label(property))),
                        tag("dd", paragraph(property, SKOS.definition, "definition"))))
            .toList();
    return rows.isEmpty() ? Html.nothing() : tag("dl", cls("has"), Html.all(rows));
  }

  private String say(String key) {
    return view.words().say(key);
  }

  private static String anchor(Node term) {
    return Addresses.anchor(term.getURI());
  }

  private Html downloads() {
    return tag(
        "footer",
        cls("downloads"),
        tag(
            "p",
            text(say("ontology.as") + " "),
            DATA.row(),
            text(" "),
            link("/ontology/context.jsonld", say("ontology.context"))));
  }
}
