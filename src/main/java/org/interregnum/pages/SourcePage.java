package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.interregnum.pages.ArticleText.Block;
import org.interregnum.pages.ArticleText.Kind;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;

/**
 * An article as a page to read: the words that yielded statements are marked, and the statements
 * stand beside them in the margin. The place of each mark is the fragment of its span's IRI, so
 * that the IRI itself leads there.
 */
public final class SourcePage {

  private final String title;
  private final String address;
  private final ArticleText text;
  private final MarkedWords marked;
  private final List<Passage> passages;
  // A passage that runs over several blocks is noted beside the first.
  private final Set<Passage> noted = new HashSet<>();
  private final Lookup lookup;
  private final Addresses addresses;

  /**
   * The page of one article.
   *
   * @param document its node in the graph
   * @param text its whole text
   */
  public SourcePage(Node document, String text, Lookup lookup, Addresses addresses) {
    this.title = lookup.label(document);
    this.address = addresses.link(document.getURI());
    this.text = new ArticleText(text);
    this.marked = new MarkedWords(this.text);
    this.passages = Passage.of(document, lookup);
    this.lookup = lookup;
    this.addresses = addresses;
  }

  /** The whole page. */
  public String html() {
    return Layout.page(
        title,
        new DataLinks(address).headLinks(),
        tag(
            "article",
            cls("source"),
            tag(
                "header",
                tag("p", cls("kind"), text("Article")),
                tag("h1", text(title)),
                summary()),
            Html.all(sections())),
        downloads());
  }

  private Html summary() {
    long statements =
        passages.stream()
            .flatMap(passage -> passage.statements().stream())
            .map(Statement::node)
            .distinct()
            .count();
    return tag(
        "p",
        cls("lead"),
        text(
            statements
                + " statements were read out of "
                + passages.size()
                + " passages. The marked words say what stands beside them."));
  }

  /** Neighbouring lines of an infobox and items of a list are set as one list each. */
  private List<Html> sections() {
    List<Html> sections = new ArrayList<>();
    List<Html> lines = new ArrayList<>();
    Kind open = Kind.PARAGRAPH;
    for (Block block : text.blocks()) {
      if (block.kind() != open) {
        close(open, lines, sections);
        open = block.kind();
      }
      if (isLine(block.kind())) {
        lines.add(tag("li", row(block, marked.of(block, here(block)))));
      } else if (block.kind() != Kind.TITLE) {
        sections.add(set(block));
      }
    }
    close(open, lines, sections);
    return sections;
  }

  private static boolean isLine(Kind kind) {
    return kind == Kind.INFOBOX || kind == Kind.ITEM;
  }

  private static void close(Kind kind, List<Html> lines, List<Html> sections) {
    if (!lines.isEmpty()) {
      Html list = tag("ul", cls(kind == Kind.INFOBOX ? "infobox" : "items"), Html.all(lines));
      sections.add(
          kind == Kind.INFOBOX
              ? tag(
                  "details",
                  cls("infobox"),
                  attr("open", ""),
                  tag("summary", text("Infobox")),
                  list)
              : list);
      lines.clear();
    }
  }

  private Html set(Block block) {
    if (block.kind() == Kind.HEADING) {
      return tag("h" + Math.min(6, block.level()), marked.of(block, here(block)));
    }
    return row(block, tag("p", marked.of(block, here(block))));
  }

  /** A block, and beside it what was read out of it. */
  private Html row(Block block, Html set) {
    List<Passage> here = here(block).stream().filter(noted::add).toList();
    return tag(
        "div",
        cls("row"),
        tag("div", cls("words"), set),
        here.isEmpty() ? Html.nothing() : notes(here));
  }

  private List<Passage> here(Block block) {
    return passages.stream().filter(passage -> passage.touches(block)).toList();
  }

  private Html notes(List<Passage> here) {
    return tag(
        "aside",
        attr("aria-label", "Read out of this"),
        Html.all(here.stream().map(this::note).toList()));
  }

  private Html note(Passage passage) {
    return tag(
        "ul",
        attr("id", passage.note()),
        Html.all(passage.statements().stream().map(this::line).toList()));
  }

  private Html line(Statement statement) {
    Html when =
        statement
            .when(Words.in(Language.EN))
            .map(words -> tag("span", cls("date"), text(" " + words)))
            .orElse(Html.nothing());
    return tag(
        "li",
        tag(
            "a",
            href(addresses.link(statement.node().getURI())),
            text(statement.sentence(View.english(lookup, addresses)).plain()),
            when));
  }

  private Html downloads() {
    return tag(
        "footer",
        cls("downloads"),
        tag(
            "p",
            text("What was read out of it "),
            new DataLinks(address).row(),
            text(" "),
            link(address + ".txt", "Text")));
  }
}
