package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.TableForm;
import org.interregnum.query.CannedQuery;
import org.interregnum.vocabulary.Concepts;
import org.interregnum.vocabulary.Prefixes;

/**
 * The page of the SPARQL endpoint: a form that works without script, and below it the result. Where
 * a script runs, the form's field becomes an editor that knows the ontology.
 */
public final class SparqlPage {

  /** The parameter that names a canned query to begin with. */
  public static final String EXAMPLE = "example";

  private static final String FIRST =
      """
      PREFIX ir: <https://w3id.org/interregnum/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX stance: <https://w3id.org/interregnum/concept/stance/>

      # Who recognised which government?
      SELECT ?holder ?holderLabel ?government ?governmentLabel ?start WHERE {
        ?stance a ir:Stance ;
                ir:stanceKind stance:recognised ;
                ir:holder ?holder ;
                ir:towards ?government .
        ?holder rdfs:label ?holderLabel .
        ?government rdfs:label ?governmentLabel .
        OPTIONAL { ?stance ir:start ?start }
      }
      ORDER BY ?holderLabel ?governmentLabel
      """;

  private static final int ROWS = 18;
  private static final List<String> SCRIPTS = List.of("sparql.js");

  private final Visit visit;
  private final View view;

  public SparqlPage(Visit visit, View view) {
    this.visit = visit;
    this.view = view;
  }

  /** The form with a simple query in it, beside it the canned ones to begin with. */
  public String empty(Collection<CannedQuery> examples) {
    return page(form(FIRST), examples(examples), tag("div", attr("id", "result")));
  }

  /** The form with a canned query in it. */
  public String beginning(CannedQuery example, Collection<CannedQuery> examples) {
    String text =
        example
            .text()
            .lines()
            .filter(line -> !line.startsWith("#+"))
            .collect(Collectors.joining("\n", "# " + example.question() + "\n", "\n"));
    return page(form(text), examples(examples), tag("div", attr("id", "result")));
  }

  /** The form with the query that was asked, and its result. */
  public String withResult(String text, Query query, QueryExec execution) {
    return page(
        form(text),
        Html.nothing(),
        tag(
            "div",
            attr("id", "result"),
            tag(
                "section",
                cls("answer"),
                attr("aria-label", say("query.answer")),
                result(query, execution)),
            downloads(text, query)));
  }

  private String say(String key, Object... values) {
    return visit.words().say(key, values);
  }

  private String page(Html form, Html beside, Html below) {
    return new Layout(visit, "SPARQL", List.of(), SCRIPTS, Html.nothing())
        .page(
            tag("h1", text("SPARQL")),
            tag(
                "p",
                cls("lead"),
                visit.words().sentence("sparql.lead", link("/queries", say("nav.queries")))),
            Layout.sheet("yasqe.css"),
            Layout.sheet("editor.css"),
            tag("div", cls("workbench"), form, beside),
            below,
            tag(
                "details",
                cls("how"),
                tag("summary", text(say("sparql.programs"))),
                tag(
                    "p",
                    visit
                        .words()
                        .sentence("sparql.protocol", code("GET"), code("POST"), code("Accept")))));
  }

  private static Html code(String text) {
    return tag("code", text(text));
  }

  private Html result(Query query, QueryExec execution) {
    if (query.isSelectType()) {
      return ResultTable.of(execution.select()).html(view);
    }
    if (query.isAskType()) {
      return tag("p", cls("yesno"), text(say(execution.ask() ? "sparql.yes" : "sparql.no")));
    }
    byte[] turtle =
        RdfForm.TURTLE.write(query.isDescribeType() ? execution.describe() : execution.construct());
    return tag(
        "pre",
        attr("tabindex", "0"),
        tag("code", text(new String(turtle, StandardCharsets.UTF_8))));
  }

  private Html form(String query) {
    return tag(
        "form",
        cls("sparql"),
        attr("action", "/sparql"),
        attr("method", "get"),
        attr("data-prefixes", prefixes()),
        tag("label", attr("for", "query"), text(say("sparql.query"))),
        tag(
            "textarea",
            attr("id", "query"),
            attr("name", "query"),
            attr("rows", Integer.toString(ROWS)),
            attr("spellcheck", "false"),
            text(query)),
        tag(
            "p",
            tag("button", attr("type", "submit"), text(say("query.ask"))),
            tag("span", cls("keys"), text(say("sparql.keys")))));
  }

  /** A line for each prefix that we use, as a query declares it without its keyword. */
  private String prefixes() {
    return Prefixes.all().entrySet().stream()
        .map(prefix -> prefix.getKey() + ": <" + prefix.getValue() + ">")
        .collect(Collectors.joining("\n", "", "\nstance: <" + Concepts.NS + "stance/>"));
  }

  private Html examples(Collection<CannedQuery> queries) {
    return tag(
        "nav",
        cls("examples"),
        attr("aria-labelledby", "examples"),
        tag("h2", attr("id", "examples"), text(say("sparql.examples"))),
        tag("ul", Html.all(queries.stream().map(this::example).toList())));
  }

  private Html example(CannedQuery query) {
    return tag(
        "li",
        link("/sparql?" + EXAMPLE + "=" + query.name(), new Questions(visit.words()).of(query)));
  }

  private Html downloads(String text, Query query) {
    boolean table = query.isSelectType() || query.isAskType();
    List<Html> links =
        table
            ? Arrays.stream(TableForm.values())
                .map(form -> download(text, form.suffix(), form.label()))
                .toList()
            : Arrays.stream(RdfForm.values())
                .map(form -> download(text, form.suffix(), form.label()))
                .toList();
    return tag(
        "p",
        cls("links"),
        text(say("query.as") + " "),
        Html.spaced(links),
        text(" "),
        tag("a", href(address(text)), text(say("query.permanent"))));
  }

  private static String address(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static Html download(String query, String suffix, String label) {
    return tag("a", href(address(query) + "&format=" + suffix), text(label));
  }
}
