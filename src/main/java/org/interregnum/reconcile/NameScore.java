package org.interregnum.reconcile;

import org.interregnum.reconcile.EntityName.Rank;

/**
 * How well one name of an entity is the one that is sought.
 *
 * @param value from 0 to 1
 * @param exact whether they are the same but for accents, case and signs
 * @param safe whether the name means nothing else: a lone surname might
 */
record NameScore(double value, boolean exact, boolean safe) {

  private static final double MOST_UNLESS_EXACT = 0.97;
  private static final double OTHER_KIND = 0.85;

  static NameScore of(NameReading wanted, EntityName name, Entity entity) {
    boolean exact = wanted.folded().equals(name.reading().folded()) && !wanted.folded().isEmpty();
    double worth = name.rank().worth();
    double likeness = exact ? 1 : likeness(wanted, name, entity);
    boolean lone =
        wanted.isOneWord() && entity.is("Person") && !(exact && name.rank() == Rank.LABEL);
    return new NameScore(worth * likeness, exact && name.rank() != Rank.MADE, !lone);
  }

  private static double likeness(NameReading wanted, EntityName name, Entity entity) {
    double likeness = Math.min(Likeness.of(wanted, name.reading()).value(), MOST_UNLESS_EXACT);
    return isOtherKind(wanted, name, entity) ? likeness * OTHER_KIND : likeness;
  }

  /** A battle is no place, even where it is called after one. */
  private static boolean isOtherKind(NameReading wanted, EntityName name, Entity entity) {
    return wanted.kind().isPresent()
        && !entity.is(wanted.kind().get())
        && !wanted.kind().equals(name.reading().kind());
  }
}
