package org.interregnum.pages.explorer;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interregnum.pages.Html;
import org.interregnum.pages.Statement;
import org.interregnum.pages.explorer.DayAnswer.Ruler;
import org.interregnum.pages.explorer.DayAnswer.Taken;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/** A card for each government of the day: status, head, seat, since when, and who took a stance. */
final class Cards {

  private static final int FEW = 1;

  private final Scene scene;
  private final Lookup lookup;

  Cards(Scene scene) {
    this.scene = scene;
    this.lookup = scene.view().lookup();
  }

  Html html() {
    List<Ruler> rulers =
        scene.answer().governments().stream()
            .sorted(
                Comparator.comparing((Ruler ruler) -> !ruler.certain())
                    .thenComparing(ruler -> scene.realm().governments().indexOf(ruler.node())))
            .toList();
    return tag(
        "section",
        cls("rulers"),
        attr("data-part", "cards"),
        attr("aria-labelledby", "rulers"),
        tag("h2", attr("id", "rulers"), text(scene.say("cards.title"))),
        rulers.isEmpty()
            ? tag("p", cls("empty"), text(scene.say("cards.none", scene.stateLabel())))
            : tag("div", cls("cards"), Html.all(rulers.stream().map(this::card).toList())));
  }

  private Html card(Ruler ruler) {
    Mark mark = scene.realm().mark(ruler.node());
    return tag(
        "article",
        cls("card " + mark.tone() + (ruler.certain() ? " certain" : " possible")),
        tag(
            "header",
            Drawn.badge(mark),
            tag("h3", scene.view().link(ruler.node())),
            tag("p", cls("kind"), text(kind(ruler)))),
        facts(ruler),
        recognition(ruler.node()));
  }

  private String kind(Ruler ruler) {
    List<String> words =
        Stream.concat(
                ruler.status().stream()
                    // The name of the government says its status already.
                    .filter(status -> !status.equalsIgnoreCase(ruler.label()))
                    .map(this::status),
                Stream.of(scene.certainty(ruler.certain())))
            .toList();
    return String.join(" · ", words);
  }

  /** The query's English word for a status in the reader's language. */
  private String status(String english) {
    return scene.realm().existences().stream()
        .flatMap(e -> lookup.objects(e.node(), IR.GOVERNMENT_STATUS).stream())
        .filter(concept -> lookup.label(concept).equals(english))
        .findFirst()
        .map(scene.view()::label)
        .orElse(english);
  }

  private Html facts(Ruler ruler) {
    List<Html> facts =
        Stream.of(
                fact("card.head", named(ruler.heads(), heads(ruler.node()), IR.OFFICE_HOLDER)),
                fact("card.seat", named(ruler.seats(), seats(ruler.node()), IR.SEAT_PLACE)),
                fact("card.since", since(ruler.node())))
            .flatMap(Optional::stream)
            .toList();
    return facts.isEmpty() ? Html.nothing() : tag("dl", cls("facts"), Html.all(facts));
  }

  private Optional<Html> fact(String key, List<Html> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            tag("div", tag("dt", text(scene.say(key))), tag("dd", scene.words().listed(values))));
  }

  private List<Statement> heads(Node government) {
    List<Node> persons = lookup.subjects(IR.HEAD_OF, government);
    return scene.realm().tenures().stream()
        .filter(
            tenure ->
                lookup.objects(tenure.node(), IR.OFFICE_HOLDER).stream()
                    .anyMatch(persons::contains))
        .toList();
  }

  private List<Statement> seats(Node government) {
    return scene.realm().seats().stream()
        .filter(seat -> lookup.has(seat.node(), IR.SEAT_OF, government))
        .toList();
  }

  /** The names that the answer gives, each linked to the words of the statement behind it. */
  private List<Html> named(List<String> names, List<Statement> statements, Property role) {
    return names.stream().map(name -> named(name, statements, role)).toList();
  }

  private Html named(String name, List<Statement> statements, Property role) {
    return statements.stream()
        .filter(
            s -> lookup.objects(s.node(), role).stream().map(lookup::label).anyMatch(name::equals))
        .findFirst()
        .map(statement -> said(statement, name))
        .orElse(text(name));
  }

  private Html said(Statement statement, String words) {
    return tag(
        "a",
        Html.href(scene.address(statement)),
        attr("data-panel", ""),
        attr("title", scene.told(statement)),
        text(words));
  }

  private List<Html> since(Node government) {
    return scene.realm().existences().stream()
        .filter(e -> lookup.has(e.node(), IR.GOVERNMENT_PROPERTY, government))
        .filter(existence -> existence.start().isPresent())
        .map(e -> said(e, scene.view().dates().date(e.start().orElseThrow())))
        .limit(1)
        .toList();
  }

  private Html recognition(Node government) {
    Map<String, Set<String>> holders = new LinkedHashMap<>();
    scene.answer().stances().stream()
        .filter(taken -> taken.government().equals(government))
        .sorted(Comparator.comparing((Taken taken) -> !taken.isFavourable()))
        .forEach(
            taken ->
                holders
                    .computeIfAbsent(heading(taken), s -> new TreeSet<>())
                    .add(scene.view().label(taken.holder())));
    return tag(
        "p",
        cls("counts"),
        holders.isEmpty()
            ? text(scene.say("card.norecognition"))
            : Html.spaced(
                holders.entrySet().stream().map(e -> count(e.getKey(), e.getValue())).toList()));
  }

  private static String heading(Taken taken) {
    return taken.isFavourable() ? "recognised" : taken.stance();
  }

  private Html count(String stance, Set<String> holders) {
    return tag(
        "span",
        cls("count"),
        attr("title", String.join(", ", holders)),
        Drawn.stance(stance),
        text(" " + told(stance, holders)));
  }

  /** By name where they are few. */
  private String told(String stance, Set<String> holders) {
    return holders.size() > FEW
        ? scene.count(stance, Integer.toString(holders.size()))
        : scene.count(stance, String.join(", ", holders));
  }
}
