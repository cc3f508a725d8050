package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;

/** The frame that all pages share. */
public final class Layout {

  /** Where the style sheet is served. */
  public static final String STYLE = "/style.css";

  /** A link of the document's head: {@code alternate}, {@code describedby} or {@code license}. */
  public record HeadLink(String relation, String type, String address) {}

  private Layout() {}

  /** A whole page with its title, and {@code main} as what it is about. */
  public static String page(String title, Html... main) {
    return page(title, List.of(), main);
  }

  public static String page(String title, List<HeadLink> links, Html... main) {
    Html document =
        tag(
            "html",
            attr("lang", "en"),
            head(title, links),
            tag(
                "body",
                tag("a", cls("skip"), href("#main"), text("Skip to the content")),
                header(),
                tag("main", attr("id", "main"), Html.all(main)),
                footer()));
    return "<!DOCTYPE html>\n" + document.markup() + "\n";
  }

  private static Html head(String title, List<HeadLink> links) {
    return tag(
        "head",
        tag("meta", attr("charset", "utf-8")),
        tag(
            "meta",
            attr("name", "viewport"),
            attr("content", "width=device-width, initial-scale=1")),
        tag("meta", attr("name", "color-scheme"), attr("content", "light dark")),
        tag("title", text(title.equals("Interregnum") ? title : title + " · Interregnum")),
        tag("link", attr("rel", "stylesheet"), href(STYLE)),
        tag("link", attr("rel", "icon"), href("/icon.svg"), attr("type", "image/svg+xml")),
        Html.all(links.stream().map(Layout::headLink).toList()));
  }

  private static Html headLink(HeadLink link) {
    return tag(
        "link", attr("rel", link.relation()), attr("type", link.type()), href(link.address()));
  }

  private static Html header() {
    return tag(
        "header",
        cls("site"),
        tag("a", cls("brand"), href("/"), text("Interregnum")),
        tag(
            "nav",
            attr("aria-label", "Site"),
            link("/queries", "Queries"),
            link("/sparql", "SPARQL"),
            link("/ontology", "Ontology"),
            link("/entities", "Entities"),
            link("/sources", "Sources")));
  }

  private static Html footer() {
    return tag(
        "footer",
        cls("site"),
        tag(
            "p",
            text(
                "Read out of encyclopedia articles by rules; each statement shows the words"
                    + " that say it. Data: "),
            link("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"),
            text(", from texts by Wikipedia contributors. "),
            link("/.well-known/void", "About the data"),
            text(" · "),
            link("/openapi.json", "API")));
  }
}
