package org.interregnum.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the entities that a query may mean. */
final class Reconciler {

  /** The lowest score of a match, from 0 to 100. */
  static final double MATCH = 90;

  /** How far behind the next candidate has to be, so that the first is a match. */
  static final double MARGIN = 7;

  private static final double LEAST = 40;
  private static final double CERTAIN_ENOUGH_TO_STOP = 60;
  private static final double PERCENT = 100;
  private static final double OTHER_TYPE = 0.8;
  private static final double CONTRADICTED = 0.5;

  /** How much of a score the properties settle. */
  private static final double BY_PROPERTIES = 0.3;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
          .thenComparing(candidate -> candidate.entity().id());

  private final Entities entities;
  private final NameIndex index;
  private final NameReader reader;
  private final Conditions conditions;

  Reconciler(Entities entities, NameReader reader, Conditions conditions) {
    this.entities = entities;
    this.index = new NameIndex(entities.all());
    this.reader = reader;
    this.conditions = conditions;
  }

  /** The candidates, best first; at most one is a match. */
  List<Candidate> candidates(ReconciliationQuery query) {
    List<Candidate> found = decided(ranked(query));
    return found.subList(0, Math.min(query.limit(), found.size()));
  }

  private List<Candidate> ranked(ReconciliationQuery query) {
    if (query.name().isEmpty()) {
      return ranked(index.all().stream().map(entity -> unnamed(entity, query)), query);
    }
    List<Entity> identified = identified(query.name().get());
    if (!identified.isEmpty()) {
      return ranked(identified.stream().map(entity -> named(entity, 1, true, true, query)), query);
    }
    NameReading wanted = reader.read(query.name().get());
    List<Candidate> near = ranked(index.near(wanted), wanted, query);
    boolean enough = !near.isEmpty() && near.get(0).score() >= CERTAIN_ENOUGH_TO_STOP;
    return enough ? near : ranked(index.all(), wanted, query);
  }

  private List<Entity> identified(String text) {
    return entities.withId(text).map(List::of).orElseGet(() -> entities.linked(text));
  }

  private List<Candidate> ranked(
      Collection<Entity> some, NameReading wanted, ReconciliationQuery query) {
    return ranked(some.stream().map(entity -> named(entity, wanted, query)), query);
  }

  private static List<Candidate> ranked(Stream<Candidate> some, ReconciliationQuery query) {
    return some.filter(candidate -> candidate.score() >= LEAST)
        .filter(
            candidate ->
                query.strictness() == TypeStrictness.SHOULD || candidate.typed().orElse(true))
        .sorted(BEST_FIRST)
        .toList();
  }

  private Candidate named(Entity entity, NameReading wanted, ReconciliationQuery query) {
    NameScore best =
        entity.names().stream()
            .map(name -> NameScore.of(wanted, name, entity))
            .max(Comparator.comparingDouble(NameScore::value).thenComparing(NameScore::safe))
            .orElseThrow();
    return named(entity, best.value(), best.exact(), best.safe(), query);
  }

  private Candidate named(
      Entity entity, double likeness, boolean exact, boolean safe, ReconciliationQuery query) {
    Map<String, Double> fits = conditions.fit(entity, query.conditions());
    double known = mean(fits.values()).orElse(likeness);
    boolean agreed = !fits.isEmpty() && fits.values().stream().allMatch(fit -> fit == 1);
    boolean contradicted = fits.values().stream().anyMatch(fit -> fit < CONTRADICTED);
    double score = likeness + BY_PROPERTIES * (known - likeness);
    return candidate(
        entity,
        score,
        (safe || agreed) && !contradicted,
        Optional.of(likeness),
        exact,
        fits,
        query);
  }

  private Candidate unnamed(Entity entity, ReconciliationQuery query) {
    Map<String, Double> fits = conditions.fit(entity, query.conditions());
    double sum = fits.values().stream().mapToDouble(Double::doubleValue).sum();
    double score = sum / query.conditions().size();
    return candidate(entity, score, true, Optional.empty(), false, fits, query);
  }

  private static Candidate candidate(
      Entity entity,
      double score,
      boolean safe,
      Optional<Double> likeness,
      boolean exact,
      Map<String, Double> fits,
      ReconciliationQuery query) {
    Optional<Boolean> typed = typed(entity, query);
    double adjusted = typed.orElse(true) ? score : score * OTHER_TYPE;
    return new Candidate(
        entity,
        rounded(adjusted),
        safe && typed.orElse(true),
        false,
        likeness.map(Reconciler::rounded),
        exact,
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

  private static Optional<Double> mean(Collection<Double> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
  }

  /** From 0 to 100, with one decimal. */
  private static double rounded(double share) {
    return Math.round(share * PERCENT * 10) / 10.0;
  }

  private static List<Candidate> decided(List<Candidate> ranked) {
    if (ranked.isEmpty()) {
      return ranked;
    }
    Candidate first = ranked.get(0);
    boolean alone = ranked.size() == 1 || first.score() - ranked.get(1).score() >= MARGIN;
    List<Candidate> decided = new ArrayList<>(ranked);
    decided.set(0, first.matching(first.score() >= MATCH && first.safe() && alone));
    return List.copyOf(decided);
  }
}
