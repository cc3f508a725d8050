package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.publish.Lookup;
import org.interregnum.query.CannedQuery;
import org.interregnum.query.Parameter;
import org.interregnum.query.ParameterType;
import org.interregnum.vocabulary.IR;

/** The form for the parameters of one canned query; it needs no script. */
final class QueryForm {

  /** Defaults that set no bound, which a reader need not see. */
  private static final Set<String> EVER = Set.of("0001-01-01", "9999-12-31");

  private final CannedQuery query;
  private final Map<String, String> given;
  private final View view;
  private final Lookup lookup;

  QueryForm(CannedQuery query, Map<String, String> given, View view) {
    this.query = query;
    this.given = given;
    this.view = view;
    this.lookup = view.lookup();
  }

  /** The form, or nothing where the query asks for nothing. */
  Html html() {
    if (query.parameters().isEmpty()) {
      return Html.nothing();
    }
    return tag(
        "form",
        cls("ask"),
        attr("action", "/queries/" + query.name()),
        attr("method", "get"),
        Html.all(query.parameters().stream().map(this::field).toList()),
        tag("button", attr("type", "submit"), text(view.words().say("query.ask"))));
  }

  private Html field(Parameter parameter) {
    String id = "parameter-" + parameter.name();
    Html input =
        tag(
            "input",
            attr("id", id),
            attr("name", parameter.name()),
            attr("value", value(parameter)),
            attr("aria-describedby", id + "-hint"),
            attr("autocomplete", "off"),
            attr("list", id + "-names"));
    return tag(
        "p",
        tag("label", attr("for", id), text(questions().name(parameter.name()))),
        input,
        tag("datalist", attr("id", id + "-names"), Html.all(suggestions(parameter))),
        tag(
            "span",
            cls("hint"),
            attr("id", id + "-hint"),
            text(questions().meaning(query.name() + "." + parameter.name(), parameter.meaning()))));
  }

  private Questions questions() {
    return new Questions(view.words());
  }

  /** What was given, or the default by its name; nothing where that sets no bound. */
  private String value(Parameter parameter) {
    String written = given.getOrDefault(parameter.name(), "");
    if (!written.isEmpty()) {
      return written;
    }
    if (EVER.contains(parameter.defaultValue())) {
      return "";
    }
    return parameter.type() == ParameterType.IRI
        ? lookup.label(NodeFactory.createURI(parameter.defaultValue()))
        : parameter.defaultValue();
  }

  private List<Html> suggestions(Parameter parameter) {
    Stream<String> known =
        switch (parameter.type()) {
          case IRI -> names(parameter);
          case DATE -> days();
          case STRING, LANGUAGE -> Stream.empty();
        };
    return known.distinct().map(value -> tag("option", attr("value", value))).toList();
  }

  private Stream<String> names(Parameter parameter) {
    return parameter.classes().stream()
        .flatMap(
            type ->
                lookup
                    .subjects(RDF.type, ResourceFactory.createResource(IR.NS + type).asNode())
                    .stream())
        .filter(Node::isURI)
        .map(lookup::label)
        .sorted(String.CASE_INSENSITIVE_ORDER);
  }

  /** The days on which something began. */
  private Stream<String> days() {
    return lookup
        .triples(Node.ANY, IR.EARLIEST_START.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .sorted();
  }
}
