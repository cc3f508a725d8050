package org.interregnum.syntax;

import java.util.Set;

/** Gapping: where a clause goes on without saying its verb again. */
final class Gaps {

  /** Prepositions whose phrases stand once more without the verb. */
  private static final Set<String> GAPPED = Set.of("at", "in", "by");

  private final ItemRow row;

  Gaps(ItemRow row) {
    this.row = row;
  }

  /** {@code recognised A in 1913 and B in 1915}: the verb once more, with a date of its own. */
  boolean isGapped(Clause current, int i) {
    return isGappedPassive(current, i)
        || isGappedTransfer(current, i)
        || i >= 3
            && current.hasVerb()
            && !current.object.isEmpty()
            && row.get(i - 1) instanceof Item.Conjunction
            && (row.get(i - 2) instanceof Item.Date
                || row.get(i - 2) instanceof Item.Mark && row.get(i - 3) instanceof Item.Date)
            && i + 1 < row.size()
            && row.get(i + 1) instanceof Item.Date
            && !(i + 2 < row.size() && row.get(i + 2) instanceof Item.Verb);
  }

  /**
   * {@code A was occupied by X on 16 February, and B on the 29th}, {@code occupied A on the 2nd, B
   * on the 13th}.
   */
  private boolean isGappedPassive(Clause current, int i) {
    int j = i - 1;
    while (j >= 0 && (row.get(j) instanceof Item.Conjunction || row.get(j) instanceof Item.Mark)) {
      j--;
    }
    Group group = ((Item.Nominal) row.get(i)).group();
    boolean apart = j < i - 1 && j >= 0 && group.isProper() && group.members().size() == 1;
    Group like = current.passive ? current.subject : current.object;
    return apart
        && VerbClasses.TAKING.contains(current.lemma)
        && (like.isProper() || !current.passive && !like.isEmpty())
        && !current.when.isEmpty()
        && i + 1 < row.size()
        && row.get(i + 1) instanceof Item.Date
        && !(i + 2 < row.size() && row.get(i + 2) instanceof Item.Verb);
  }

  /** {@code ceded A to X, B to Y and C to Z}: what is handed over, and to whom. */
  private boolean isGappedTransfer(Clause current, int i) {
    boolean joined =
        i > 0
            && (row.get(i - 1) instanceof Item.Conjunction || row.get(i - 1) instanceof Item.Mark);
    return joined
        && VerbClasses.TRANSFERRING.contains(current.lemma)
        && !current.object.isEmpty()
        && current.phrases.stream().anyMatch(p -> p.preposition().equals("to"))
        && i + 1 < row.size()
        && row.get(i + 1) instanceof Item.Preposition phrase
        && phrase.word().equals("to")
        && !(i + 2 < row.size() && row.get(i + 2) instanceof Item.Verb);
  }

  /**
   * {@code was at A until 29 April and from 1 May at B}: the clause once more, with another place
   * and a date of its own.
   */
  boolean isGappedPhrase(Clause current, Item.Preposition phrase, int i) {
    int joint = row.jointBefore(i);
    boolean dated = joint < i - 1 || i + 1 < row.size() && row.get(i + 1) instanceof Item.Date;
    return joint > 0
        && dated
        && current.hasVerb()
        && GAPPED.contains(phrase.word())
        && phrase.group().isProper()
        && current.when.size() > row.datesBetween(joint, i).size()
        && current.phrases.stream()
            .anyMatch(p -> p.preposition().equals(phrase.word()) && p.group().isProper())
        && !row.verbFollows(i);
  }

  /** Lets a clause without a verb share that of the one before, and all that goes with it. */
  static void repeat(Clause before, Clause clause) {
    clause.lemma = before.lemma;
    clause.passive = before.passive;
    clause.negated = before.negated;
    clause.real = before.real;
    clause.verbBegin = before.verbBegin;
  }
}
