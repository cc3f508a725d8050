package org.interregnum.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;

/**
 * Whether a predicted claim can stand for a gold claim.
 *
 * <p>Kind, subject, object and qualifier must agree and the quotes be of the same sentence. {@code
 * as} and {@code source} are not compared. The name of an event may be a description: it agrees
 * when the words of one name are all in the other, or when the sentence has no other gold event of
 * that type; its place may be missing on either side.
 */
final class Agreement {

  /** The share of the shorter quote's words that the longer one must have. */
  private static final double OVERLAP = 0.6;

  /** How many times longer one quote may be than the other. */
  private static final int LENGTH = 3;

  private final Map<Topic, Integer> topics = new HashMap<>();

  Agreement(List<ScoredClaim> gold) {
    gold.forEach(claim -> topics.merge(Topic.of(claim), 1, Integer::sum));
  }

  /** What a sentence says once or several times: events of a type, or roles of a participant. */
  private record Topic(
      ClaimKind kind, String quote, Accepted qualifier, Optional<Accepted> participant) {

    static Topic of(ScoredClaim claim) {
      Optional<Accepted> participant =
          Optional.of(claim.subject()).filter(s -> claim.kind() == ClaimKind.PARTICIPANT);
      return new Topic(claim.kind(), claim.quote(), claim.qualifier(), participant);
    }
  }

  /** The kinds that are matched with one another: occupation and control are one group. */
  static ClaimKind group(ClaimKind kind) {
    return kind == ClaimKind.CONTROL ? ClaimKind.OCCUPATION : kind;
  }

  boolean between(ScoredClaim gold, ScoredClaim predicted) {
    return group(gold.kind()) == group(predicted.kind())
        && sameRoles(gold, predicted)
        && sameQualifier(gold, predicted)
        && sameSentence(gold, predicted);
  }

  private boolean sameRoles(ScoredClaim gold, ScoredClaim predicted) {
    boolean subject = gold.subject().meets(predicted.subject());
    boolean object = gold.object().meets(predicted.object());
    return switch (gold.kind()) {
      case EVENT ->
          (object || gold.object().orNone() || predicted.object().orNone())
              && (subject || alike(gold.subject(), predicted.subject()) || isOnly(gold));
      case PARTICIPANT ->
          subject && (object || alike(gold.object(), predicted.object()) || isOnly(gold));
      default -> subject && object;
    };
  }

  private boolean isOnly(ScoredClaim gold) {
    return topics.getOrDefault(Topic.of(gold), 0) == 1;
  }

  private static boolean alike(Accepted one, Accepted other) {
    return one.names().stream()
        .anyMatch(x -> other.names().stream().anyMatch(y -> haveSameWords(x, y)));
  }

  private static boolean haveSameWords(String one, String other) {
    Set<String> x = Set.copyOf(List.of(one.split(" ")));
    Set<String> y = Set.copyOf(List.of(other.split(" ")));
    return x.containsAll(y) || y.containsAll(x);
  }

  private static boolean sameQualifier(ScoredClaim gold, ScoredClaim predicted) {
    return switch (gold.kind()) {
      case OFFICE, APPOINTMENT -> sameTitle(gold.qualifier(), predicted.qualifier());
      default -> gold.qualifier().meets(predicted.qualifier());
    };
  }

  /** One title may contain the other, word by word. */
  private static boolean sameTitle(Accepted one, Accepted other) {
    return one.meets(other)
        || one.names().stream()
            .anyMatch(x -> other.names().stream().anyMatch(y -> oneHoldsTheOther(x, y)));
  }

  private static boolean oneHoldsTheOther(String one, String other) {
    String x = " " + one + " ";
    String y = " " + other + " ";
    return x.contains(y) || y.contains(x);
  }

  private static boolean sameSentence(ScoredClaim one, ScoredClaim other) {
    int shorter = Math.min(one.wordCount(), other.wordCount());
    int longer = Math.max(one.wordCount(), other.wordCount());
    if (shorter == 0 || longer > LENGTH * shorter) {
      return false;
    }
    return one.quote().contains(other.quote())
        || other.quote().contains(one.quote())
        || one.sharedWords(other) >= OVERLAP * shorter;
  }
}
