package org.interregnum.pipeline;

import java.util.List;

/**
 * What a build made.
 *
 * @param leftOut how many articles could not be read
 * @param entities states, governments, persons, places, forces, bodies and offices
 * @param links things that are linked to Wikidata or have coordinates
 * @param problems one sentence for each claim that could not be used
 * @param faults one sentence for each fault that validation found
 */
public record BuildSummary(
    int documents,
    int leftOut,
    int claims,
    int statements,
    int entities,
    int contradictions,
    int links,
    long quads,
    List<String> problems,
    List<String> faults) {

  public BuildSummary {
    problems = List.copyOf(problems);
    faults = List.copyOf(faults);
  }

  /** Whether every article was read and nothing is at fault. */
  public boolean isClean() {
    return leftOut == 0 && faults.isEmpty();
  }
}
