package org.interregnum.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.interregnum.publish.Lookup;
import org.interregnum.query.FoldedName;
import org.interregnum.time.Edtf;

/** Whether the values of an entity are those that a query knows. */
final class Conditions {

  private static final double PART_OF = 0.9;

  private final PropertyValues values;
  private final Entities entities;
  private final NameReader reader;
  private final Lookup lookup;

  Conditions(PropertyValues values, Entities entities, NameReader reader, Lookup lookup) {
    this.values = values;
    this.entities = entities;
    this.reader = reader;
    this.lookup = lookup;
  }

  /**
   * For each property how well its best value fits, from 0 to 1. A property of which the graph has
   * no value says nothing for or against the entity, and is left out.
   */
  Map<String, Double> fit(Entity entity, List<Condition> conditions) {
    Map<String, Double> fits = new TreeMap<>();
    for (Condition condition : conditions) {
      fit(entity, condition)
          .ifPresent(fit -> fits.merge(condition.property().id(), fit, Math::min));
    }
    return fits;
  }

  private OptionalDouble fit(Entity entity, Condition condition) {
    return values.of(entity.node(), condition.property()).stream()
        .mapToDouble(
            value ->
                condition.values().stream()
                    .mapToDouble(wanted -> fit(value.node(), wanted))
                    .max()
                    .orElse(0))
        .max();
  }

  private double fit(Node value, JsonNode wanted) {
    if (wanted.isObject()) {
      return fitsId(value, wanted.path("id").asText()) ? 1 : 0;
    }
    String text = wanted.asText();
    if (fitsId(value, text)) {
      return 1;
    }
    return entities
        .of(value)
        .map(entity -> bestName(entity, text))
        .orElseGet(() -> fit(lookup.label(value), text));
  }

  private boolean fitsId(Node value, String id) {
    boolean same =
        value.isURI() && (value.getURI().equals(id) || value.getURI().endsWith("/entity/" + id));
    return same || entities.of(value).filter(e -> isMeant(e, id)).isPresent();
  }

  private boolean isMeant(Entity entity, String id) {
    return entities.withId(id).filter(entity::equals).isPresent()
        || entities.linked(id).contains(entity);
  }

  private double bestName(Entity entity, String text) {
    NameReading wanted = reader.read(text);
    return entity.names().stream()
        .mapToDouble(name -> NameScore.of(wanted, name, entity).value())
        .max()
        .orElse(0);
  }

  private double fit(String value, String wanted) {
    if (Edtf.parse(value).isPresent() && Edtf.parse(wanted).isPresent()) {
      return fit(Edtf.parse(value).orElseThrow(), Edtf.parse(wanted).orElseThrow());
    }
    if (FoldedName.of(value).equals(FoldedName.of(wanted))) {
      return 1;
    }
    return Likeness.of(reader.read(wanted), reader.read(value)).value();
  }

  /** Dates fit where one lies within the other. */
  private static double fit(Edtf value, Edtf wanted) {
    if (value.compareTo(wanted) == 0) {
      return 1;
    }
    return lies(value, wanted) || lies(wanted, value) ? PART_OF : 0;
  }

  private static boolean lies(Edtf inner, Edtf outer) {
    return !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
  }
}
