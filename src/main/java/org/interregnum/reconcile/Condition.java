package org.interregnum.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a query says of an entity beside its name.
 *
 * @param property the property
 * @param values values of which one is to be among the entity's: strings, numbers, truth values, or
 *     objects with an {@code id}
 */
record Condition(EntityProperty property, List<JsonNode> values) {

  Condition {
    values = List.copyOf(values);
  }
}
