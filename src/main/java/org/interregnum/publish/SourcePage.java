package org.interregnum.publish;

import static org.interregnum.publish.Html.attr;
import static org.interregnum.publish.Html.cls;
import static org.interregnum.publish.Html.href;
import static org.interregnum.publish.Html.link;
import static org.interregnum.publish.Html.tag;
import static org.interregnum.publish.Html.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.interregnum.publish.ArticleText.Block;
import org.interregnum.publish.ArticleText.Kind;

/**
 * An article as a page to read: the words that yielded statements are marked, and the statements
 * stand beside them in the margin. The place of each mark is the fragment of its span's IRI, so
 * that the IRI itself leads there.
 */
public final class SourcePage {

  private final String title;
  private final String address;
  private final ArticleText text;
  private final List<Passage> passages;
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
    this.passages = Passage.of(document, lookup);
    this.lookup = lookup;
    this.addresses = addresses;
  }

  /** The whole page. */
  public String html() {
    return Layout.page(
        title,
        Arrays.stream(RdfForm.values())
            .map(
                form ->
                    new Layout.HeadLink(
                        "alternate", form.mediaType(), address + "." + form.suffix()))
            .toList(),
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
        lines.add(tag("li", row(block, marked(block))));
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
      return tag("h" + Math.min(6, block.level()), marked(block));
    }
    return row(block, tag("p", marked(block)));
  }

  /** A block, and beside it what was read out of it. */
  private Html row(Block block, Html set) {
    List<Passage> here = passages.stream().filter(passage -> passage.touches(block)).toList();
    return tag(
        "div",
        cls("row"),
        tag("div", cls("words"), set),
        here.isEmpty() ? Html.nothing() : notes(here));
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
        attr("id", "note-" + passage.begin() + "-" + passage.stop()),
        Html.all(passage.statements().stream().map(this::line).toList()));
  }

  private Html line(Statement statement) {
    Html when =
        statement
            .when()
            .map(words -> tag("span", cls("date"), text(" " + words)))
            .orElse(Html.nothing());
    return tag(
        "li",
        tag(
            "a",
            href(addresses.link(statement.node().getURI())),
            text(statement.sentence(lookup, addresses).plain()),
            when));
  }

  /** The words of a block, cut where a mark begins or ends. */
  private Html marked(Block block) {
    List<Passage> here = passages.stream().filter(passage -> passage.touches(block)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.begin(), block.stop()));
    here.forEach(passage -> cuts.addAll(List.of(passage.begin(), passage.stop())));
    List<Integer> edges = new ArrayList<>(cuts.subSet(block.begin(), true, block.stop(), true));
    List<Html> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < edges.size(); i++) {
      pieces.add(piece(edges.get(i), edges.get(i + 1), here));
    }
    return Html.all(pieces);
  }

  private Html piece(int begin, int stop, List<Passage> here) {
    String words = text.cut(begin, stop);
    List<Passage> covering = here.stream().filter(passage -> passage.covers(begin)).toList();
    if (covering.isEmpty()) {
      return text(words);
    }
    List<Html> anchors =
        covering.stream()
            .filter(passage -> passage.begin() == begin)
            .map(passage -> tag("span", cls("anchor"), attr("id", passage.fragment())))
            .toList();
    Passage innermost = covering.get(covering.size() - 1);
    return Html.all(
        Html.all(anchors),
        tag(
            "mark",
            tag("a", href("#note-" + innermost.begin() + "-" + innermost.stop()), text(words))));
  }

  private Html downloads() {
    List<Html> forms =
        Arrays.stream(RdfForm.values())
            .map(form -> link(address + "." + form.suffix(), form.label()))
            .toList();
    return tag(
        "footer",
        cls("downloads"),
        tag(
            "p",
            text("What was read out of it "),
            Html.spaced(forms),
            text(" "),
            link(address + ".txt", "Text")));
  }
}
