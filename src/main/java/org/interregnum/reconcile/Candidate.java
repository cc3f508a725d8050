package org.interregnum.reconcile;

import java.util.Map;
import java.util.Optional;

/**
 * An entity that a query may mean (Reconciliation Service API 0.2, 4.2).
 *
 * @param entity the entity
 * @param score how well it fits, from 0 to 100
 * @param safe whether nothing about it needs a person's look, other candidates left aside
 * @param match whether it can be taken over unseen
 * @param nameLikeness the {@code name} feature, from 0 to 100; empty where no name was sought
 * @param exact the {@code exact} feature: whether a name is the sought one but for accents and case
 * @param typed the {@code type} feature: whether it is of the types asked for; empty where none
 *     were
 * @param properties for each property asked for, how well its values fit, from 0 to 1; those
 *     without values are left out
 */
record Candidate(
    Entity entity,
    double score,
    boolean safe,
    boolean match,
    Optional<Double> nameLikeness,
    boolean exact,
    Optional<Boolean> typed,
    Map<String, Double> properties) {

  Candidate matching(boolean isMatch) {
    return new Candidate(entity, score, safe, isMatch, nameLikeness, exact, typed, properties);
  }
}
