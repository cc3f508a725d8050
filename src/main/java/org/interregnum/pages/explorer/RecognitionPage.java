package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interregnum.pages.Html;
import org.interregnum.pages.Layout;
import org.interregnum.pages.Statement;
import org.interregnum.pages.Visit;
import org.interregnum.vocabulary.IR;

/**
 * The whole matrix over the years: a row for each party that took a stance, along it the
 * governments, each from the day of the stance on; stances without a date stand beside in words.
 */
final class RecognitionPage {

  private static final List<String> SCRIPTS = List.of("beside.js");

  private final Scene scene;
  private final List<Node> states;
  private final List<Act> acts;
  private final Span span;

  RecognitionPage(Scene scene, List<Node> states, List<Binding> matrix) {
    this.scene = scene;
    this.states = states;
    this.acts = Act.all(matrix);
    this.span = Span.around(acts.stream().flatMap(RecognitionPage::days).sorted().toList());
  }

  private static Stream<LocalDate> days(Act act) {
    return act.start().stream().flatMap(date -> Stream.of(date.earliest(), date.latest()));
  }

  String html(Visit visit) {
    String title = scene.say("recognition.title", scene.stateLabel());
    return new Layout(visit, title, List.of(), SCRIPTS, Html.nothing())
        .page(
            Drawn.hatches(),
            tag("h1", text(title)),
            choice(),
            acts.isEmpty()
                ? tag("p", cls("empty"), text(scene.say("recognition.none", scene.stateLabel())))
                : Html.all(lead(), Layout.sheet("figures.css"), parties(), table(), note()));
  }

  private Html choice() {
    List<Html> others =
        states.stream()
            .filter(state -> !state.equals(scene.realm().state()))
            .map(state -> link(address(state), scene.view().label(state)))
            .toList();
    return others.isEmpty()
        ? Html.nothing()
        : tag("p", cls("links"), text(scene.say("recognition.others") + " "), Html.spaced(others));
  }

  private String address(Node state) {
    return "/recognition?state="
        + URLEncoder.encode(scene.view().lookup().label(state), StandardCharsets.UTF_8);
  }

  private Html lead() {
    long undated = acts.stream().filter(act -> act.start().isEmpty()).count();
    return tag(
        "p",
        cls("lead"),
        text(
            scene.say(
                "recognition.lead",
                acts.size(),
                holders().size(),
                acts.size() - undated,
                undated)));
  }

  /** What the colours and initials mean. */
  private Html parties() {
    List<Html> names =
        acts.stream()
            .map(Act::government)
            .distinct()
            .sorted(Comparator.comparing((Node party) -> place(party)))
            .map(party -> tag("li", scene.party(party)))
            .toList();
    return tag("ul", cls("legend parties"), Html.all(names));
  }

  private int place(Node party) {
    int place = scene.realm().governments().indexOf(party);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private List<Node> holders() {
    return acts.stream()
        .map(Act::holder)
        .distinct()
        .sorted(
            Comparator.comparing(
                    (Node holder) ->
                        !scene.view().lookup().types(holder).contains(IR.STATE.asNode()))
                .thenComparing(scene.view()::label))
        .toList();
  }

  private Html table() {
    return tag(
        "table",
        cls("years"),
        tag(
            "thead",
            tag(
                "tr",
                tag("th", attr("scope", "col"), text(scene.say("matrix.by"))),
                tag(
                    "th",
                    attr("scope", "col"),
                    cls("axis"),
                    tag("span", cls("unseen"), text(scene.say("recognition.dated"))),
                    axis()),
                tag("th", attr("scope", "col"), text(scene.say("recognition.undated"))))),
        tag("tbody", Html.all(holders().stream().map(this::row).toList())));
  }

  private Html axis() {
    return tag(
        "svg",
        attr("width", "100%"),
        attr("height", "24"),
        attr("aria-hidden", "true"),
        Html.all(
            IntStream.rangeClosed(span.first().getYear(), span.last().getYear())
                .mapToObj(this::year)
                .toList()));
  }

  private Html grid() {
    return tag(
        "svg",
        cls("grid"),
        attr("aria-hidden", "true"),
        Html.all(
            IntStream.rangeClosed(span.first().getYear(), span.last().getYear())
                .mapToObj(year -> line(LocalDate.of(year, 1, 1)))
                .toList()));
  }

  private Html year(int year) {
    return tag(
        "g",
        cls("year"),
        line(LocalDate.of(year, 1, 1)),
        tag(
            "text",
            attr("x", span.at(LocalDate.of(year, 1, 1))),
            attr("dx", "5"),
            attr("y", "16"),
            text(year)));
  }

  private Html line(LocalDate day) {
    return tag(
        "line",
        attr("x1", span.at(day)),
        attr("x2", span.at(day)),
        attr("y1", "0"),
        attr("y2", "100%"));
  }

  private Html row(Node holder) {
    List<Act> own = acts.stream().filter(act -> act.holder().equals(holder)).toList();
    List<Act> dated =
        own.stream()
            .filter(act -> act.start().isPresent())
            .sorted(Comparator.comparing(act -> act.start().orElseThrow().earliest()))
            .toList();
    List<Act> undated = own.stream().filter(act -> act.start().isEmpty()).toList();
    return tag(
        "tr",
        tag("th", attr("scope", "row"), scene.view().link(holder)),
        tag(
            "td",
            cls(dated.isEmpty() ? "strip none" : "strip"),
            grid(),
            dated.isEmpty() ? Html.nothing() : strip(dated)),
        tag("td", cls("undated"), Html.all(undated.stream().map(this::undated).toList())));
  }

  /** A line for each dated stance, the earliest above. */
  private Html strip(List<Act> dated) {
    int height = dated.size() * Stretch.STEP + 4;
    return tag(
        "svg",
        cls("lanes"),
        attr("width", "100%"),
        attr("height", Integer.toString(height)),
        attr("role", "group"),
        Html.all(
            IntStream.range(0, dated.size())
                .mapToObj(i -> stretch(dated.get(i), 2 + i * Stretch.STEP))
                .toList()));
  }

  private Html stretch(Act act, int top) {
    Mark mark = scene.realm().mark(act.government());
    Html drawn =
        new Stretch(act.start().orElseThrow(), act.last(acts), mark.tone())
            .html(span, top, act.stance(), words(act, mark));
    Optional<Statement> statement = statement(act);
    String name = told(act, statement);
    return statement
        .map(known -> Drawn.beside(scene.address(known), name, drawn))
        .orElse(tag("g", attr("role", "img"), attr("aria-label", name), drawn));
  }

  private String words(Act act, Mark mark) {
    return mark.initials() + " " + scene.stance(act.stance());
  }

  private String told(Act act, Optional<Statement> statement) {
    return statement
        .map(scene::told)
        .orElse(scene.stance(act.stance()) + ": " + scene.view().label(act.government()));
  }

  private Html undated(Act act) {
    Html shown =
        Html.all(
            scene.realm().isMarked(act.government())
                ? Drawn.badge(scene.realm().mark(act.government()))
                : Html.nothing(),
            text(" "),
            Drawn.stance(act.stance()),
            text(" " + scene.stance(act.stance())));
    Html unseen = tag("span", cls("unseen"), text(", " + scene.view().label(act.government())));
    return tag(
        "div",
        statement(act)
            .map(
                known ->
                    tag(
                        "a",
                        cls("took"),
                        Html.href(scene.address(known)),
                        attr("data-panel", ""),
                        attr("title", scene.told(known)),
                        shown,
                        unseen))
            .orElse(tag("span", cls("took"), shown, unseen)),
        scene.realm().isMarked(act.government())
            ? Html.nothing()
            : tag("span", cls("whom"), text(scene.view().label(act.government()))));
  }

  private Optional<Statement> statement(Act act) {
    return scene.view().lookup().subjects(IR.TOWARDS, act.government()).stream()
        .filter(node -> scene.view().lookup().has(node, IR.HOLDER, act.holder()))
        .flatMap(node -> Statement.of(node, scene.view().lookup()).stream())
        .filter(s -> s.detail().filter(act.stance()::equals).isPresent())
        .filter(s -> s.start().equals(act.start()))
        .findFirst();
  }

  private Html note() {
    return tag("p", cls("note"), text(scene.say("recognition.note")));
  }
}
