package org.interregnum.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names among which the ones most like a given one are sought. */
final class NearestNames {

  private static final int MOST = 3;

  private final List<String> names;

  NearestNames(Collection<String> names) {
    this.names = names.stream().distinct().sorted().toList();
  }

  /**
   * The three names nearest to the given one: those that hold it or that it holds, then by edit
   * distance, then by alphabet.
   */
  List<String> to(String given) {
    FoldedName wanted = FoldedName.of(given);
    Comparator<String> order =
        Comparator.comparing((String name) -> !related(FoldedName.of(name), wanted))
            .thenComparingInt(name -> FoldedName.of(name).distance(wanted))
            .thenComparing(Comparator.naturalOrder());
    return names.stream().sorted(order).limit(MOST).toList();
  }

  private static boolean related(FoldedName a, FoldedName b) {
    return a.contains(b) || b.contains(a);
  }
}
