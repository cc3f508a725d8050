package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;

/** What the data is, how much and how good it is, and how to take and to cite it. */
public final class AboutPage {

  private static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

  private final Site site;
  private final Visit visit;
  private final View view;
  private final Map<String, String> figures;

  /**
   * The page.
   *
   * @param figures how many there are of each thing, by its name in English
   */
  public AboutPage(Site site, Visit visit, Map<String, String> figures) {
    this.site = site;
    this.visit = visit;
    this.view = View.of(site, visit.language());
    this.figures = new TreeMap<>(figures);
  }

  private String say(String key, Object... values) {
    return view.words().say(key, values);
  }

  /** The whole page. */
  public String html() {
    return new Layout(visit, say("nav.about"), List.of(), List.of(), Html.nothing())
        .page(
            tag("h1", text(say("about.title"))),
            tag("p", cls("lead"), text(say("about.lead"))),
            tag("div", cls("about"), data(), quality(), licence(), citation(), downloads()));
  }

  private Html section(String key, Html... pieces) {
    return tag("section", tag("h2", text(say(key))), Html.all(pieces));
  }

  private Html data() {
    return section(
        "about.data",
        tag(
            "p",
            text(say("about.size", figure("statements"), figure("claims"), figure("triples")))),
        sources(),
        tag(
            "details",
            tag("summary", text(say("about.figures"))),
            tag(
                "dl",
                cls("figures"),
                Html.all(figures.keySet().stream().map(this::count).toList()))));
  }

  private String figure(String measure) {
    return figures.getOrDefault(measure, "0");
  }

  private Html count(String measure) {
    return tag(
        "div", tag("dt", attr("lang", "en"), text(measure)), tag("dd", text(figure(measure))));
  }

  private Html sources() {
    List<Html> articles =
        site.documents().stream().map(document -> tag("li", view.link(document))).toList();
    return tag("ul", cls("names"), Html.all(articles));
  }

  private Html quality() {
    return section(
        "about.quality",
        tag("p", text(say("about.measured"))),
        tag(
            "table",
            cls("result measured"),
            tag("thead", tag("tr", Html.all(heads()))),
            tag("tbody", Html.all(Quality.measured().stream().map(this::line).toList()))),
        tag("p", cls("note"), text(say("about.meaning"))));
  }

  private static final List<String> COLUMNS =
      List.of("article", "gold", "predicted", "matched", "precision", "recall", "f1", "dates");

  private List<Html> heads() {
    return COLUMNS.stream()
        .map(column -> tag("th", attr("scope", "col"), text(say("about.column." + column))))
        .toList();
  }

  private Html line(Quality line) {
    List<Html> cells =
        List.of(
            cell("article", name(line.article())),
            cell("gold", text(line.gold())),
            cell("predicted", text(line.predicted())),
            cell("matched", text(line.matched())),
            cell("precision", text(line.precision())),
            cell("recall", text(line.recall())),
            cell("f1", text(line.f1())),
            cell("dates", text(line.dates())));
    return tag("tr", Html.all(cells));
  }

  /** An article that is served is linked; others stand for themselves. */
  private Html name(String article) {
    Node document = site.document(article);
    return view.lookup().knows(document)
        ? view.link(document)
        : text(view.words().find("about.row." + article.replace(' ', '-')).orElse(article));
  }

  private Html cell(String column, Html value) {
    return tag("td", attr("data-column", say("about.column." + column)), value);
  }

  private Html licence() {
    return section(
        "about.licence",
        tag("p", view.words().sentence("about.terms", link(LICENCE, "CC BY-SA 4.0"))));
  }

  private Html citation() {
    return section(
        "about.cite",
        tag("p", text(say("about.citing"))),
        tag("pre", attr("lang", "en"), tag("code", text(say("about.citation")))));
  }

  private Html downloads() {
    List<Html> articles =
        site.documents().stream()
            .map(
                document ->
                    tag(
                        "li",
                        text(view.label(document) + ": "),
                        Html.spaced(forms(view.address(document)))))
            .toList();
    return section(
        "about.downloads",
        tag("p", text(say("about.take"))),
        tag("ul", cls("items"), Html.all(articles)),
        tag(
            "p",
            cls("links"),
            link("/sparql", "SPARQL"),
            text(" "),
            link("/data?default", say("about.whole")),
            text(" "),
            link("/.well-known/void", say("footer.void")),
            text(" "),
            link("/openapi.json", "OpenAPI")));
  }

  private static List<Html> forms(String address) {
    return Arrays.stream(RdfForm.values())
        .map(form -> link(address + "." + form.suffix(), form.label()))
        .toList();
  }
}
