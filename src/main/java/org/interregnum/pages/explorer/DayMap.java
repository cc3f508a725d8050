package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interregnum.pages.Html;
import org.interregnum.pages.Statement;
import org.interregnum.pages.explorer.DayAnswer.Hold;
import org.interregnum.pages.explorer.DayAnswer.Ruler;
import org.interregnum.pages.map.Labels;
import org.interregnum.pages.map.Outline;
import org.interregnum.pages.map.Point;
import org.interregnum.pages.map.Sheet;
import org.interregnum.time.Edtf;
import org.interregnum.vocabulary.IR;

/** What the day adds to the map: who held what, where governments sat, what happened where. */
final class DayMap {

  private static final double NAME = 15;
  private static final double STAR = 9;

  private final Scene scene;
  private final BaseMap base;
  private final Labels labels;

  DayMap(Scene scene, BaseMap base) {
    this.scene = scene;
    this.base = base;
    this.labels = new Labels(base.sheet(), NAME);
  }

  /** The layer of the day, as large as the sheet under it. */
  Html html() {
    List<Html> events = events();
    List<Html> seats = seats();
    return tag(
        "svg",
        cls("layer"),
        attr("data-part", "map"),
        attr("viewBox", base.viewBox()),
        attr("role", "group"),
        attr("aria-label", scene.say("map.alt", scene.stateLabel(), scene.dayWords())),
        tag("g", cls("areas"), Html.all(areas())),
        base.names(),
        tag("g", cls("spots"), Html.all(spots())),
        tag("g", cls("events"), Html.all(events)),
        tag("g", cls("seats"), Html.all(seats)));
  }

  /** What held places are not on the map. */
  Html missing() {
    List<String> names =
        scene.answer().holds().stream()
            .map(Hold::place)
            .distinct()
            .filter(place -> base.region(place).isEmpty() && base.point(place).isEmpty())
            .map(scene.view()::label)
            .toList();
    return tag(
        "p",
        cls("note"),
        attr("data-part", "unmapped"),
        text(
            scene.say("map.note")
                + (names.isEmpty()
                    ? ""
                    : " " + scene.say("map.nowhere", String.join(", ", names)))));
  }

  /**
   * The possible ones first, so that the certain ones lie over them; whole states at the bottom.
   */
  private Stream<Hold> holds() {
    return scene.answer().holds().stream()
        .sorted(
            Comparator.comparing((Hold hold) -> !hold.place().equals(scene.realm().state()))
                .thenComparing(Hold::certain));
  }

  private List<Html> areas() {
    return holds()
        .flatMap(hold -> base.region(hold.place()).stream().map(region -> area(hold, region)))
        .toList();
  }

  private Html area(Hold hold, Outline region) {
    String tone = tone(hold.holder());
    boolean whole = hold.place().equals(scene.realm().state());
    return held(
        hold,
        tag(
            "path",
            cls("area " + tone + (whole ? " whole" : "") + (hold.certain() ? "" : " possible")),
            attr("fill", hold.certain() ? "currentColor" : Drawn.hatched(tone)),
            attr("d", base.sheet().path(region))));
  }

  private String tone(Node party) {
    return scene.realm().mark(party).tone();
  }

  private Html held(Hold hold, Html shape) {
    String name =
        scene.say(
                "timeline.held",
                scene.view().label(hold.place()),
                scene.view().label(hold.holder()))
            + " ("
            + scene.certainty(hold.certain())
            + ")";
    return Drawn.beside(address(hold), name, shape);
  }

  private String address(Hold hold) {
    return scene.realm().holds().stream()
        .filter(s -> has(s, hold.place(), IR.OCCUPIED.asNode(), IR.CONTROLLED.asNode()))
        .filter(s -> has(s, hold.holder(), IR.OCCUPIER.asNode(), IR.CONTROLLER.asNode()))
        .filter(
            s ->
                s.extent(scene.view().lookup()).on(scene.day())
                    != org.interregnum.pages.Extent.Holds.NO)
        .findFirst()
        .map(scene::address)
        .orElseGet(() -> scene.view().address(hold.place()));
  }

  private boolean has(Statement statement, Node value, Node... roles) {
    return Stream.of(roles)
        .anyMatch(role -> scene.view().lookup().graph().contains(statement.node(), role, value));
  }

  /** Held places without an outline. */
  private List<Html> spots() {
    return holds()
        .filter(hold -> base.region(hold.place()).isEmpty())
        .flatMap(hold -> base.point(hold.place()).stream().map(at -> spot(hold, at)))
        .toList();
  }

  private Html spot(Hold hold, Point at) {
    String tone = tone(hold.holder());
    return Html.all(
        held(
            hold,
            tag(
                "circle",
                cls("spot " + tone + (hold.certain() ? "" : " possible")),
                attr("fill", hold.certain() ? "currentColor" : Drawn.hatched(tone)),
                attr("cx", Sheet.number(at.x())),
                attr("cy", Sheet.number(at.y())),
                attr("r", "12"))),
        name(at, scene.view().label(hold.place()), "place"));
  }

  private List<Html> seats() {
    Map<Node, List<Html>> stars = new LinkedHashMap<>();
    List<Html> names = new ArrayList<>();
    for (Ruler ruler : scene.answer().governments()) {
      for (Statement seat : seatsOf(ruler)) {
        for (Node place : scene.view().lookup().objects(seat.node(), IR.SEAT_PLACE)) {
          base.point(place)
              .ifPresent(
                  at -> {
                    List<Html> here = stars.computeIfAbsent(place, p -> new ArrayList<>());
                    here.add(star(ruler, seat, place, at, here.size()));
                    if (here.size() == 1) {
                      names.add(name(at, scene.view().label(place), "place"));
                    }
                  });
        }
      }
    }
    return Stream.concat(stars.values().stream().flatMap(List::stream), names.stream()).toList();
  }

  private List<Statement> seatsOf(Ruler ruler) {
    return scene.realm().seats().stream()
        .filter(seat -> scene.view().lookup().has(seat.node(), IR.SEAT_OF, ruler.node()))
        .filter(
            seat ->
                scene.view().lookup().objects(seat.node(), IR.SEAT_PLACE).stream()
                    .map(scene.view().lookup()::label)
                    .anyMatch(ruler.seats()::contains))
        .toList();
  }

  /** Stars at one place stand side by side. */
  private Html star(Ruler ruler, Statement seat, Node place, Point at, int before) {
    labels.keepOff(new Point(at.x() + before * 2 * STAR, at.y()), STAR);
    String name =
        scene.say("map.seatOf", scene.view().label(place), ruler.label())
            + " ("
            + scene.certainty(ruler.certain())
            + ")";
    return Drawn.beside(
        scene.address(seat),
        name,
        tag(
            "path",
            cls("star " + tone(ruler.node()) + (ruler.certain() ? "" : " possible")),
            attr("d", Drawn.STAR),
            attr(
                "transform",
                "translate("
                    + Sheet.number(at.x() + before * 2 * STAR)
                    + " "
                    + Sheet.number(at.y())
                    + ") scale(1.5)")));
  }

  private List<Html> events() {
    return scene.realm().events().stream()
        .flatMap(event -> base.placeOf(event).stream().map(at -> event(event, at)))
        .toList();
  }

  private Html event(Statement event, Point at) {
    labels.keepOff(at, 4);
    return Drawn.beside(
        scene.address(event),
        scene.told(event),
        tag(
            "circle",
            cls("event " + when(event)),
            attr("cx", Sheet.number(at.x())),
            attr("cy", Sheet.number(at.y())),
            attr("r", "4.5")));
  }

  private String when(Statement event) {
    Optional<Edtf> date = event.start().or(event::end);
    if (date.isEmpty()) {
      return "undated";
    }
    if (date.get().earliest().isAfter(scene.day())) {
      return "after";
    }
    return date.get().latest().isBefore(scene.day()) ? "before" : "now";
  }

  private Html name(Point at, String name, String style) {
    return labels
        .place(at, name)
        .map(
            placed ->
                tag(
                    "text",
                    cls(style),
                    attr("x", Sheet.number(placed.x())),
                    attr("y", Sheet.number(placed.y())),
                    attr("text-anchor", placed.anchor()),
                    text(name)))
        .orElse(Html.nothing());
  }
}
