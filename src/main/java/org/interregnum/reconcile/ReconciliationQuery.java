package org.interregnum.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * One question for the entity that is meant (Reconciliation Service API 0.2, 4.1).
 *
 * @param name the name that is sought; empty where only properties are given
 * @param types the types that are asked for; empty where any will do
 * @param strictness what they ask of a candidate
 * @param limit the most candidates that are wanted, at least 1
 * @param conditions what else is known of the entity
 */
record ReconciliationQuery(
    Optional<String> name,
    List<EntityType> types,
    TypeStrictness strictness,
    int limit,
    List<Condition> conditions) {

  ReconciliationQuery {
    types = List.copyOf(types);
    conditions = List.copyOf(conditions);
  }
}
