package org.interregnum.statement;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.claim.Claim;

/** The years into which claims date something, both inclusive. */
record YearSpan(int first, int last) {

  /** The span of the dates of some claims, or empty where none is dated. */
  static Optional<YearSpan> of(Collection<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> Stream.concat(claim.start().stream(), claim.end().stream()))
        .map(date -> new YearSpan(date.year(), date.year()))
        .reduce(YearSpan::and);
  }

  static Optional<YearSpan> both(Optional<YearSpan> one, Optional<YearSpan> other) {
    return Stream.of(one, other).flatMap(Optional::stream).reduce(YearSpan::and);
  }

  private YearSpan and(YearSpan other) {
    return new YearSpan(Math.min(first, other.first), Math.max(last, other.last));
  }

  /** Whether no more than some years lie between the two. */
  boolean isWithin(int years, YearSpan other) {
    return other.first - last <= years && first - other.last <= years;
  }
}
