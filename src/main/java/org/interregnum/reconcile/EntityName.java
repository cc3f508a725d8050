package org.interregnum.reconcile;

/**
 * A name under which an entity may be sought.
 *
 * @param text as it is written
 * @param reading the same, taken apart
 * @param rank where it is from
 */
record EntityName(String text, NameReading reading, Rank rank) {

  /** Where a name is from, with the most that a query for it can score. */
  enum Rank {
    LABEL(1),
    ALIAS(0.98),
    /** Made from what is said of the entity, such as the government of its head. */
    MADE(0.85);

    private final double worth;

    Rank(double worth) {
      this.worth = worth;
    }

    double worth() {
      return worth;
    }
  }
}
