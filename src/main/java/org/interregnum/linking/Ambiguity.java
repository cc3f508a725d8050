package org.interregnum.linking;

import java.util.List;

/**
 * A thing that may be several rows of the table, of which nothing that is told of it takes one.
 *
 * @param candidates the items of those rows that have one, in the order of the table
 */
public record Ambiguity(String id, List<Candidate> candidates) implements Finding {

  /**
   * One of them.
   *
   * @param evidence where the item was read
   */
  public record Candidate(WikidataItem item, String evidence) {}

  public Ambiguity {
    candidates = List.copyOf(candidates);
  }
}
