package org.interregnum.evaluation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.interregnum.claim.ClaimNames;

/**
 * The names that one field accepts, folded.
 *
 * @param orNone whether it accepts that there is no name
 */
record Accepted(Set<String> names, boolean orNone) {

  Accepted {
    names = Set.copyOf(names);
  }

  static Accepted of(ClaimNames names) {
    Set<String> folded = new LinkedHashSet<>();
    boolean orNone = names.orNone();
    for (String name : names.names()) {
      String key = Folding.name(name);
      // A name of punctuation alone says as little as none.
      orNone |= key.isEmpty();
      folded.add(key);
    }
    folded.remove("");
    return new Accepted(folded, orNone);
  }

  /** Whether one value can satisfy both. */
  boolean meets(Accepted other) {
    return orNone && other.orNone || names.stream().anyMatch(other.names::contains);
  }

  Accepted and(Set<String> more) {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(more);
    return new Accepted(all, orNone);
  }

  Accepted and(Accepted more) {
    return new Accepted(and(more.names).names, orNone || more.orNone);
  }
}
