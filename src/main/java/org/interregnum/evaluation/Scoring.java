package org.interregnum.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.ClaimRow;

/**
 * Scores predicted claims against a gold table.
 *
 * <p>A claim that a pair takes out of {@code control} or {@code occupation} counts under the gold
 * claim's kind.
 */
public final class Scoring {

  private final List<ScoredClaim> gold;
  private final List<ScoredClaim> borderline;

  public Scoring(List<ClaimRow> gold) {
    this(gold, List.of());
  }

  /**
   * @param borderline claims that are neither rewarded nor punished: a predicted claim that stands
   *     for one of them and for no gold claim is left out of the count
   */
  public Scoring(List<ClaimRow> gold, List<ClaimRow> borderline) {
    this.gold = prepared(gold);
    this.borderline = prepared(borderline);
  }

  private static List<ScoredClaim> prepared(List<ClaimRow> rows) {
    return Twins.dropped(rows.stream().map(ScoredClaim::of).toList());
  }

  /**
   * @param text the document that the predicted claims point into, where spans are to be judged
   */
  public Score score(List<ClaimRow> rows, Optional<String> text) {
    List<ScoredClaim> predicted = withoutBorderline(prepared(rows));
    return new Count(predicted, text.map(ScoredText::new)).score();
  }

  private List<ScoredClaim> withoutBorderline(List<ScoredClaim> predicted) {
    Set<Integer> taken = Set.copyOf(ClaimMatching.of(gold, predicted).values());
    List<Integer> rest =
        IntStream.range(0, predicted.size()).filter(j -> !taken.contains(j)).boxed().toList();
    List<ScoredClaim> unmatched = rest.stream().map(predicted::get).toList();
    Set<Integer> excused = new TreeSet<>();
    ClaimMatching.of(borderline, unmatched).values().forEach(j -> excused.add(rest.get(j)));
    return IntStream.range(0, predicted.size())
        .filter(j -> !excused.contains(j))
        .mapToObj(predicted::get)
        .toList();
  }

  /** One count over one matching. */
  private final class Count {
    private final List<ScoredClaim> predicted;
    private final Optional<ScoredText> text;
    private final NavigableMap<Integer, Integer> pairs;
    private final Map<Integer, Integer> goldOf = new TreeMap<>();

    Count(List<ScoredClaim> predicted, Optional<ScoredText> text) {
      this.predicted = predicted;
      this.pairs = ClaimMatching.of(gold, predicted);
      this.pairs.forEach((i, j) -> goldOf.put(j, i));
      boolean spans = goldOf.keySet().stream().anyMatch(j -> predicted.get(j).hasSpan());
      this.text = text.filter(t -> spans);
    }

    Score score() {
      NavigableMap<ClaimKind, Figures> kinds = new TreeMap<>();
      Set<ClaimKind> present = EnumSet.noneOf(ClaimKind.class);
      gold.forEach(claim -> present.add(claim.kind()));
      predicted.forEach(claim -> present.add(claim.kind()));
      present.forEach(kind -> kinds.put(kind, figures(EnumSet.of(kind))));
      return new Score(
          figures(EnumSet.allOf(ClaimKind.class)),
          kinds,
          without(gold, pairs::containsKey),
          without(predicted, goldOf::containsKey));
    }

    private Figures figures(Set<ClaimKind> kinds) {
      List<Integer> matched =
          pairs.keySet().stream().filter(i -> kinds.contains(gold.get(i).kind())).toList();
      return new Figures(
          (int) gold.stream().filter(claim -> kinds.contains(claim.kind())).count(),
          (int) IntStream.range(0, predicted.size()).filter(j -> kinds.contains(kindOf(j))).count(),
          matched.size(),
          (int) matched.stream().filter(i -> gold.get(i).sameDates(partner(i))).count(),
          spansRight(matched));
    }

    private OptionalInt spansRight(List<Integer> matched) {
      return text.isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(
              (int) matched.stream().filter(i -> text.get().holds(partner(i))).count());
    }

    private ScoredClaim partner(int i) {
      return predicted.get(pairs.get(i));
    }

    private ClaimKind kindOf(int j) {
      return goldOf.containsKey(j) ? gold.get(goldOf.get(j)).kind() : predicted.get(j).kind();
    }

    private List<ScoredClaim> without(List<ScoredClaim> claims, IntPredicate matched) {
      return IntStream.range(0, claims.size())
          .filter(matched.negate())
          .mapToObj(claims::get)
          .toList();
    }
  }
}
