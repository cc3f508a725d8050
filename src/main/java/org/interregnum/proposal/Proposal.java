package org.interregnum.proposal;

import java.util.List;

/**
 * What a service proposes for an entity.
 *
 * @param candidates the likeliest first; none where it knows of nothing
 */
public record Proposal(Unlinked entity, List<Candidate> candidates) {

  public Proposal {
    candidates = List.copyOf(candidates);
  }
}
