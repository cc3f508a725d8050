package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;

/**
 * The frame that all pages share.
 *
 * @param visit who looks
 * @param title what the page is called
 * @param links links of the document's head
 * @param scripts names of the modules that add comfort to the page
 * @param bar what stands under the site's header and stays in view, such as the day
 */
public record Layout(
    Visit visit, String title, List<HeadLink> links, List<String> scripts, Html bar) {

  private static final String NAME = "Interregnum";
  private static final List<String> NAVIGATION =
      List.of(
          "sources",
          "recognition",
          "contradictions",
          "queries",
          "sparql",
          "entities",
          "ontology",
          "about");

  /** A link of the document's head: {@code alternate}, {@code describedby} or {@code license}. */
  public record HeadLink(String relation, String type, String address) {}

  public Layout {
    links = List.copyOf(links);
    scripts = List.copyOf(scripts);
  }

  /**
   * A style sheet of what begins here. What stands before it in the page is painted while it is
   * still on its way.
   */
  public static Html sheet(String name) {
    return tag("link", attr("rel", "stylesheet"), href(Asset.address(name)));
  }

  /** A page without header and footer, to be shown in a frame. */
  public static String bare(Visit visit, String title, Html... main) {
    Layout layout = new Layout(visit, title, List.of(), List.of(), Html.nothing());
    return layout.document(
        tag("body", cls("bare"), tag("main", attr("id", "main"), Html.all(main))));
  }

  /** The whole page with {@code main} as what it is about. */
  public String page(Html... main) {
    return document(
        tag(
            "body",
            tag("a", cls("skip"), href("#main"), text(words().say("skip"))),
            header(),
            bar,
            tag("main", attr("id", "main"), Html.all(main)),
            footer(),
            sheet("faces.css")));
  }

  private String document(Html body) {
    Html document = tag("html", attr("lang", visit.language().tag()), head(), body);
    return "<!DOCTYPE html>\n" + document.markup() + "\n";
  }

  private Words words() {
    return visit.words();
  }

  private Html head() {
    return tag(
        "head",
        tag("meta", attr("charset", "utf-8")),
        tag(
            "meta",
            attr("name", "viewport"),
            attr("content", "width=device-width, initial-scale=1")),
        tag("meta", attr("name", "color-scheme"), attr("content", "light dark")),
        tag("title", text(title.equals(NAME) ? title : title + " · " + NAME)),
        sheet("style.css"),
        tag(
            "link",
            attr("rel", "icon"),
            href(Asset.address("icon.svg")),
            attr("type", "image/svg+xml")),
        Html.all(links.stream().map(Layout::headLink).toList()),
        Html.all(scripts.stream().map(Layout::script).toList()));
  }

  private static Html script(String name) {
    return tag("script", attr("type", "module"), attr("src", Asset.address(name)));
  }

  private static Html headLink(HeadLink link) {
    return tag(
        "link", attr("rel", link.relation()), attr("type", link.type()), href(link.address()));
  }

  private Html header() {
    return tag(
        "header",
        cls("site"),
        tag("a", cls("brand"), href("/"), text(NAME)),
        tag(
            "nav",
            attr("aria-label", words().say("nav.site")),
            Html.all(NAVIGATION.stream().map(this::way).toList())),
        tag(
            "nav",
            cls("languages"),
            attr("aria-label", words().say("nav.language")),
            visit.languages()));
  }

  /** A link to a part of the site, which says so where the reader is in it. */
  private Html way(String place) {
    boolean here = visit.address().matches("/" + place + "([/?].*)?");
    return here
        ? tag(
            "a", href("/" + place), attr("aria-current", "page"), text(words().say("nav." + place)))
        : link("/" + place, words().say("nav." + place));
  }

  private Html footer() {
    return tag(
        "footer",
        cls("site"),
        tag(
            "p",
            text(words().say("footer.read") + " " + words().say("footer.data") + " "),
            link("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"),
            text(words().say("footer.from") + " "),
            link("/.well-known/void", words().say("footer.void")),
            text(" · "),
            link("/openapi.json", "API")));
  }
}
