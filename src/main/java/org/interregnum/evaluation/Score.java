package org.interregnum.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import org.interregnum.claim.ClaimKind;

/**
 * How well predicted claims agree with gold.
 *
 * @param overall the figures over all kinds
 * @param kinds the figures by kind, for the kinds that either side has
 * @param missing the gold claims that no predicted claim stands for
 * @param wrong the predicted claims that stand for no gold claim
 */
public record Score(
    Figures overall,
    NavigableMap<ClaimKind, Figures> kinds,
    List<ScoredClaim> missing,
    List<ScoredClaim> wrong) {

  public Score {
    kinds = Collections.unmodifiableNavigableMap(kinds);
    missing = List.copyOf(missing);
    wrong = List.copyOf(wrong);
  }
}
