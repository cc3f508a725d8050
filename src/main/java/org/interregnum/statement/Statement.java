package org.interregnum.statement;

import java.util.List;
import org.interregnum.claim.Claim;

/**
 * What the graph holds to be said: a content, its time, and the claims that say so.
 *
 * @param id its path, unique: that of its content, and where sources give the same content several
 *     incompatible dates, for all but the best supported a date behind it
 * @param period the most precise that all its claims allow
 * @param claims at least one, by document and place
 */
public record Statement<C extends Content>(String id, C content, Period period, List<Claim> claims)
    implements Comparable<Statement<?>> {

  public Statement {
    claims = List.copyOf(claims);
  }

  /** The slugs of the documents that support it, sorted. */
  public List<String> sources() {
    return claims.stream().map(Claim::source).distinct().sorted().toList();
  }

  /** Whether some words of a document say both this and the other. */
  public boolean isSaidTogetherWith(Statement<?> other) {
    return claims.stream()
        .anyMatch(claim -> other.claims.stream().anyMatch(second -> shareWords(claim, second)));
  }

  private static boolean shareWords(Claim one, Claim other) {
    return one.source().equals(other.source())
        && one.evidence().begin() < other.evidence().stop()
        && other.evidence().begin() < one.evidence().stop();
  }

  @Override
  public int compareTo(Statement<?> other) {
    return id.compareTo(other.id);
  }
}
