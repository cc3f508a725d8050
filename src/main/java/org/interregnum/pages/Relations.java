package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/** What a thing has to do with others, by the meaning of it: governed, recognised by, sat at. */
final class Relations {

  /** A role that the thing has in statements, and the role of those that it is thereby tied to. */
  private enum Tie {
    GOVERNED(IR.GOVERNMENT_PROPERTY, IR.OF_STATE),
    GOVERNED_BY(IR.OF_STATE, IR.GOVERNMENT_PROPERTY),
    HELD_OFFICE(IR.OFFICE_HOLDER, IR.OFFICE_PROPERTY),
    OFFICE_HELD_BY(IR.OFFICE_PROPERTY, IR.OFFICE_HOLDER),
    APPOINTED(IR.APPOINTER, IR.APPOINTEE),
    APPOINTED_BY(IR.APPOINTEE, IR.APPOINTER),
    TOOK_STANCE(IR.HOLDER, IR.TOWARDS),
    STANCE_TAKEN_BY(IR.TOWARDS, IR.HOLDER),
    SAT_AT(IR.SEAT_OF, IR.SEAT_PLACE),
    SEAT_OF(IR.SEAT_PLACE, IR.SEAT_OF),
    OCCUPIED(IR.OCCUPIER, IR.OCCUPIED),
    OCCUPIED_BY(IR.OCCUPIED, IR.OCCUPIER),
    HELD(IR.CONTROLLER, IR.CONTROLLED),
    HELD_BY(IR.CONTROLLED, IR.CONTROLLER),
    CEDED(IR.CEDED_BY, IR.TERRITORY),
    RECEIVED(IR.CEDED_TO, IR.TERRITORY),
    CEDED_TO(IR.TERRITORY, IR.CEDED_TO),
    FOLLOWED(IR.SUCCESSOR, IR.PREDECESSOR),
    FOLLOWED_BY(IR.PREDECESSOR, IR.SUCCESSOR),
    SUPPORTED(IR.SUPPORTER, IR.SUPPORTED),
    SUPPORTED_BY(IR.SUPPORTED, IR.SUPPORTER),
    TOOK_PART(IR.PARTICIPANT, IR.IN_EVENT),
    TAKEN_PART_BY(IR.IN_EVENT, IR.PARTICIPANT);

    private final Property own;
    private final Property other;

    Tie(Property own, Property other) {
      this.own = own;
      this.other = other;
    }

    /** The name of its message, such as {@code took-stance}. */
    String key() {
      return "relation." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private final Node thing;
  private final View view;
  private final Lookup lookup;

  Relations(Node thing, View view) {
    this.thing = thing;
    this.view = view;
    this.lookup = view.lookup();
  }

  /** The list, or nothing where the statements tie the thing to no other. */
  Html html(List<Statement> about) {
    Map<String, TreeSet<Node>> all = new LinkedHashMap<>();
    for (Tie tie : Tie.values()) {
      about.stream()
          .filter(statement -> lookup.has(statement.node(), tie.own, thing))
          .sorted(Comparator.comparing(statement -> statement.detail().orElse("")))
          .forEach(statement -> add(all, label(tie, statement), others(statement, tie)));
    }
    all.values().removeIf(TreeSet::isEmpty);
    return all.isEmpty()
        ? Html.nothing()
        : tag(
            "section",
            cls("relations"),
            attr("aria-labelledby", "relations"),
            tag("h2", attr("id", "relations"), text(view.words().say("entity.relations"))),
            tag("dl", Html.all(all.entrySet().stream().map(this::row).toList())));
  }

  private void add(Map<String, TreeSet<Node>> all, String label, Stream<Node> others) {
    TreeSet<Node> known =
        all.computeIfAbsent(
            label,
            none ->
                new TreeSet<>(
                    Comparator.comparing(view::label).thenComparing(node -> node.toString())));
    others.forEach(known::add);
  }

  /** The meaning with the statement's own kind where there is a word for that. */
  private String label(Tie tie, Statement statement) {
    return statement
        .detail()
        .flatMap(kind -> view.words().find(tie.key() + "." + kind))
        .orElseGet(() -> view.words().say(tie.key()));
  }

  private Stream<Node> others(Statement statement, Tie tie) {
    return lookup.objects(statement.node(), tie.other).stream()
        .filter(node -> node.isURI() && !Objects.equals(node, thing));
  }

  private Html row(Map.Entry<String, TreeSet<Node>> relation) {
    List<Html> names = new ArrayList<>();
    for (Node other : relation.getValue()) {
      names.add(tag("li", view.link(other)));
    }
    return tag("div", tag("dt", text(relation.getKey())), tag("dd", tag("ul", Html.all(names))));
  }

  /** The keys of all messages that name a meaning. */
  static List<String> keys() {
    return Arrays.stream(Tie.values()).map(Tie::key).toList();
  }
}
