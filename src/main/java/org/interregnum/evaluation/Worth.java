package org.interregnum.evaluation;

import java.util.Comparator;

/**
 * What a pair is worth among the pairs that can match, most important first; sums compare the same
 * way.
 *
 * @param dates 1 where both dates agree
 * @param ends how many of the two dates agree
 * @param quote 1 where the quotes are equal
 * @param names 1 where the names agree and not only descriptions
 * @param qualifier 1 where the qualifiers agree in full
 */
record Worth(int dates, int ends, int quote, int names, int qualifier)
    implements Comparable<Worth> {

  static final Worth NOTHING = new Worth(0, 0, 0, 0, 0);

  private static final Comparator<Worth> ORDER =
      Comparator.comparingInt(Worth::dates)
          .thenComparingInt(Worth::ends)
          .thenComparingInt(Worth::quote)
          .thenComparingInt(Worth::names)
          .thenComparingInt(Worth::qualifier);

  static Worth of(ScoredClaim gold, ScoredClaim predicted) {
    boolean subject = gold.subject().meets(predicted.subject());
    boolean object = gold.object().meets(predicted.object());
    return new Worth(
        one(gold.sameDates(predicted)),
        one(gold.start().equals(predicted.start())) + one(gold.end().equals(predicted.end())),
        one(gold.quote().equals(predicted.quote())),
        one(subject && object),
        one(gold.qualifier().meets(predicted.qualifier())));
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  Worth plus(Worth more) {
    return new Worth(
        dates + more.dates,
        ends + more.ends,
        quote + more.quote,
        names + more.names,
        qualifier + more.qualifier);
  }

  Worth minus(Worth less) {
    return new Worth(
        dates - less.dates,
        ends - less.ends,
        quote - less.quote,
        names - less.names,
        qualifier - less.qualifier);
  }

  @Override
  public int compareTo(Worth other) {
    return ORDER.compare(this, other);
  }
}
