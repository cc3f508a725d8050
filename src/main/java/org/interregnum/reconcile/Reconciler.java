package org.interregnum.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the entities that a query may mean. */
final class Reconciler {

  /** The lowest score of a match, from 0 to 100. */
  static final double MATCH = 90;

  /** How far behind the next candidate has to be, so that the first is a match. */
  static final double MARGIN = 7;

  private static final double LEAST = 40;
  private static final double ENOUGH = 60;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
          .thenComparing(candidate -> candidate.entity().id());

  private final Entities entities;
  private final NameIndex index;
  private final NameReader reader;
  private final CandidateScoring scoring;

  Reconciler(Entities entities, NameReader reader, CandidateScoring scoring) {
    this.entities = entities;
    this.index = new NameIndex(entities.all());
    this.reader = reader;
    this.scoring = scoring;
  }

  /** The candidates, best first; at most one is a match. */
  List<Candidate> candidates(ReconciliationQuery query) {
    List<Candidate> found = decided(ranked(query));
    return found.subList(0, Math.min(query.limit(), found.size()));
  }

  private List<Candidate> ranked(ReconciliationQuery query) {
    if (query.name().isEmpty()) {
      return ranked(entities.all().stream().map(e -> scoring.unnamed(e, query)), query);
    }
    List<Entity> identified = identified(query.name().get());
    if (!identified.isEmpty()) {
      return ranked(identified.stream().map(e -> scoring.identified(e, query)), query);
    }
    NameReading wanted = reader.read(query.name().get());
    List<Candidate> near = ranked(index.near(wanted), wanted, query);
    boolean enough = !near.isEmpty() && near.get(0).score() >= ENOUGH;
    return enough ? near : ranked(index.farther(wanted), wanted, query);
  }

  private List<Entity> identified(String text) {
    return entities.withId(text).map(List::of).orElseGet(() -> entities.linked(text));
  }

  private List<Candidate> ranked(
      Collection<Entity> some, NameReading wanted, ReconciliationQuery query) {
    return ranked(some.stream().map(entity -> scoring.named(entity, wanted, query)), query);
  }

  private static List<Candidate> ranked(Stream<Candidate> some, ReconciliationQuery query) {
    return some.filter(candidate -> candidate.score() >= LEAST)
        .filter(
            candidate ->
                query.strictness() == TypeStrictness.SHOULD || candidate.typed().orElse(true))
        .sorted(BEST_FIRST)
        .toList();
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
