package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.Statement;
import org.interregnum.pages.explorer.DayAnswer.Taken;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/** Who took which stance: a row for each party that took one, a column for each government. */
final class StanceMatrix {

  private final Scene scene;
  private final Lookup lookup;
  private final List<Node> governments;

  StanceMatrix(Scene scene) {
    this.scene = scene;
    this.lookup = scene.view().lookup();
    List<Node> judged =
        scene.answer().stances().stream().map(Taken::government).distinct().toList();
    this.governments = scene.realm().governments().stream().filter(judged::contains).toList();
  }

  Html html() {
    return tag(
        "section",
        cls("recognition"),
        attr("data-part", "matrix"),
        attr("aria-labelledby", "recognition"),
        tag("h2", attr("id", "recognition"), text(scene.say("matrix.title"))),
        governments.isEmpty()
            ? tag("p", cls("empty"), text(scene.say("matrix.none", scene.stateLabel())))
            : Html.all(table(), tag("p", cls("note"), text(scene.say("matrix.note")))));
  }

  private Html table() {
    return tag(
        "table",
        cls("stances"),
        tag(
            "thead",
            tag(
                "tr",
                tag("th", attr("scope", "col"), text(scene.say("matrix.by"))),
                Html.all(governments.stream().map(this::heading).toList()))),
        tag("tbody", Html.all(holders().stream().map(this::row).toList())));
  }

  private Html heading(Node government) {
    return tag("th", attr("scope", "col"), scene.party(government));
  }

  /** States before other bodies, and by name. */
  private List<Node> holders() {
    return scene.answer().stances().stream()
        .filter(taken -> governments.contains(taken.government()))
        .map(Taken::holder)
        .distinct()
        .sorted(
            Comparator.comparing((Node holder) -> !isState(holder))
                .thenComparing(scene.view()::label))
        .toList();
  }

  private boolean isState(Node holder) {
    return lookup.types(holder).contains(IR.STATE.asNode());
  }

  private Html row(Node holder) {
    return tag(
        "tr",
        tag("th", attr("scope", "row"), scene.view().link(holder)),
        Html.all(governments.stream().map(government -> cell(holder, government)).toList()));
  }

  private Html cell(Node holder, Node government) {
    List<Taken> taken =
        scene.answer().stances().stream()
            .filter(t -> t.holder().equals(holder) && t.government().equals(government))
            .sorted(Comparator.comparing(Taken::stance))
            .toList();
    return tag(
        "td",
        attr("data-column", scene.view().label(government)),
        taken.isEmpty()
            ? Html.nothing()
            : tag("div", Html.spaced(taken.stream().map(this::stance).toList())));
  }

  private Html stance(Taken taken) {
    Html shown = Html.all(Drawn.stance(taken.stance()), text(" " + scene.stance(taken.stance())));
    String style = taken.certain() ? "took certain" : "took possible";
    return statement(taken)
        .map(
            s ->
                tag(
                    "a",
                    cls(style),
                    Html.href(scene.address(s)),
                    attr("data-panel", ""),
                    attr("title", scene.told(s) + " (" + scene.certainty(taken.certain()) + ")"),
                    shown))
        .orElse(tag("span", cls(style), shown));
  }

  private java.util.Optional<Statement> statement(Taken taken) {
    return scene.realm().stances().stream()
        .filter(s -> s.detail().filter(taken.stance()::equals).isPresent())
        .filter(s -> lookup.has(s.node(), IR.HOLDER, taken.holder()))
        .filter(s -> lookup.has(s.node(), IR.TOWARDS, taken.government()))
        .filter(s -> s.start().map(Object::toString).equals(taken.start()))
        .findFirst();
  }
}
