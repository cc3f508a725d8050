package org.interregnum.reconcile;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Weighs what speaks for an entity: its names, its types and its properties. */
final class CandidateScoring {

  private static final double PERCENT = 100;
  private static final double OTHER_TYPE = 0.8;
  private static final double CONTRADICTED = 0.5;

  /** How much of a score the properties settle. */
  private static final double BY_PROPERTIES = 0.3;

  private final Conditions conditions;

  CandidateScoring(Conditions conditions) {
    this.conditions = conditions;
  }

  /** An entity by that of its names which is most like the sought one. */
  Candidate named(Entity entity, NameReading wanted, ReconciliationQuery query) {
    return named(
        entity,
        entity.names().stream()
            .map(name -> NameScore.of(wanted, name, entity))
            .max(Comparator.comparingDouble(NameScore::value).thenComparing(NameScore::safe))
            .orElseThrow(),
        query);
  }

  /** An entity that a query names by its identifier. */
  Candidate identified(Entity entity, ReconciliationQuery query) {
    return named(entity, new NameScore(1, true, true), query);
  }

  private Candidate named(Entity entity, NameScore name, ReconciliationQuery query) {
    Map<String, Double> fits = conditions.fit(entity, query.conditions());
    double known =
        fits.values().stream().mapToDouble(Double::doubleValue).average().orElse(name.value());
    boolean agreed = !fits.isEmpty() && fits.values().stream().allMatch(fit -> fit == 1);
    boolean contradicted = fits.values().stream().anyMatch(fit -> fit < CONTRADICTED);
    NameScore judged =
        new NameScore(
            name.value() + BY_PROPERTIES * (known - name.value()),
            name.exact(),
            (name.safe() || agreed) && !contradicted);
    return candidate(entity, judged, Optional.of(rounded(name.value())), fits, query);
  }

  /** An entity of which nothing but properties is asked; those without values count as missed. */
  Candidate unnamed(Entity entity, ReconciliationQuery query) {
    Map<String, Double> fits = conditions.fit(entity, query.conditions());
    double sum = fits.values().stream().mapToDouble(Double::doubleValue).sum();
    NameScore judged = new NameScore(sum / query.conditions().size(), false, true);
    return candidate(entity, judged, Optional.empty(), fits, query);
  }

  private static Candidate candidate(
      Entity entity,
      NameScore judged,
      Optional<Double> nameLikeness,
      Map<String, Double> fits,
      ReconciliationQuery query) {
    Optional<Boolean> typed = typed(entity, query);
    return new Candidate(
        entity,
        rounded(typed.orElse(true) ? judged.value() : judged.value() * OTHER_TYPE),
        judged.safe() && typed.orElse(true),
        false,
        nameLikeness,
        judged.exact(),
        typed,
        fits);
  }

  private static Optional<Boolean> typed(Entity entity, ReconciliationQuery query) {
    if (query.types().isEmpty()) {
      return Optional.empty();
    }
    Stream<EntityType> types = query.types().stream();
    return Optional.of(
        query.strictness() == TypeStrictness.ALL
            ? types.allMatch(type -> has(entity, type))
            : types.anyMatch(type -> has(entity, type)));
  }

  private static boolean has(Entity entity, EntityType type) {
    return entity.is(type.id()) || type.id().equals(EntityTypes.ANY);
  }

  /** From 0 to 100, with one decimal. */
  private static double rounded(double share) {
    return Math.round(share * PERCENT * 10) / 10.0;
  }
}
