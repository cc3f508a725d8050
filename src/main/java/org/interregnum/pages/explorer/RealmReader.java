package org.interregnum.pages.explorer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.pages.Quote;
import org.interregnum.pages.Statement;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/** Gathers what the graph says about a state. */
final class RealmReader {

  private final Lookup lookup;

  RealmReader(Lookup lookup) {
    this.lookup = lookup;
  }

  /** The states over which governments are stated, those with the most governments first. */
  List<Node> states() {
    return lookup
        .triples(Node.ANY, IR.OF_STATE.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .distinct()
        .filter(state -> !lookup.subjects(IR.OF_STATE, state).isEmpty())
        .filter(state -> !existences(state).isEmpty())
        .sorted(
            Comparator.comparingInt((Node state) -> -existences(state).size())
                .thenComparing(lookup::label))
        .toList();
  }

  Realm read(Node state) {
    List<Statement> existences = existences(state);
    List<Node> governments = governments(state, existences);
    Set<Node> parties = nodes(Stream.concat(Stream.of(state), governments.stream()));
    Set<Node> powers = powers(state, parties);
    List<Statement> holds = holds(nodes(Stream.concat(parties.stream(), powers.stream())));
    return new Realm(
        state,
        Mark.of(labels(governments), labels(holders(holds, parties))),
        governments,
        existences,
        tenures(parties),
        about(parties, IR.SEAT_OF),
        holds,
        about(governments, IR.TOWARDS),
        events(existences));
  }

  private List<Statement> existences(Node state) {
    return statements(
        lookup.subjects(IR.OF_STATE, state).stream()
            .filter(node -> lookup.object(node, IR.GOVERNMENT_PROPERTY).isPresent()));
  }

  /** Those with the most statements first. */
  private List<Node> governments(Node state, List<Statement> existences) {
    return Stream.concat(
            existences.stream()
                .flatMap(e -> lookup.objects(e.node(), IR.GOVERNMENT_PROPERTY).stream()),
            lookup.subjects(IR.OF_STATE, state).stream()
                .filter(node -> lookup.types(node).contains(IR.GOVERNMENT.asNode())))
        .distinct()
        .sorted(Comparator.comparingLong(this::weight).thenComparing(lookup::label))
        .toList();
  }

  private long weight(Node government) {
    return -lookup.triples(Node.ANY, Node.ANY, government).count();
  }

  /** Who occupied the state, with their armed forces. */
  private Set<Node> powers(Node state, Set<Node> parties) {
    Set<Node> powers =
        nodes(
            lookup.subjects(IR.OCCUPIED, state).stream()
                .flatMap(occupation -> lookup.objects(occupation, IR.OCCUPIER).stream()));
    powers.removeAll(parties);
    List<Node> forces =
        powers.stream()
            .flatMap(power -> lookup.subjects(IR.OF_STATE, power).stream())
            .filter(force -> lookup.types(force).contains(IR.ARMED_FORCE.asNode()))
            .toList();
    powers.addAll(forces);
    return powers;
  }

  /** The powers that held something, states first. */
  private List<Node> holders(List<Statement> holds, Set<Node> parties) {
    return holds.stream()
        .flatMap(
            hold ->
                Stream.of(IR.OCCUPIER, IR.CONTROLLER)
                    .flatMap(role -> lookup.objects(hold.node(), role).stream()))
        .distinct()
        .filter(holder -> !parties.contains(holder))
        .sorted(
            Comparator.comparing((Node holder) -> !lookup.has(holder, RDF.type, IR.STATE.asNode()))
                .thenComparing(lookup::label))
        .toList();
  }

  private List<Statement> tenures(Set<Node> parties) {
    return statements(
        parties.stream()
            .flatMap(party -> lookup.subjects(IR.OFFICE_OF, party).stream())
            .flatMap(office -> lookup.subjects(IR.OFFICE_PROPERTY, office).stream())
            .filter(node -> lookup.object(node, IR.OFFICE_HOLDER).isPresent()));
  }

  private List<Statement> holds(Set<Node> powers) {
    return Stream.of(IR.OCCUPIER, IR.CONTROLLER)
        .flatMap(role -> about(powers, role).stream())
        .sorted(Statement.ORDER)
        .toList();
  }

  private List<Statement> about(Collection<Node> things, Property role) {
    return statements(things.stream().flatMap(thing -> lookup.subjects(role, thing).stream()));
  }

  /** Whatever happened in the articles that tell of the governments. */
  private List<Statement> events(List<Statement> existences) {
    Set<Node> documents =
        nodes(existences.stream().flatMap(e -> e.quotes().stream()).map(Quote::document));
    return statements(
            lookup.triples(Node.ANY, IR.EVENT_TYPE.asNode(), Node.ANY).map(t -> t.getSubject()))
        .stream()
        .filter(event -> event.quotes().stream().map(Quote::document).anyMatch(documents::contains))
        .toList();
  }

  private List<Statement> statements(Stream<Node> nodes) {
    return nodes
        .distinct()
        .flatMap(node -> Statement.of(node, lookup).stream())
        .sorted(Statement.ORDER)
        .toList();
  }

  private Map<Node, String> labels(Collection<Node> nodes) {
    Map<Node, String> labels = new LinkedHashMap<>();
    nodes.forEach(node -> labels.put(node, lookup.label(node)));
    return labels;
  }

  private static Set<Node> nodes(Stream<Node> nodes) {
    return nodes.collect(Collectors.toCollection(() -> new TreeSet<>(Lookup.ORDER)));
  }
}
