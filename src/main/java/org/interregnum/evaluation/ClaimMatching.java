package org.interregnum.evaluation;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which predicted claim stands for which gold claim. */
final class ClaimMatching {

  private ClaimMatching() {}

  /** The index of the predicted claim for the index of each gold claim that has one. */
  static NavigableMap<Integer, Integer> of(List<ScoredClaim> gold, List<ScoredClaim> predicted) {
    NavigableMap<Integer, NavigableMap<Integer, Worth>> pairs = pairs(gold, predicted);
    NavigableMap<Integer, Integer> matching = new TreeMap<>();
    for (List<Integer> group : Groups.of(pairs)) {
      NavigableMap<Integer, NavigableMap<Integer, Worth>> some = new TreeMap<>();
      group.forEach(i -> some.put(i, pairs.get(i)));
      matching.putAll(BestMatching.of(some));
    }
    return matching;
  }

  private static NavigableMap<Integer, NavigableMap<Integer, Worth>> pairs(
      List<ScoredClaim> gold, List<ScoredClaim> predicted) {
    Agreement agreement = new Agreement(gold);
    NavigableMap<Integer, NavigableMap<Integer, Worth>> pairs = new TreeMap<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        if (agreement.between(gold.get(i), predicted.get(j))) {
          pairs
              .computeIfAbsent(i, key -> new TreeMap<>())
              .put(j, Worth.of(gold.get(i), predicted.get(j)));
        }
      }
    }
    return pairs;
  }
}
