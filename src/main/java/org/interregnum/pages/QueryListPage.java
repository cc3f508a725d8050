package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.interregnum.query.CannedQuery;
import org.interregnum.query.Parameter;

/** The list of the questions that can be asked. */
public final class QueryListPage {

  private QueryListPage() {}

  /** The page, with the queries in the catalogue's order. */
  public static String html(Collection<CannedQuery> queries) {
    return Layout.page(
        "Queries",
        List.of(
            new Layout.HeadLink("alternate", "application/json", "/queries.json"),
            new Layout.HeadLink("service-desc", "application/json", "/openapi.json")),
        tag("h1", text("Questions to ask")),
        tag(
            "p",
            cls("lead"),
            text(
                "Each is a SPARQL query in a file, with its parameters as a form here and as an"
                    + " address for programs.")),
        tag("ul", cls("catalogue"), Html.all(queries.stream().map(QueryListPage::item).toList())));
  }

  private static Html item(CannedQuery query) {
    String parameters =
        query.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    return tag(
        "li",
        attr("id", query.name()),
        tag("p", cls("question"), link("/queries/" + query.name(), query.question())),
        tag(
            "p",
            cls("links"),
            tag("code", text(query.name())),
            text(parameters.isEmpty() ? "" : " asks for " + parameters)));
  }
}
