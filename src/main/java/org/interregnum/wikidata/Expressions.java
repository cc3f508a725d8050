package org.interregnum.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Wikidata;
import org.interregnum.time.Edtf;
import org.interregnum.vocabulary.IR;
import org.interregnum.wikidata.Expression.LeftOut;
import org.interregnum.wikidata.Expression.Said;

/** How each kind of statement is said with the properties of Wikidata, where it can be. */
final class Expressions {

  private static final String CAPITAL = "P36";
  private static final String POSITION_HELD = "P39";
  private static final String LOCATION = "P276";
  private static final String DIPLOMATIC_RELATION = "P530";
  private static final String START = "P580";
  private static final String END = "P582";
  private static final String POINT_IN_TIME = "P585";

  private static final Map<String, String> PARTICIPATION =
      Map.of("belligerent", "P710", "victor", "P710", "defeated", "P710", "signatory", "P1891");

  private final Lookup data;
  private final Map<Node, Function<Node, Expression>> byClass;

  Expressions(Lookup data) {
    this.data = data;
    this.byClass =
        Map.of(
            IR.TENURE.asNode(), this::tenure,
            IR.SEAT.asNode(), this::seat,
            IR.STANCE.asNode(), this::stance,
            IR.PARTICIPATION.asNode(), this::participation,
            IR.EVENT.asNode(), this::event);
  }

  /** Says a statement, or why it cannot be said. */
  Expression of(Node statement) {
    if (!data.objects(statement, IR.CONFLICTS_WITH).isEmpty()) {
      return new LeftOut("Another statement contradicts it.");
    }
    return data.types(statement).stream()
        .filter(byClass::containsKey)
        .findFirst()
        .map(type -> byClass.get(type).apply(statement))
        .orElseGet(() -> new LeftOut("Wikidata has no property for this kind of statement."));
  }

  private Expression tenure(Node tenure) {
    return related(tenure, IR.OFFICE_HOLDER, POSITION_HELD, IR.OFFICE_PROPERTY, period(tenure));
  }

  private Expression seat(Node seat) {
    if (!concept(seat, IR.SEAT_KIND).equals("capital") || !isState(seat, IR.SEAT_OF)) {
      return new LeftOut("Only the capital of a state has a property.");
    }
    return related(seat, IR.SEAT_OF, CAPITAL, IR.SEAT_PLACE, period(seat));
  }

  private Expression stance(Node stance) {
    boolean relations = concept(stance, IR.STANCE_KIND).equals("relations");
    if (!relations || !isState(stance, IR.HOLDER) || !isState(stance, IR.TOWARDS)) {
      return new LeftOut("Only relations between two states have a property.");
    }
    return related(stance, IR.HOLDER, DIPLOMATIC_RELATION, IR.TOWARDS, period(stance));
  }

  private Expression participation(Node participation) {
    String property = PARTICIPATION.get(concept(participation, IR.PARTICIPATION_ROLE));
    return property == null
        ? new LeftOut("This role in an event has no property.")
        : related(participation, IR.IN_EVENT, property, IR.PARTICIPANT, List.of());
  }

  private Expression event(Node event) {
    Optional<String> item = Wikidata.exact(event, data);
    if (item.isEmpty()) {
      return unlinked(event);
    }
    List<List<String>> claims = new ArrayList<>();
    dates(event).forEach(date -> claims.add(joined(List.of(item.get()), date)));
    data.objects(event, IR.EVENT_PLACE).stream()
        .flatMap(place -> Wikidata.exact(place, data).stream())
        .forEach(place -> claims.add(List.of(item.get(), LOCATION, place)));
    return claims.isEmpty()
        ? new LeftOut("Neither a date nor a linked place of it is known.")
        : new Said(claims);
  }

  /** One date where it was on a day or in a month; two where it lasted. */
  private List<List<String>> dates(Node event) {
    Optional<Edtf> start = data.date(event, IR.START);
    return start.isPresent() && start.equals(data.date(event, IR.END))
        ? List.of(dated(POINT_IN_TIME, start.get()))
        : Stream.of(
                start.map(date -> dated(START, date)),
                data.date(event, IR.END).map(date -> dated(END, date)))
            .flatMap(Optional::stream)
            .toList();
  }

  private static List<String> dated(String property, Edtf date) {
    return joined(List.of(property, WikidataTime.of(date)), WikidataTime.circa(date));
  }

  private Expression related(
      Node statement, Property subject, String property, Property object, List<String> qualifiers) {
    Node from = data.object(statement, subject).orElseThrow();
    Node to = data.object(statement, object).orElseThrow();
    Optional<String> fromItem = Wikidata.exact(from, data);
    Optional<String> toItem = Wikidata.exact(to, data);
    if (fromItem.isEmpty()) {
      return unlinked(from);
    }
    if (toItem.isEmpty()) {
      return unlinked(to);
    }
    return new Said(List.of(joined(List.of(fromItem.get(), property, toItem.get()), qualifiers)));
  }

  /** The qualifiers of a period: from when and to when, and that a date is not exact. */
  private List<String> period(Node statement) {
    List<String> qualifiers = new ArrayList<>();
    Optional<Edtf> start = data.date(statement, IR.START);
    Optional<Edtf> end = data.date(statement, IR.END);
    start.ifPresent(date -> qualifiers.addAll(List.of(START, WikidataTime.of(date))));
    end.ifPresent(date -> qualifiers.addAll(List.of(END, WikidataTime.of(date))));
    Stream.of(start, end)
        .flatMap(Optional::stream)
        .filter(Edtf::approximate)
        .findFirst()
        .ifPresent(date -> qualifiers.addAll(WikidataTime.circa(date)));
    return qualifiers;
  }

  private LeftOut unlinked(Node thing) {
    return new LeftOut(data.label(thing) + " is linked to no Wikidata item that is the same.");
  }

  private boolean isState(Node statement, Property role) {
    Resource state = IR.STATE;
    return data.object(statement, role)
        .filter(thing -> data.has(thing, RDF.type, state.asNode()))
        .isPresent();
  }

  private String concept(Node statement, Property property) {
    return data.object(statement, property)
        .map(concept -> Addresses.localName(concept.getURI()))
        .orElse("");
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
