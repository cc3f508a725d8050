package org.interregnum.reconcile;

import org.interregnum.reconcile.EntityName.Rank;
import org.interregnum.reconcile.Word.Role;

/**
 * How well one name of an entity is the one that is sought.
 *
 * @param value from 0 to 1
 * @param exact whether they are the same but for accents, case and signs
 * @param safe whether hardly anything else can be meant by the name
 */
record NameScore(double value, boolean exact, boolean safe) {

  private static final double MOST_UNLESS_EXACT = 0.97;
  private static final double OTHER_KIND = 0.8;
  private static final double NAMESAKE = 0.85;
  private static final double WORTH_A_LOOK = 0.3;

  static NameScore of(NameReading wanted, EntityName name, Entity entity) {
    double worth = name.rank().worth();
    if (wanted.folded().equals(name.reading().folded()) && !wanted.folded().isEmpty()) {
      boolean said = name.rank() != Rank.MADE;
      return new NameScore(worth, said, said && isSafe(wanted, name, entity));
    }
    Likeness likeness = Likeness.of(wanted, name.reading(), entity.company());
    double doubt =
        isOtherKind(wanted, name, entity) || isOtherNoun(likeness, name) ? OTHER_KIND : 1;
    double value = worth * doubt * Math.min(likeness.value(), MOST_UNLESS_EXACT);
    return value < WORTH_A_LOOK
        ? new NameScore(value, false, false)
        : new NameScore(
            isNamesake(wanted, entity) ? value * NAMESAKE : value,
            false,
            likeness.complete() && isSafe(wanted, name, entity));
  }

  /** A battle is no place, even where it is called after one. */
  private static boolean isOtherKind(NameReading wanted, EntityName name, Entity entity) {
    return wanted.kind().isPresent()
        && !entity.is(wanted.kind().get())
        && !wanted.kind().equals(name.reading().kind());
  }

  /** An invasion is no occupation, even where both are of one country by another. */
  private static boolean isOtherNoun(Likeness likeness, EntityName name) {
    return !likeness.nounFound() && name.reading().kind().isPresent();
  }

  /** A person of the same surname who is called otherwise. */
  private static boolean isNamesake(NameReading wanted, Entity entity) {
    return entity.is("Person")
        && !wanted.words().isEmpty()
        && wanted.words().get(0).role() == Role.GIVEN_NAME
        && Likeness.givenNames(wanted, entity.names().get(0).reading()) == 0;
  }

  /** Of persons more is needed than a surname: a given name, or two initials. */
  private static boolean isSafe(NameReading wanted, EntityName name, Entity entity) {
    if (!entity.is("Person")) {
      return true;
    }
    boolean whole = name.rank() == Rank.LABEL && wanted.folded().equals(name.reading().folded());
    return whole || Likeness.givenNames(wanted, entity.names().get(0).reading()) >= 1;
  }
}
