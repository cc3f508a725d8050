package org.interregnum.pages.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interregnum.pages.Html;
import org.interregnum.pages.Statement;
import org.interregnum.pages.StatementKind;
import org.interregnum.publish.Lookup;
import org.interregnum.time.Edtf;
import org.interregnum.vocabulary.IR;

/** Puts the statements about a state into lanes. */
final class Lanes {

  private final Scene scene;
  private final Realm realm;
  private final Lookup lookup;
  private final Span span;

  Lanes(Scene scene, Span span) {
    this.scene = scene;
    this.realm = scene.realm();
    this.lookup = scene.view().lookup();
    this.span = span;
  }

  /** The lanes under their headings; without those that have nothing dated in these years. */
  Map<String, List<Lane>> all() {
    Map<String, List<Lane>> all = new LinkedHashMap<>();
    add(all, "timeline.governments", realm.governments().stream().map(this::government));
    add(all, "timeline.state", Stream.of(heads()));
    add(all, "timeline.control", Stream.of(control()));
    add(all, "timeline.seats", Stream.of(seats()));
    add(all, "timeline.events", Stream.of(events()));
    return all;
  }

  private static void add(Map<String, List<Lane>> all, String heading, Stream<Lane> lanes) {
    List<Lane> filled = lanes.filter(lane -> !lane.isEmpty()).toList();
    if (!filled.isEmpty()) {
      all.put(heading, filled);
    }
  }

  /** What no lane shows since it has no date. */
  List<Node> undated() {
    return realm.governments().stream().filter(g -> government(g).isEmpty()).toList();
  }

  private Lane government(Node government) {
    String tone = realm.mark(government).tone();
    Stream<Bar> existences =
        with(realm.existences(), IR.GOVERNMENT_PROPERTY, government)
            .map(s -> bar(s, status(s), tone));
    Stream<Bar> heads =
        lookup.subjects(IR.HEAD_OF, government).stream()
            .flatMap(person -> with(realm.tenures(), IR.OFFICE_HOLDER, person))
            .map(s -> bar(s, label(s, IR.OFFICE_HOLDER), tone));
    return new Lane(
        scene.party(government), dated(Stream.concat(heads, existences)), stances(government));
  }

  private String status(Statement existence) {
    return lookup
        .object(existence.node(), IR.GOVERNMENT_STATUS)
        .map(scene.view()::label)
        .orElse("");
  }

  private List<Happening> stances(Node government) {
    return with(realm.stances(), IR.TOWARDS, government)
        .flatMap(
            s ->
                happening(
                    s,
                    Drawn.stancePath(s.detail().orElse("")),
                    label(s, IR.HOLDER),
                    realm.mark(government).tone()))
        .toList();
  }

  /** Those who held the state's highest offices and are no government's head. */
  private Lane heads() {
    List<Node> told =
        realm.governments().stream()
            .flatMap(government -> lookup.subjects(IR.HEAD_OF, government).stream())
            .toList();
    return new Lane(
        Html.nothing(),
        dated(
            realm.tenures().stream()
                .filter(
                    s ->
                        lookup.objects(s.node(), IR.OFFICE_HOLDER).stream()
                            .noneMatch(told::contains))
                .map(
                    s ->
                        bar(
                            s,
                            label(s, IR.OFFICE_HOLDER) + ", " + label(s, IR.OFFICE_PROPERTY),
                            "gx"))),
        List.of());
  }

  /** Place by place, those who held it in their colours. */
  private Lane control() {
    return new Lane(Html.nothing(), dated(realm.holds().stream().map(this::held)), List.of());
  }

  private Bar held(Statement hold) {
    Optional<Node> holder = object(hold, IR.CONTROLLER, IR.OCCUPIER);
    return bar(
        hold,
        scene.say(
            hold.kind() == StatementKind.OCCUPATION ? "timeline.occupied" : "timeline.held",
            object(hold, IR.CONTROLLED, IR.OCCUPIED).map(scene.view()::label).orElse(""),
            holder.map(scene.view()::label).orElse("")),
        holder.map(realm::mark).map(Mark::tone).orElse("gx"));
  }

  private Lane seats() {
    return new Lane(Html.nothing(), dated(realm.seats().stream().map(this::seat)), List.of());
  }

  private Bar seat(Statement seat) {
    Optional<Node> party = object(seat, IR.SEAT_OF);
    String words =
        scene.say(
            "map.seatOf", label(seat, IR.SEAT_PLACE), party.map(scene.view()::label).orElse(""));
    return bar(seat, words, party.map(realm::mark).map(Mark::tone).orElse("gx"));
  }

  private Lane events() {
    List<Statement> lasting = realm.events().stream().filter(Lanes::lasts).toList();
    return new Lane(
        Html.nothing(),
        dated(lasting.stream().map(s -> bar(s, scene.view().label(s.node()), "gx"))),
        realm.events().stream()
            .filter(event -> !lasting.contains(event))
            .flatMap(e -> happening(e, Drawn.eventPath(e.detail().orElse("")), words(e), "gx"))
            .toList());
  }

  private String words(Statement event) {
    String label = scene.view().label(event.node());
    return label.length() > 44 ? label.substring(0, 42).strip() + "…" : label;
  }

  /** What has two ends of its own. */
  private static boolean lasts(Statement event) {
    return event.start().isPresent()
        && event.end().isPresent()
        && !event.start().equals(event.end());
  }

  private Stream<Happening> happening(Statement s, Html shape, String words, String tone) {
    Optional<Edtf> date = s.start().or(s::end);
    return date.filter(d -> span.holds(d.earliest()) && span.holds(d.latest())).stream()
        .map(d -> new Happening(s, d, shape, words, scene.told(s), tone));
  }

  private Bar bar(Statement statement, String words, String tone) {
    return new Bar(statement, statement.extent(lookup), words, scene.told(statement), tone);
  }

  private List<Bar> dated(Stream<Bar> bars) {
    return bars.filter(Bar::isDated).filter(bar -> bar.isIn(span)).distinct().toList();
  }

  private Stream<Statement> with(List<Statement> statements, Property role, Node value) {
    return statements.stream().filter(s -> lookup.has(s.node(), role, value));
  }

  private String label(Statement statement, Property role) {
    return lookup.object(statement.node(), role).map(scene.view()::label).orElse("");
  }

  private Optional<Node> object(Statement statement, Property... roles) {
    return Stream.of(roles)
        .flatMap(role -> lookup.object(statement.node(), role).stream())
        .findFirst();
  }
}
