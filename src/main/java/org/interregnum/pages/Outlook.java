package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.pages.picture.Picture;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/** A thing at one glance: what it is in a few sentences, where it is, and where to look on. */
final class Outlook {

  private static final int SENTENCES = 3;
  private static final List<Property> PLACES =
      List.of(IR.SEAT_PLACE, IR.OCCUPIED, IR.CONTROLLED, IR.EVENT_PLACE, IR.TERRITORY, IR.IN_EVENT);

  private final Node thing;
  private final View view;
  private final Lookup lookup;

  Outlook(Node thing, View view) {
    this.thing = thing;
    this.view = view;
    this.lookup = view.lookup();
  }

  /** One statement of each of the first kinds, and the way to the day by day of a state. */
  Html lead(List<Statement> about) {
    Map<StatementKind, Statement> telling = new EnumMap<>(StatementKind.class);
    about.forEach(statement -> telling.putIfAbsent(statement.kind(), statement));
    List<Html> sentences = telling.values().stream().limit(SENTENCES).map(this::sentence).toList();
    return Html.all(
        sentences.isEmpty()
            ? tag("p", cls("empty"), text(view.words().say("entity.silent")))
            : tag("p", cls("lead"), Html.spaced(sentences)),
        state(about).map(this::days).orElse(Html.nothing()));
  }

  private Html sentence(Statement statement) {
    String when = statement.when(view.words()).map(words -> " " + words).orElse("");
    return Html.all(statement.sentence(view, thing), text(when + "."));
  }

  /** The state whose governments are told of: the thing itself, or the one that it governed. */
  private Optional<Node> state(List<Statement> about) {
    return about.stream()
        .filter(statement -> statement.kind() == StatementKind.EXISTENCE)
        .flatMap(statement -> lookup.objects(statement.node(), IR.OF_STATE).stream())
        .filter(Node::isURI)
        .findFirst();
  }

  private Html days(Node state) {
    String name = view.label(state);
    return tag(
        "p",
        cls("links"),
        Html.link("/?state=" + encoded(name), view.words().say("entity.days", name)),
        text(" "),
        Html.link(
            "/recognition?state=" + encoded(name), view.words().say("recognition.title", name)));
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  /** Where it is, or where what is told of it took place; nothing where no place is known. */
  Html map(List<Statement> about) {
    List<Node> places =
        Stream.concat(
                Stream.of(thing),
                about.stream()
                    .flatMap(
                        statement ->
                            PLACES.stream()
                                .flatMap(role -> lookup.objects(statement.node(), role).stream())))
            .filter(Node::isURI)
            .filter(place -> !lookup.has(place, RDF.type, IR.STATE.asNode()))
            .distinct()
            .toList();
    return Picture.places(places, view)
        .or(() -> Picture.places(List.of(thing), view))
        .map(
            map ->
                tag(
                    "section",
                    cls("whereabouts"),
                    attr("aria-labelledby", "where"),
                    tag("h2", attr("id", "where"), text(view.words().say("entity.where"))),
                    map,
                    tag("p", cls("note"), text(view.words().say("map.note")))))
        .orElse(Html.nothing());
  }
}
