package org.interregnum.linking;

import java.util.Optional;
import java.util.Set;

/**
 * What is told around a thing.
 *
 * @param states the slugs of the states, under all their names, in the documents that name it
 * @param years the years of what is told of it; where nothing of that is dated, those of its
 *     documents
 */
record Surroundings(Set<String> states, Optional<Years> years) {

  Surroundings {
    states = Set.copyOf(states);
  }
}
