package org.interregnum.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BestMatchingTest {

  private static final Worth BAD = Worth.NOTHING;
  private static final Worth GOOD = new Worth(1, 2, 1, 1, 1);

  @Test
  void as_many_as_can_be_are_paired_even_where_fewer_would_be_worth_more() {
    NavigableMap<Integer, NavigableMap<Integer, Worth>> pairs = new TreeMap<>();
    pairs.put(0, new TreeMap<>(Map.of(0, BAD, 1, GOOD)));
    pairs.put(1, new TreeMap<>(Map.of(1, BAD)));
    assertEquals(Map.of(0, 0, 1, 1), BestMatching.of(pairs));
  }

  @Test
  void of_two_matchings_of_one_size_the_one_that_is_worth_more_is_taken() {
    NavigableMap<Integer, NavigableMap<Integer, Worth>> pairs = new TreeMap<>();
    pairs.put(0, new TreeMap<>(Map.of(0, BAD, 1, GOOD)));
    pairs.put(1, new TreeMap<>(Map.of(0, GOOD, 1, BAD)));
    assertEquals(Map.of(0, 1, 1, 0), BestMatching.of(pairs));
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_other_matching_is_better(int seed) {
    NavigableMap<Integer, NavigableMap<Integer, Worth>> pairs = random(new Random(seed));
    NavigableMap<Integer, Integer> found = BestMatching.of(pairs);
    assertEquals(found.size(), new HashSet<>(found.values()).size());
    Worth worth = Worth.NOTHING;
    for (Map.Entry<Integer, Integer> pair : found.entrySet()) {
      worth = worth.plus(pairs.get(pair.getKey()).get(pair.getValue()));
    }
    Best best = tried(pairs, 0, Set.of(), new Best(0, Worth.NOTHING));
    assertEquals(best, new Best(found.size(), worth));
  }

  private static NavigableMap<Integer, NavigableMap<Integer, Worth>> random(Random random) {
    NavigableMap<Integer, NavigableMap<Integer, Worth>> pairs = new TreeMap<>();
    int lefts = 1 + random.nextInt(5);
    for (int left = 0; left < lefts; left++) {
      NavigableMap<Integer, Worth> rights = new TreeMap<>();
      for (int right = 0; right < 5; right++) {
        if (random.nextInt(3) > 0) {
          rights.put(right, worth(random));
        }
      }
      pairs.put(left, rights);
    }
    return pairs;
  }

  private static Worth worth(Random random) {
    int ends = random.nextInt(3);
    return new Worth(ends / 2, ends, random.nextInt(2), random.nextInt(2), random.nextInt(2));
  }

  private record Best(int size, Worth worth) {
    Best or(Best other) {
      boolean better = other.size > size || other.size == size && other.worth.compareTo(worth) > 0;
      return better ? other : this;
    }
  }

  /** Tries every matching. */
  private static Best tried(
      NavigableMap<Integer, NavigableMap<Integer, Worth>> pairs,
      int left,
      Set<Integer> taken,
      Best so) {
    if (left == pairs.size()) {
      return so;
    }
    Best best = tried(pairs, left + 1, taken, so);
    for (Map.Entry<Integer, Worth> right : pairs.get(left).entrySet()) {
      if (!taken.contains(right.getKey())) {
        Set<Integer> more = new HashSet<>(taken);
        more.add(right.getKey());
        Best with = new Best(so.size() + 1, so.worth().plus(right.getValue()));
        best = best.or(tried(pairs, left + 1, more, with));
      }
    }
    return best;
  }
}
