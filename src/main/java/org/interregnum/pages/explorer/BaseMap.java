package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.interregnum.pages.Html;
import org.interregnum.pages.Language;
import org.interregnum.pages.Statement;
import org.interregnum.pages.map.Box;
import org.interregnum.pages.map.Outline;
import org.interregnum.pages.map.Outlines;
import org.interregnum.pages.map.Point;
import org.interregnum.pages.map.Sheet;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;
import org.interregnum.vocabulary.Prefixes;

/** The map under all days of a state: land, borders, lakes, and where its places lie. */
final class BaseMap {

  private static final double WIDTH = 640;
  private static final double LEAST_HEIGHT = 460;
  private static final double MOST_HEIGHT = 800;
  private static final double NEAR = 0.4;
  private static final Box WORLD = new Box(-170, -56, 180, 75);

  /** Where the name of a country stands. */
  private record Named(Outline country, boolean isOwn, Point at) {
    Html html(Language language) {
      return tag(
          "text",
          cls(isOwn ? "country own" : "country"),
          attr("x", Sheet.number(at.x())),
          attr("y", Sheet.number(at.y())),
          text(country.in(language.tag())));
    }
  }

  private final Lookup lookup;
  private final Sheet sheet;
  private final Html land;
  private final List<Named> names;
  private final Map<Node, Optional<Outline>> regions = new ConcurrentHashMap<>();

  BaseMap(Realm realm, Lookup lookup) {
    this.lookup = lookup;
    this.sheet = Sheet.of(frame(realm), WIDTH, LEAST_HEIGHT, MOST_HEIGHT);
    List<Outline> countries = Outlines.countries().in(sheet.degrees());
    Optional<Outline> own = region(realm.state());
    this.land = land(countries, own);
    this.names = countries.stream().flatMap(c -> named(c, own).stream()).toList();
  }

  Sheet sheet() {
    return sheet;
  }

  String viewBox() {
    return "0 0 " + Sheet.number(sheet.width()) + " " + Sheet.number(sheet.height());
  }

  /** The land, without anything of a day. */
  Html html() {
    return land;
  }

  /** The names of the countries in a language, to be laid over the colours. */
  Html names(Language language) {
    return tag(
        "g",
        cls("countries"),
        Html.all(names.stream().map(named -> named.html(language)).toList()));
  }

  /** The state with those of its places that lie in it or near it. */
  private Box frame(Realm realm) {
    Optional<Box> own = region(realm.state()).map(BaseMap::mainland);
    List<Point> places =
        places(realm).filter(p -> own.map(box -> isNear(p, box)).orElse(true)).toList();
    if (own.isEmpty() && places.isEmpty()) {
      return WORLD;
    }
    Box around = places.isEmpty() ? own.orElseThrow() : Box.around(places);
    return own.map(box -> box.with(around)).orElse(around.wider(NEAR));
  }

  /** The box of the largest ring: islands far off would make a small map of a large sea. */
  private static Box mainland(Outline outline) {
    return outline.rings().stream()
        .map(Box::around)
        .max(java.util.Comparator.comparingDouble(box -> box.width() * box.height()))
        .orElse(outline.box());
  }

  private static boolean isNear(Point place, Box box) {
    return box.wider(NEAR).holds(place);
  }

  private Stream<Point> places(Realm realm) {
    return Stream.of(realm.seats(), realm.holds(), realm.events())
        .flatMap(List::stream)
        .flatMap(
            statement ->
                Stream.of(IR.SEAT_PLACE, IR.OCCUPIED, IR.CONTROLLED, IR.EVENT_PLACE)
                    .flatMap(role -> lookup.objects(statement.node(), role).stream()))
        .distinct()
        .flatMap(place -> degrees(place).stream());
  }

  private Html land(List<Outline> countries, Optional<Outline> own) {
    List<Html> shapes = new ArrayList<>();
    for (Outline country : countries) {
      boolean isOwn = own.map(Outline::item).filter(country.item()::equals).isPresent();
      String path = sheet.path(country);
      if (!path.isEmpty()) {
        shapes.add(tag("path", cls(isOwn ? "country own" : "country"), attr("d", path)));
      }
    }
    List<Html> lakes =
        Outlines.lakes().in(sheet.degrees()).stream()
            .map(lake -> tag("path", cls("lake"), attr("d", sheet.path(lake))))
            .toList();
    return tag(
        "svg",
        cls("base"),
        attr("viewBox", viewBox()),
        attr("aria-hidden", "true"),
        tag("g", attr("id", "land"), Html.all(shapes)),
        Html.all(lakes));
  }

  private Optional<Named> named(Outline country, Optional<Outline> own) {
    boolean isOwn = own.map(Outline::item).filter(country.item()::equals).isPresent();
    return sheet.heart(country).map(at -> new Named(country, isOwn, at));
  }

  /** The outline of a state or region that is linked to the same item as one of ours. */
  Optional<Outline> region(Node place) {
    return regions.computeIfAbsent(
        place,
        wanted ->
            Stream.of(SKOS.exactMatch, SKOS.closeMatch)
                .flatMap(link -> lookup.objects(wanted, link).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Prefixes.all().get("wd")))
                .map(iri -> iri.substring(Prefixes.all().get("wd").length()))
                .flatMap(item -> outline(item).stream())
                .findFirst());
  }

  private static Optional<Outline> outline(String item) {
    return Outlines.regions().of(item).or(() -> Outlines.countries().of(item));
  }

  /** Where a place lies on the sheet; empty where it lies beyond or nowhere. */
  Optional<Point> point(Node place) {
    return degrees(place).map(sheet::on).filter(sheet::shows);
  }

  /** Where an event happened: its own point, or that of its place. */
  Optional<Point> placeOf(Statement event) {
    return Stream.concat(
            Stream.of(event.node()), lookup.objects(event.node(), IR.EVENT_PLACE).stream())
        .flatMap(place -> point(place).stream())
        .findFirst();
  }

  private Optional<Point> degrees(Node place) {
    return Geo.point(place, lookup).flatMap(wkt -> Point.ofWkt(wkt.getLiteralLexicalForm()));
  }
}
