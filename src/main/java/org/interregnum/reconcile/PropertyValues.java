package org.interregnum.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.interregnum.publish.Lookup;
import org.interregnum.query.GraphSource;
import org.interregnum.query.QueryException;
import org.interregnum.vocabulary.Concepts;
import org.interregnum.vocabulary.Prefixes;

/**
 * The values that entities have. A property is read for all entities when it is first asked for and
 * then kept, since the graph does not change while it is served.
 */
final class PropertyValues {

  /** An act of recognition is over in a day, and what it does stands until it is taken back. */
  private static final String PERIOD =
      """
      OPTIONAL { ?statement ir:earliestStart ?begins }
      OPTIONAL {
        ?statement ir:latestEnd ?ends
        FILTER NOT EXISTS { ?statement a ir:Stance ; ir:start ?date ; ir:end ?date }
      }
      """;

  private final GraphSource source;
  private final Lookup lookup;
  private final Map<String, Map<Node, List<PropertyValue>>> read = new ConcurrentHashMap<>();

  PropertyValues(GraphSource source, Lookup lookup) {
    this.source = source;
    this.lookup = lookup;
  }

  /** In the order of dates, numbers and names. */
  List<PropertyValue> of(Node entity, EntityProperty property) {
    return read.computeIfAbsent(property.id(), id -> read(property))
        .getOrDefault(entity, List.of());
  }

  private Map<Node, List<PropertyValue>> read(EntityProperty property) {
    try {
      return source.run(query(property), execution -> values(execution.select()));
    } catch (QueryException e) {
      throw new IllegalStateException("The property " + property.id() + " cannot be read.", e);
    }
  }

  static Query query(EntityProperty property) {
    String types =
        property.of().stream().map(type -> "ir:" + type).collect(Collectors.joining(" "));
    String prefixes =
        Prefixes.all().entrySet().stream()
            .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
            .collect(Collectors.joining());
    return QueryFactory.create(
        prefixes
            + "PREFIX irs: <"
            + Concepts.NS
            + "stance/>\nSELECT DISTINCT ?entity ?value ?begins ?ends WHERE {\n"
            + property.pattern()
            + "\n"
            + (property.isDated() ? PERIOD : "")
            + (types.isEmpty() ? "" : "VALUES ?type { " + types + " } ?entity a ?type\n")
            + "}");
  }

  private Map<Node, List<PropertyValue>> values(RowSet rows) {
    Map<Node, List<PropertyValue>> values = new HashMap<>();
    rows.forEachRemaining(
        row ->
            values
                .computeIfAbsent(row.get("entity"), entity -> new ArrayList<>())
                .add(
                    new PropertyValue(
                        row.get("value"), new Period(day(row, "begins"), day(row, "ends")))));
    values.values().forEach(list -> list.sort(order()));
    return values;
  }

  private static Optional<LocalDate> day(Binding row, String name) {
    return Optional.ofNullable(row.get(name))
        .map(Node::getLiteralLexicalForm)
        .map(LocalDate::parse);
  }

  private Comparator<PropertyValue> order() {
    return Comparator.comparing((PropertyValue value) -> lookup.label(value.node()))
        .thenComparing(value -> value.node().toString())
        .thenComparing(value -> value.period().toString());
  }
}
