package org.interregnum.evaluation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.ClaimRow;

/**
 * A row of a claim table made ready for comparing.
 *
 * @param row what the file says
 * @param quote the quote with single spaces
 * @param words how often each word stands in the quote
 */
public record ScoredClaim(
    ClaimRow row,
    Accepted subject,
    Accepted object,
    Accepted qualifier,
    Optional<String> start,
    Optional<String> end,
    String quote,
    Map<String, Integer> words) {

  /** The ways to say that a place is held; between them the score makes no difference. */
  private static final Set<String> HOLDING = Set.of("occupied", "held", "controlled");

  private static final Set<String> MILITARY = Set.of("military", "occupied");

  static ScoredClaim of(ClaimRow row) {
    String quote = Folding.spaces(row.quote().orElse(""));
    return new ScoredClaim(
        row,
        Accepted.of(row.subject()),
        Accepted.of(row.object()),
        qualifier(row),
        date(row.start()),
        date(row.end()),
        quote,
        counted(Folding.words(quote)));
  }

  private static Accepted qualifier(ClaimRow row) {
    Accepted given = Accepted.of(row.qualifier());
    return switch (row.kind()) {
      case OCCUPATION -> given.and(MILITARY);
      case CONTROL -> isHolding(given) ? new Accepted(HOLDING, false).and(MILITARY) : given;
      default -> given;
    };
  }

  private static boolean isHolding(Accepted qualifier) {
    return !qualifier.orNone() && HOLDING.containsAll(qualifier.names());
  }

  private static Optional<String> date(Optional<String> text) {
    return text.map(String::strip).filter(date -> !date.isEmpty());
  }

  private static Map<String, Integer> counted(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  public ClaimKind kind() {
    return row.kind();
  }

  ScoredClaim withSubject(Accepted other) {
    return new ScoredClaim(row, other, object, qualifier, start, end, quote, words);
  }

  int wordCount() {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  int sharedWords(ScoredClaim other) {
    return words.entrySet().stream()
        .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
        .sum();
  }

  boolean sameDates(ScoredClaim other) {
    return start.equals(other.start) && end.equals(other.end);
  }

  boolean hasSpan() {
    return row.begin().isPresent() || row.stop().isPresent();
  }
}
