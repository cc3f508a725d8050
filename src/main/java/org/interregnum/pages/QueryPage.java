package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interregnum.pages.picture.Picture;
import org.interregnum.publish.TableForm;
import org.interregnum.query.CannedQuery;

/**
 * The page of one canned query: the question, a form for its parameters, the answer, and the SPARQL
 * behind it.
 */
public final class QueryPage {

  /** The parameter that asks for the answer alone. */
  public static final String EMBED = "embed";

  private final CannedQuery query;
  private final Map<String, String> given;
  private final String origin;
  private final Visit visit;
  private final View view;

  /**
   * The page of a query.
   *
   * @param given what the reader gave for the parameters, as it was written
   * @param origin where the reader reached the site, without a final slash
   * @param visit who asks
   */
  public QueryPage(
      CannedQuery query, Map<String, String> given, String origin, Visit visit, View view) {
    this.query = query;
    this.given = new TreeMap<>(given);
    this.origin = origin;
    this.visit = visit;
    this.view = view;
  }

  /** The page with a result; {@code bound} is the query as it was asked. */
  public String answered(ResultTable result, String bound) {
    return page(
        tag(
            "section",
            cls("answer"),
            attr("aria-label", say("query.answer")),
            picture(result),
            result.html(view),
            downloads(),
            new Snippets(
                    visit.words(),
                    questions().of(query),
                    origin + address(".csv"),
                    origin + embedded())
                .html()),
        sparql(bound));
  }

  /** The page with one sentence in place of a result. */
  public String refused(String sentence) {
    return page(
        tag("p", cls("refused"), attr("role", "alert"), attr("lang", "en"), text(sentence)),
        Html.nothing());
  }

  private String page(Html answer, Html sparql) {
    List<Layout.HeadLink> links =
        Arrays.stream(TableForm.values())
            .map(
                form ->
                    new Layout.HeadLink(
                        "alternate", form.mediaType(), address("." + form.suffix())))
            .toList();
    return new Layout(visit, query.summary(), links, List.of("copy.js"), Html.nothing())
        .page(
            tag(
                "article",
                cls("query"),
                tag("p", cls("kind"), text(say("query.kind"))),
                tag("h1", text(questions().of(query))),
                new QueryForm(query, given, view).html(),
                tag("div", cls("beside"), tag("div", answer, how()), sparql)));
  }

  private Html how() {
    return tag(
        "details",
        tag("summary", text(say("query.how"))),
        tag("p", attr("lang", "en"), text(query.description())),
        columns());
  }

  /** The answer alone, for a frame in another page; it leads to the whole page. */
  public String embedded(ResultTable result) {
    return Layout.bare(
        visit,
        questions().of(query),
        tag(
            "article",
            cls("query embedded"),
            tag(
                "h1",
                tag(
                    "a",
                    href(address("")),
                    attr("target", "_blank"),
                    attr("rel", "noopener"),
                    text(questions().of(query)))),
            Layout.sheet("figures.css"),
            Picture.of(result.rows(), view).orElseGet(() -> result.html(view)),
            tag("p", cls("links"), text(say("query.from")))));
  }

  private String embedded() {
    String plain = address("");
    return plain + (plain.contains("?") ? "&" : "?") + EMBED + "=1";
  }

  private Html picture(ResultTable result) {
    return Picture.of(result.rows(), view)
        .map(picture -> tag("div", cls("picture"), Layout.sheet("figures.css"), picture))
        .orElse(Html.nothing());
  }

  private Questions questions() {
    return new Questions(visit.words());
  }

  private String say(String key) {
    return visit.words().say(key);
  }

  private Html columns() {
    List<Html> rows =
        query.columns().stream()
            .map(
                column ->
                    tag(
                        "tr",
                        tag("th", attr("scope", "row"), tag("code", text(column.name()))),
                        tag("td", attr("lang", "en"), text(column.meaning()))))
            .toList();
    return tag("table", cls("columns"), tag("tbody", Html.all(rows)));
  }

  private Html downloads() {
    List<Html> forms =
        Arrays.stream(TableForm.values())
            .map(
                form ->
                    tag(
                        "a",
                        href(address("." + form.suffix())),
                        attr("download", query.name() + "." + form.suffix()),
                        text(form.label())))
            .toList();
    return tag(
        "p",
        cls("links"),
        text(say("query.as") + " "),
        Html.spaced(forms),
        text(" "),
        tag("a", href(address("")), text(say("query.permanent"))));
  }

  private Html sparql(String bound) {
    return tag(
        "section",
        cls("sparql"),
        attr("aria-labelledby", "sparql"),
        tag("h2", attr("id", "sparql"), text(say("query.sparql"))),
        tag(
            "pre",
            attr("tabindex", "0"),
            attr("aria-labelledby", "sparql"),
            tag("code", text(withoutHeader(query.text())))),
        open(bound));
  }

  /** The query without its header, all of which the page says in words. */
  private static String withoutHeader(String query) {
    return query.lines().filter(line -> !line.startsWith("#+")).collect(Collectors.joining("\n"));
  }

  /** A form and no link, since the longest queries are too long for an address. */
  private Html open(String bound) {
    return tag(
        "form",
        cls("open"),
        attr("action", "/sparql"),
        attr("method", "post"),
        tag("input", attr("type", "hidden"), attr("name", "query"), attr("value", bound)),
        tag("button", cls("plain"), attr("type", "submit"), text(say("query.open"))));
  }

  private String address(String suffix) {
    String parameters =
        given.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return "/queries/" + query.name() + suffix + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
