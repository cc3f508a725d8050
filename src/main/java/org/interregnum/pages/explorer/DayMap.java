package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private final Set<String> named = new HashSet<>();

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
        base.names(scene.words().language()),
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
        name(at, 12, scene.view().label(hold.place()), "place"));
  }

  /** A government at a place where it sat that day. */
  private record Seated(Ruler ruler, Statement seat, Node place, Point at) {}

  private List<Html> seats() {
    Map<Node, List<Seated>> byPlace =
        scene.answer().governments().stream()
            .flatMap(this::seated)
            .collect(Collectors.groupingBy(Seated::place, LinkedHashMap::new, Collectors.toList()));
    List<Html> stars = byPlace.values().stream().flatMap(this::stars).toList();
    List<Html> names = byPlace.values().stream().map(this::name).toList();
    return Stream.concat(stars.stream(), names.stream()).toList();
  }

  private Stream<Seated> seated(Ruler ruler) {
    return seatsOf(ruler).stream()
        .flatMap(
            seat ->
                scene.view().lookup().objects(seat.node(), IR.SEAT_PLACE).stream()
                    .flatMap(
                        place ->
                            base.point(place).stream()
                                .map(at -> new Seated(ruler, seat, place, at))));
  }

  /** Stars at one place stand side by side. */
  private Stream<Html> stars(List<Seated> here) {
    return IntStream.range(0, here.size()).mapToObj(i -> star(here.get(i), i * 2 * STAR));
  }

  /** The name stands clear of the last star. */
  private Html name(List<Seated> here) {
    Point at = here.get(0).at();
    double half = (here.size() - 1) * STAR;
    return name(
        new Point(at.x() + half, at.y()),
        half + STAR,
        scene.view().label(here.get(0).place()),
        "place");
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

  private Html star(Seated seated, double aside) {
    Point at = new Point(seated.at().x() + aside, seated.at().y());
    labels.keepOff(at, STAR);
    Ruler ruler = seated.ruler();
    String name =
        scene.say("map.seatOf", scene.view().label(seated.place()), ruler.label())
            + " ("
            + scene.certainty(ruler.certain())
            + ")";
    String place = "translate(" + Sheet.number(at.x()) + " " + Sheet.number(at.y()) + ")";
    return Drawn.beside(
        scene.address(seated.seat()),
        name,
        tag(
            "path",
            cls("star " + tone(ruler.node()) + (ruler.certain() ? "" : " possible")),
            attr("d", Drawn.STAR),
            attr("transform", place + " scale(1.5)")));
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

  /** A place held by two, or both held and a seat, has its name once. */
  private Html name(Point at, double radius, String name, String style) {
    if (named.contains(name)) {
      return Html.nothing();
    }
    return labels
        .place(at, radius, name)
        .map(placed -> name(placed, name, style))
        .orElse(Html.nothing());
  }

  private Html name(Labels.Placed placed, String name, String style) {
    named.add(name);
    return tag(
        "text",
        cls(style),
        attr("x", Sheet.number(placed.x())),
        attr("y", Sheet.number(placed.y())),
        attr("text-anchor", placed.anchor()),
        text(name));
  }
}
