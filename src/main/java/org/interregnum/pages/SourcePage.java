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
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.interregnum.pages.ArticleText.Block;
import org.interregnum.pages.ArticleText.Kind;
import org.interregnum.publish.Silent;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.IR;

/**
 * An article as a page to read: the words that yielded statements are marked, and the statements
 * stand beside them in the margin. The place of each mark is the fragment of its span's IRI, so
 * that the IRI itself leads there.
 */
public final class SourcePage {

  /** The parameter of the article's address that asks for more, and what it can ask for. */
  public static final String SHOW = "show";

  public static final String COVERAGE = "coverage";

  /** How many characters of a sentence tell which one is meant. */
  private static final int OPENING = 32;

  private static final List<String> SCRIPTS = List.of("reader.js");

  private final String title;
  private final String address;
  private final ArticleText text;
  private final MarkedWords marked;
  private final List<Passage> passages;
  // A passage that runs over several blocks is noted beside the first.
  private final Set<Passage> noted = new HashSet<>();
  private final Visit visit;
  private final View view;
  private final Optional<List<Silent>> silences;

  /**
   * The page of one article.
   *
   * @param visit who reads
   * @param document its node in the graph
   * @param text its whole text
   * @param silences the sentences that yielded nothing, where they are to be shown
   */
  public SourcePage(
      Site site, Visit visit, Node document, String text, Optional<List<Silent>> silences) {
    this.visit = visit;
    this.view = View.of(site, visit.language());
    this.title = view.lookup().label(document);
    this.address = view.address(document);
    this.text = new ArticleText(text);
    this.silences = silences;
    this.marked = new MarkedWords(this.text, silences.orElse(List.of()));
    this.passages = Passage.of(document, view.lookup());
  }

  /** The whole page. */
  public String html() {
    return new Layout(visit, title, new DataLinks(address).headLinks(), SCRIPTS, Html.nothing())
        .page(
            tag(
                "article",
                cls(silences.isPresent() ? "source coverage" : "source"),
                tag(
                    "header",
                    tag("p", cls("kind"), text(say("reader.article"))),
                    tag("h1", text(title)),
                    summary(),
                    Layout.sheet("reader.css"),
                    filter(),
                    new CoverageSwitch(view, address, silences, sentences()).html()),
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
    return tag("p", cls("lead"), text(say("reader.lead", statements, passages.size())));
  }

  /** How many passages yielded something, which a coverage compares with those that did not. */
  private long sentences() {
    return passages.stream().filter(passage -> !passage.statements().isEmpty()).count();
  }

  private String say(String key, Object... values) {
    return view.words().say(key, values);
  }

  /** Which kinds of statement are marked; the style sheet does what the boxes say. */
  private Html filter() {
    return tag(
        "fieldset",
        cls("families"),
        tag("legend", text(say("reader.marked"))),
        Html.all(StatementKind.families().stream().map(this::box).toList()),
        tag("p", cls("keys"), text(say("reader.keys"))));
  }

  private Html box(String family) {
    String id = "show-" + family;
    return tag(
        "label",
        attr("for", id),
        tag("input", attr("type", "checkbox"), attr("id", id), attr("checked", "")),
        text(" "),
        tag("mark", cls(family), text(say("reader." + family))),
        tag("span", cls("count"), text(count(family))));
  }

  private long count(String family) {
    return passages.stream()
        .flatMap(passage -> passage.statements().stream())
        .filter(statement -> statement.kind().family().equals(family))
        .map(Statement::node)
        .distinct()
        .count();
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

  private void close(Kind kind, List<Html> lines, List<Html> sections) {
    if (!lines.isEmpty()) {
      Html list = tag("ul", cls(kind == Kind.INFOBOX ? "infobox" : "items"), Html.all(lines));
      sections.add(
          kind == Kind.INFOBOX
              ? tag(
                  "details",
                  cls("infobox"),
                  attr("open", ""),
                  tag("summary", text(say("reader.infobox"))),
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
        here.isEmpty() && silent(block).isEmpty() ? Html.nothing() : notes(here, silent(block)));
  }

  private List<Silent> silent(Block block) {
    return silences.orElse(List.of()).stream()
        .filter(silent -> block.begin() <= silent.begin() && silent.begin() < block.stop())
        .toList();
  }

  private List<Passage> here(Block block) {
    return passages.stream().filter(passage -> passage.touches(block)).toList();
  }

  private Html notes(List<Passage> here, List<Silent> silent) {
    return tag(
        "aside",
        attr("aria-label", say("reader.beside")),
        Html.all(here.stream().map(this::note).toList()),
        silent.isEmpty()
            ? Html.nothing()
            : tag("ul", cls("silences"), Html.all(silent.stream().map(this::silence).toList())));
  }

  /** The sentence by its first words, and why it yielded nothing. */
  private Html silence(Silent silent) {
    String words = text.cut(silent.begin(), silent.stop());
    int end = words.indexOf(' ', OPENING);
    return tag(
        "li",
        tag("q", attr("lang", "en"), text(end < 0 ? words : words.substring(0, end) + " …")),
        text(" " + say("silence." + silent.reason())),
        silent
            .nearest()
            .map(nearest -> tag("code", attr("lang", "en"), text(nearest)))
            .orElse(Html.nothing()));
  }

  private Html note(Passage passage) {
    return tag(
        "ul",
        attr("id", passage.note()),
        attr("data-passage", passage.note()),
        Html.all(passage.statements().stream().map(this::line).toList()));
  }

  private Html line(Statement statement) {
    Html when =
        statement
            .when(view.words())
            .map(words -> tag("span", cls("date"), text(" " + words)))
            .orElse(Html.nothing());
    return tag(
        "li",
        cls(statement.kind().family()),
        tag(
            "a",
            href(view.address(statement.node())),
            attr("data-panel", ""),
            text(statement.sentence(view).plain()),
            when),
        conflict(statement));
  }

  /** Ways to the passages that say otherwise, each with this one side by side. */
  private Html conflict(Statement statement) {
    ContradictionPair pairs = new ContradictionPair(view);
    return Html.all(
        view.lookup().subjects(IR.BETWEEN, statement.node()).stream()
            .map(contradiction -> pairs.link(contradiction, say("panel.disagrees")))
            .toList());
  }

  private Html downloads() {
    return tag(
        "footer",
        cls("downloads"),
        tag(
            "p",
            text(say("reader.data") + " "),
            new DataLinks(address).row(),
            text(" "),
            link(address + ".txt", say("reader.text"))));
  }
}
