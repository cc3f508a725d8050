package org.interregnum.evaluation;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Counts over claims of one kind or of all, and the shares that they make.
 *
 * @param gold how many gold claims there are
 * @param predicted how many predicted claims there are
 * @param matched how many pairs
 * @param datesRight how many pairs agree in both dates
 * @param spansRight how many matched predicted claims cut exactly their quote out of the text;
 *     empty where there is no text or no claim with offsets
 */
public record Figures(
    int gold, int predicted, int matched, int datesRight, OptionalInt spansRight) {

  public OptionalDouble precision() {
    return share(matched, predicted);
  }

  public OptionalDouble recall() {
    return share(matched, gold);
  }

  public OptionalDouble f1() {
    return share(2 * matched, gold + predicted);
  }

  public OptionalDouble datesRightShare() {
    return share(datesRight, matched);
  }

  public OptionalDouble spansRightShare() {
    return spansRight.isPresent() ? share(spansRight.getAsInt(), matched) : OptionalDouble.empty();
  }

  /** The figures of two sets of claims taken together. */
  public Figures plus(Figures more) {
    return new Figures(
        gold + more.gold,
        predicted + more.predicted,
        matched + more.matched,
        datesRight + more.datesRight,
        spansRight.isPresent() && more.spansRight.isPresent()
            ? OptionalInt.of(spansRight.getAsInt() + more.spansRight.getAsInt())
            : OptionalInt.empty());
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
