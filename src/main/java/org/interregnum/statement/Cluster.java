package org.interregnum.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interregnum.claim.Claim;
import org.interregnum.statement.Merging.Resolved;

/** Claims of one content whose dates can all be true. */
final class Cluster {

  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparing(Claim::source)
          .thenComparing(claim -> claim.evidence().begin())
          .thenComparing(claim -> claim.evidence().stop())
          .thenComparing(claim -> claim.origin().rule());

  private static final Comparator<Resolved> PRECISE_FIRST =
      Comparator.<Resolved>comparingLong(resolved -> resolved.period().vagueness())
          .thenComparing(Resolved::claim, BY_PLACE);

  private static final Comparator<Cluster> BEST_FIRST =
      Comparator.<Cluster>comparingLong(cluster -> -cluster.sources())
          .thenComparingInt(cluster -> -cluster.claims.size())
          .thenComparing(cluster -> cluster.period.toString());

  private final List<Claim> claims = new ArrayList<>();
  private Content content;
  private Period period = Period.UNKNOWN;

  private Cluster(Content content) {
    this.content = content;
  }

  /** The clusters of claims that share an identity, the best supported first. */
  static List<Cluster> of(List<Resolved> claims) {
    List<Cluster> clusters = new ArrayList<>();
    for (Resolved next : claims.stream().sorted(PRECISE_FIRST).toList()) {
      home(next, clusters).add(next);
    }
    return clusters.stream().sorted(BEST_FIRST).toList();
  }

  private static Cluster home(Resolved claim, List<Cluster> clusters) {
    List<Cluster> open =
        clusters.stream()
            .filter(cluster -> cluster.allows(claim.period()))
            .sorted(BEST_FIRST)
            .toList();
    Optional<Cluster> own =
        open.stream().filter(cluster -> cluster.isIn(claim.claim().source())).findFirst();
    return own.or(() -> open.stream().findFirst()).orElseGet(() -> opened(claim, clusters));
  }

  private static Cluster opened(Resolved claim, List<Cluster> clusters) {
    Cluster cluster = new Cluster(claim.content());
    clusters.add(cluster);
    return cluster;
  }

  private void add(Resolved resolved) {
    claims.add(resolved.claim());
    content = content.and(resolved.content());
    period = both(resolved.period()).orElseThrow();
  }

  private boolean allows(Period other) {
    return both(other).isPresent();
  }

  private Optional<Period> both(Period other) {
    return content instanceof Content.Happening ? period.andOfEvent(other) : period.and(other);
  }

  private boolean isIn(String source) {
    return claims.stream().anyMatch(claim -> claim.source().equals(source));
  }

  private long sources() {
    return claims.stream().map(Claim::source).distinct().count();
  }

  Content content() {
    return content;
  }

  Period period() {
    return period;
  }

  Statement<Content> named(String id) {
    Period settled = content instanceof Content.Stance && isAct() ? period.asAct() : period;
    return new Statement<>(id, content, settled, claims.stream().sorted(BY_PLACE).toList());
  }

  /** Whether some claim dates it as an act is dated: by one date for both ends. */
  private boolean isAct() {
    return claims.stream()
        .anyMatch(claim -> claim.start().isPresent() && claim.start().equals(claim.end()));
  }
}
