package org.interregnum.mention;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.interregnum.claim.EntityType;

/** Votes for what a name stands for. */
final class Evidence {

  private final Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
  private int count;

  void seen() {
    count++;
  }

  int count() {
    return count;
  }

  void vote(EntityType type, double weight) {
    votes.merge(type, weight, Double::sum);
  }

  double weight(EntityType type) {
    return votes.getOrDefault(type, 0.0);
  }

  void take(Evidence other) {
    other.votes.forEach((type, weight) -> votes.merge(type, weight, Double::sum));
    count += other.count;
  }

  /** The type with most votes; the first of the enumeration among equals. */
  Optional<EntityType> best() {
    EntityType best = null;
    for (Map.Entry<EntityType, Double> vote : votes.entrySet()) {
      if (best == null || vote.getValue() > votes.get(best)) {
        best = vote.getKey();
      }
    }
    return Optional.ofNullable(best);
  }
}
