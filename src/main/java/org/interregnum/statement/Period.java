package org.interregnum.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.interregnum.claim.Claim;
import org.interregnum.claim.ClaimKind;
import org.interregnum.time.Edtf;

/**
 * When something held or happened. What no source says is empty: an empty end is unknown, not
 * endless. A dated act has the same date at both ends.
 *
 * <p>Its four days answer "did it hold on that day?" in three values: certainly between {@link
 * #latestStart} and {@link #earliestEnd}, possibly between {@link #earliestStart} and {@link
 * #latestEnd} where an unknown day excludes nothing, and otherwise not.
 */
public record Period(Optional<Bound> start, Optional<Bound> end) {

  public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

  /** How vague an end that nobody dates counts, in days: more than any date. */
  private static final long UNDATED = 1_000_000;

  public static Period of(Optional<Edtf> start, Optional<Edtf> end) {
    return new Period(start.map(Bound::of), end.map(Bound::of));
  }

  /**
   * A claim's period while it is merged. A stance that is taken on a day lasts, so its equal end
   * says nothing: only an end of its own tells that it was given up.
   */
  static Period of(Claim claim) {
    boolean lasting = claim.kind() == ClaimKind.RECOGNITION && claim.start().equals(claim.end());
    return of(claim.start(), lasting ? Optional.empty() : claim.end());
  }

  /** The same as a dated act, where nothing tells when it ended. */
  Period asAct() {
    return end.isEmpty() ? new Period(start, start) : this;
  }

  public Optional<LocalDate> earliestStart() {
    return start.map(Bound::earliest);
  }

  public Optional<LocalDate> latestStart() {
    return start.map(Bound::latest);
  }

  public Optional<LocalDate> earliestEnd() {
    return end.map(Bound::earliest);
  }

  public Optional<LocalDate> latestEnd() {
    return end.map(Bound::latest);
  }

  public boolean isUnknown() {
    return start.isEmpty() && end.isEmpty();
  }

  /** Whether it is a dated act, done at one date. */
  public boolean isAct() {
    return start.isPresent() && start.equals(end);
  }

  /**
   * The most precise period that both allow. An unknown end allows everything.
   *
   * @return empty where the two cannot both be true of one thing that happened once
   */
  public Optional<Period> and(Period other) {
    Optional<Bound> bothStart = both(start, other.start);
    Optional<Bound> bothEnd = both(end, other.end);
    boolean startsAgree = bothStart.isPresent() || start.isEmpty() && other.start.isEmpty();
    boolean endsAgree = bothEnd.isPresent() || end.isEmpty() && other.end.isEmpty();
    Period both = new Period(bothStart, bothEnd);
    return startsAgree && endsAgree && both.isPossible() ? Optional.of(both) : Optional.empty();
  }

  /**
   * What both allow of one event. A month or year in which a long event is put is the one in which
   * it began: "the war of 1859" may end in 1860.
   */
  Optional<Period> andOfEvent(Period other) {
    return and(other)
        .or(
            () ->
                isVagueAct() || other.isVagueAct() ? began().and(other.began()) : Optional.empty());
  }

  private boolean isVagueAct() {
    return isAct() && !start.get().date().isDay();
  }

  private Period began() {
    return isVagueAct() ? new Period(start, Optional.empty()) : this;
  }

  private static Optional<Bound> both(Optional<Bound> one, Optional<Bound> other) {
    return one.isPresent() && other.isPresent() ? one.get().and(other.get()) : one.or(() -> other);
  }

  /** Whether it does not end before it begins. */
  boolean isPossible() {
    return start.isEmpty() || end.isEmpty() || !end.get().latest().isBefore(start.get().earliest());
  }

  /**
   * Whether some days lie in both, whichever of the allowed dates is the true one. A day on which
   * one ends and the other begins is none.
   */
  public boolean certainlyOverlaps(Period other) {
    return isBounded()
        && other.isBounded()
        && latestStart().get().isBefore(other.earliestEnd().get())
        && other.latestStart().get().isBefore(earliestEnd().get());
  }

  private boolean isBounded() {
    return start.isPresent() && end.isPresent();
  }

  /** Whether it is over before the other begins, whichever of the allowed dates is the true one. */
  public boolean certainlyBefore(Period other) {
    return end.isPresent()
        && other.start.isPresent()
        && !end.get().latest().isAfter(other.start.get().earliest());
  }

  /** The number of days that its two ends can mean: the smaller, the more precise. */
  long vagueness() {
    return start.map(Bound::days).orElse(UNDATED) + end.map(Bound::days).orElse(UNDATED);
  }

  /** In English: {@code from 17 January 1881 to 1883}, {@code until 1925}, {@code undated}. */
  public String words() {
    return PeriodWords.of(this);
  }
}
