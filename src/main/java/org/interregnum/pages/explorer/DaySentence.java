package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.explorer.DayAnswer.Hold;
import org.interregnum.pages.explorer.DayAnswer.Ruler;
import org.interregnum.pages.explorer.DayAnswer.Taken;

/** The day in a few sentences: who governed, who held what, and who is known to recognise whom. */
final class DaySentence {

  private final Scene scene;

  DaySentence(Scene scene) {
    this.scene = scene;
  }

  Html html() {
    List<Html> sentences = new ArrayList<>();
    sentences.add(governments());
    sentences.addAll(holds());
    sentences.addAll(stances());
    return tag(
        "p",
        cls("sentence"),
        attr("data-part", "sentence"),
        attr("aria-live", "polite"),
        Html.spaced(sentences));
  }

  private Html governments() {
    List<Html> certain = names(true);
    List<Html> possible = names(false);
    if (certain.isEmpty() && possible.isEmpty()) {
      return text(scene.say("answer.none", scene.dayWords(), scene.stateLabel()));
    }
    if (certain.isEmpty()) {
      return ended(counted("answer.possible", possible));
    }
    Html also = possible.isEmpty() ? Html.nothing() : counted("answer.also", possible);
    return ended(Html.all(counted("answer.certain", certain), also));
  }

  private List<Html> names(boolean certain) {
    return scene.answer().governments().stream()
        .filter(ruler -> ruler.certain() == certain)
        .map(Ruler::node)
        .map(scene.view()::named)
        .toList();
  }

  private Html counted(String key, List<Html> names) {
    String form = key + (names.size() == 1 ? ".one" : ".other");
    return scene
        .words()
        .sentence(
            form,
            text(scene.words().number(names.size())),
            text(scene.dayWords()),
            scene.words().listed(names),
            state());
  }

  private Html state() {
    return scene.view().link(scene.realm().state());
  }

  private List<Html> holds() {
    Map<Node, List<Hold>> byHolder = new LinkedHashMap<>();
    scene
        .answer()
        .holds()
        .forEach(hold -> byHolder.computeIfAbsent(hold.holder(), h -> new ArrayList<>()).add(hold));
    return byHolder.entrySet().stream().map(e -> holds(e.getKey(), e.getValue())).toList();
  }

  private Html holds(Node holder, List<Hold> holds) {
    Html name = Sentences.opened(scene.view().named(holder));
    boolean occupied =
        holds.stream()
            .anyMatch(hold -> hold.certain() && hold.place().equals(scene.realm().state()));
    List<Html> certain = places(holds.stream().filter(Hold::certain));
    List<Html> possible = places(holds.stream().filter(hold -> !hold.certain()));
    String verb = occupied ? "answer.occupied" : "answer.hold";
    if (certain.isEmpty()) {
      return ended(scene.words().sentence("answer.mayhold", name, listed(possible)));
    }
    return ended(
        possible.isEmpty()
            ? scene.words().sentence(verb, name, listed(certain))
            : scene.words().sentence(verb + "And", name, listed(certain), listed(possible)));
  }

  private List<Html> places(Stream<Hold> holds) {
    return holds.map(Hold::place).map(scene.view()::named).toList();
  }

  private Html listed(List<Html> pieces) {
    return scene.words().listed(pieces);
  }

  /** Only what surely holds is said; what may hold stands in the matrix. */
  private List<Html> stances() {
    Map<Node, Collection<Node>> recognisers = new LinkedHashMap<>();
    scene.answer().stances().stream()
        .filter(Taken::certain)
        .filter(Taken::isFavourable)
        .forEach(
            taken -> {
              Collection<Node> known =
                  recognisers.computeIfAbsent(taken.government(), g -> new ArrayList<>());
              if (!known.contains(taken.holder())) {
                known.add(taken.holder());
              }
            });
    return recognisers.entrySet().stream()
        .map(entry -> recognised(entry.getValue(), entry.getKey()))
        .toList();
  }

  private Html recognised(Collection<Node> holders, Node government) {
    List<Html> names = holders.stream().map(scene.view()::named).toList();
    return ended(
        scene
            .words()
            .sentence(
                "answer.recognised" + (names.size() == 1 ? ".one" : ".other"),
                Sentences.opened(listed(names)),
                scene.view().named(government)));
  }

  private static Html ended(Html sentence) {
    return Html.all(sentence, text("."));
  }
}
