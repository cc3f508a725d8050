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
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.TableForm;

/** The page of the SPARQL endpoint: a form that works without script, and below it the result. */
public final class SparqlPage {

  private static final String EXAMPLE =
      """
      PREFIX ir:   <https://w3id.org/interregnum/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      # Who recognised which government?
      SELECT ?holder ?holderLabel ?towards ?towardsLabel ?start {
        ?stance a ir:Stance ; ir:holder ?holder ; ir:towards ?towards ;
                ir:stanceKind/rdfs:label|ir:stanceKind ?kind .
        FILTER(CONTAINS(STR(?kind), "recognised"))
        ?holder rdfs:label ?holderLabel .
        ?towards rdfs:label ?towardsLabel .
        OPTIONAL { ?stance ir:start ?start }
      }
      ORDER BY ?holderLabel ?towardsLabel
      """;

  private static final int ROWS = 14;

  private SparqlPage() {}

  /** The form with an example in it. */
  public static String empty() {
    return Layout.page(
        "SPARQL",
        tag("h1", text("SPARQL")),
        tag(
            "p",
            cls("lead"),
            text(
                "Ask the graph anything. This address is a SPARQL 1.1 endpoint for programs too: "),
            tag("code", text("GET")),
            text(" or "),
            tag("code", text("POST")),
            text(" a query here and say in "),
            tag("code", text("Accept")),
            text(" which form you take. It answers queries only. Ready-made questions are under "),
            link("/queries", "Queries"),
            text(".")),
        form(EXAMPLE));
  }

  /** The form with the query that was asked, and its result. */
  public static String withResult(
      String text, Query query, QueryExec execution, Lookup lookup, Addresses addresses) {
    return Layout.page(
        "SPARQL result",
        tag("h1", text("SPARQL")),
        form(text),
        tag(
            "section",
            cls("answer"),
            tag("h2", text("Result")),
            result(query, execution, lookup, addresses)),
        downloads(text, query));
  }

  private static Html result(Query query, QueryExec execution, Lookup lookup, Addresses addresses) {
    if (query.isSelectType()) {
      return ResultTable.of(execution.select()).html(lookup, addresses);
    }
    if (query.isAskType()) {
      return tag("p", cls("yesno"), text(execution.ask() ? "Yes." : "No."));
    }
    byte[] turtle =
        RdfForm.TURTLE.write(query.isDescribeType() ? execution.describe() : execution.construct());
    return tag("pre", tag("code", text(new String(turtle, StandardCharsets.UTF_8))));
  }

  private static Html form(String query) {
    return tag(
        "form",
        cls("sparql"),
        attr("action", "/sparql"),
        attr("method", "get"),
        tag("label", attr("for", "query"), text("Query")),
        tag(
            "textarea",
            attr("id", "query"),
            attr("name", "query"),
            attr("rows", Integer.toString(ROWS)),
            attr("spellcheck", "false"),
            text(query)),
        tag("p", tag("button", attr("type", "submit"), text("Ask"))));
  }

  private static Html downloads(String text, Query query) {
    boolean table = query.isSelectType() || query.isAskType();
    List<Html> links =
        table
            ? Arrays.stream(TableForm.values())
                .map(form -> download(text, form.suffix(), form.label()))
                .toList()
            : Arrays.stream(RdfForm.values())
                .map(form -> download(text, form.suffix(), form.label()))
                .toList();
    return tag("footer", cls("downloads"), tag("p", text("Result as "), Html.spaced(links)));
  }

  private static Html download(String query, String suffix, String label) {
    String address =
        "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&format=" + suffix;
    return tag("a", href(address), text(label));
  }
}
