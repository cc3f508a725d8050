package org.interregnum.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Pairs as many as can be of two sides, and of those pairings takes the one that is worth most.
 *
 * <p>Longest augmenting paths: after k paths the matching is the best one of k pairs. A path
 * alternates between the sides, gains the worth of a pair that it makes and loses that of a pair
 * that it breaks.
 */
final class BestMatching {

  private final NavigableMap<Integer, ? extends NavigableMap<Integer, Worth>> pairs;
  private final NavigableMap<Integer, Integer> ofLeft = new TreeMap<>();
  private final Map<Integer, Integer> ofRight = new HashMap<>();

  /** The best known path to each left and right, and the left before each right. */
  private final Map<Integer, Worth> toLeft = new HashMap<>();

  private final Map<Integer, Worth> toRight = new TreeMap<>();
  private final Map<Integer, Integer> before = new HashMap<>();

  private BestMatching(NavigableMap<Integer, ? extends NavigableMap<Integer, Worth>> pairs) {
    this.pairs = pairs;
  }

  /**
   * @param pairs for each left the rights that it can be paired with, and what that is worth
   * @return the right of each left that has one
   */
  static NavigableMap<Integer, Integer> of(
      NavigableMap<Integer, ? extends NavigableMap<Integer, Worth>> pairs) {
    BestMatching matching = new BestMatching(pairs);
    for (Optional<Integer> end = matching.search(); end.isPresent(); end = matching.search()) {
      matching.turn(end.get());
    }
    return matching.ofLeft;
  }

  /** The free right at the end of the path that is worth most, where there is a path at all. */
  private Optional<Integer> search() {
    toLeft.clear();
    toRight.clear();
    before.clear();
    Deque<Integer> queue = new ArrayDeque<>();
    for (int left : pairs.keySet()) {
      if (!ofLeft.containsKey(left)) {
        toLeft.put(left, Worth.NOTHING);
        queue.add(left);
      }
    }
    while (!queue.isEmpty()) {
      extend(queue.remove(), queue);
    }
    return bestEnd();
  }

  private void extend(int left, Deque<Integer> queue) {
    for (Map.Entry<Integer, Worth> pair : pairs.get(left).entrySet()) {
      int right = pair.getKey();
      Worth worth = toLeft.get(left).plus(pair.getValue());
      if (!Integer.valueOf(right).equals(ofLeft.get(left)) && isBetter(worth, toRight.get(right))) {
        toRight.put(right, worth);
        before.put(right, left);
        goBack(right, worth, queue);
      }
    }
  }

  /** From a right that is taken, on to the left that has it. */
  private void goBack(int right, Worth worth, Deque<Integer> queue) {
    Integer left = ofRight.get(right);
    if (left == null) {
      return;
    }
    Worth broken = worth.minus(pairs.get(left).get(right));
    if (isBetter(broken, toLeft.get(left))) {
      toLeft.put(left, broken);
      if (!queue.contains(left)) {
        queue.add(left);
      }
    }
  }

  private static boolean isBetter(Worth worth, Worth known) {
    return known == null || worth.compareTo(known) > 0;
  }

  private Optional<Integer> bestEnd() {
    Map<Integer, Worth> free = new LinkedHashMap<>(toRight);
    free.keySet().removeAll(ofRight.keySet());
    Optional<Integer> best = Optional.empty();
    for (Map.Entry<Integer, Worth> end : free.entrySet()) {
      if (best.isEmpty() || isBetter(end.getValue(), free.get(best.get()))) {
        best = Optional.of(end.getKey());
      }
    }
    return best;
  }

  /** Makes the pairs of a path that it has not and breaks those that it has. */
  private void turn(int end) {
    Integer right = end;
    while (right != null) {
      int left = before.get(right);
      Integer broken = ofLeft.put(left, right);
      ofRight.put(right, left);
      right = broken;
    }
  }
}
