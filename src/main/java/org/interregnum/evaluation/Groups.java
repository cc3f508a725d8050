package org.interregnum.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** Gold claims that compete for predicted claims, group by group; groups do not touch. */
final class Groups {

  private Groups() {}

  static List<List<Integer>> of(
      NavigableMap<Integer, ? extends NavigableMap<Integer, Worth>> pairs) {
    Map<Integer, List<Integer>> leftsOf = new HashMap<>();
    pairs.forEach(
        (left, rights) ->
            rights
                .keySet()
                .forEach(r -> leftsOf.computeIfAbsent(r, k -> new ArrayList<>()).add(left)));
    List<List<Integer>> groups = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int start : pairs.keySet()) {
      List<Integer> group = new ArrayList<>();
      Deque<Integer> open = new ArrayDeque<>(List.of(start));
      while (!open.isEmpty()) {
        int left = open.remove();
        if (seen.add(left)) {
          group.add(left);
          pairs.get(left).keySet().stream().map(leftsOf::get).forEach(open::addAll);
        }
      }
      if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    return groups;
  }
}
