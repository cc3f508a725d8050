package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.href;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interregnum.pages.ArticleText.Block;
import org.interregnum.publish.Silent;

/** The words of an article with its passages marked; each mark leads to the note of its passage. */
final class MarkedWords {

  private final ArticleText text;
  private final List<Silent> silences;

  /** Marks passages, and sentences that yielded nothing. */
  MarkedWords(ArticleText text, List<Silent> silences) {
    this.text = text;
    this.silences = List.copyOf(silences);
  }

  /** The words of a block, cut where a mark begins or ends. */
  Html of(Block block, List<Passage> passages) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.begin(), block.stop()));
    passages.forEach(passage -> cuts.addAll(List.of(passage.begin(), passage.stop())));
    silences.forEach(silent -> cuts.addAll(List.of(silent.begin(), silent.stop())));
    List<Integer> edges = new ArrayList<>(cuts.subSet(block.begin(), true, block.stop(), true));
    List<Html> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < edges.size(); i++) {
      pieces.add(piece(edges.get(i), edges.get(i + 1), passages));
    }
    return Html.all(pieces);
  }

  private Html piece(int begin, int stop, List<Passage> passages) {
    String words = text.cut(begin, stop);
    List<Passage> covering = passages.stream().filter(passage -> passage.covers(begin)).toList();
    if (covering.isEmpty()) {
      return isSilent(begin) ? tag("span", cls("silent"), text(words)) : text(words);
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
            cls(families(covering)),
            attr("data-passage", innermost.note()),
            tag("a", href("#" + innermost.note()), text(words))));
  }

  private boolean isSilent(int position) {
    return silences.stream()
        .anyMatch(silent -> silent.begin() <= position && position < silent.stop());
  }

  private static String families(List<Passage> covering) {
    return covering.stream()
        .flatMap(passage -> passage.statements().stream())
        .map(statement -> statement.kind().family())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
