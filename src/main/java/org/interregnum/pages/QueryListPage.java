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

/** The list of the questions that can be asked. */
public final class QueryListPage {

  private QueryListPage() {}

  /** The page, with the queries in the catalogue's order. */
  public static String html(Visit visit, Collection<CannedQuery> queries) {
    Words words = visit.words();
    return new Layout(
            visit,
            words.say("nav.queries"),
            List.of(
                new Layout.HeadLink("alternate", "application/json", "/queries.json"),
                new Layout.HeadLink("service-desc", "application/json", "/openapi.json")),
            List.of(),
            Html.nothing())
        .page(
            tag("h1", text(words.say("ways.questions"))),
            tag("p", cls("lead"), text(words.say("queries.lead"))),
            tag(
                "ul",
                cls("catalogue"),
                Html.all(queries.stream().map(query -> item(query, words)).toList())));
  }

  private static Html item(CannedQuery query, Words words) {
    String parameters =
        query.parameters().stream()
            .map(parameter -> new Questions(words).name(parameter.name()))
            .collect(Collectors.joining(", "));
    return tag(
        "li",
        attr("id", query.name()),
        tag("p", cls("question"), link("/queries/" + query.name(), new Questions(words).of(query))),
        tag(
            "p",
            cls("links"),
            tag("code", text(query.name())),
            text(parameters.isEmpty() ? "" : " " + words.say("queries.asks", parameters))));
  }
}
