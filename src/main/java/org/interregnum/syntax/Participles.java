package org.interregnum.syntax;

import org.interregnum.syntax.Clause.Kind;
import org.interregnum.syntax.VerbGroup.Shape;

/** Whether a verb form is a participle where it stands, or the verb of its clause. */
final class Participles {

  private final ItemRow row;

  Participles(ItemRow row) {
    this.row = row;
  }

  /** Whether a form such as {@code signed} is a participle here and no finite verb. */
  boolean isReduced(Clause current, int i) {
    int next = i + 1;
    while (next < row.size() && row.get(next) instanceof Item.Adverb) {
      next++;
    }
    boolean byNext =
        next < row.size()
            && row.get(next) instanceof Item.Preposition phrase
            && phrase.word().equals("by");
    boolean objectNext = i + 1 < row.size() && row.get(i + 1) instanceof Item.Nominal;
    boolean waiting =
        !current.hasVerb() && (!current.subject.isEmpty() || !current.antecedent.isEmpty());
    if (before(i) instanceof Item.Preposition phrase && phrase.word().equals("with")) {
      return !waiting || row.laterFinite(i);
    }
    if (waiting) {
      boolean comma = before(i) instanceof Item.Mark;
      return (comma && (!objectNext || row.closedByComma(i)) || byNext && !comma)
          && row.laterFinite(i)
          && !current.subject.isEmpty();
    }
    if (!current.hasVerb()) {
      return true;
    }
    if (before(i) instanceof Item.Conjunction || row.afterJointAndDate(i)) {
      return false;
    }
    if (endsApposition(before(i)) && current.parentWaits() && !byNext && !objectNext) {
      return false;
    }
    boolean subjectAhead = before(i) instanceof Item.Nominal && row.afterBreak(i) && !byNext;
    if (subjectAhead) {
      return false;
    }
    if (current.kind == Kind.REDUCED
        && !byNext
        && !objectNext
        && before(i) instanceof Item.Preposition
        && current.waitingAbove() != null
        && !row.laterFinite(i)) {
      return false;
    }
    if (current.kind == Kind.RELATIVE
        && current.parentWaits()
        && !objectNext
        && before(i) instanceof Item.Mark) {
      return false;
    }
    return !(objectNext
        && (before(i) instanceof Item.Mark || current.parent != null && !current.parent.hasVerb()));
  }

  /** {@code was commanded by X and held Y}: what has an object of its own is no passive. */
  boolean hasObject(VerbGroup verb, int i) {
    return !VerbClasses.NAMING.contains(verb.lemma())
        && i + 1 < row.size()
        && row.get(i + 1) instanceof Item.Nominal;
  }

  /**
   * {@code had on the row.get(i - 1) day attacked}: the participle that the auxiliary waits for.
   */
  boolean completesPerfect(Clause current, VerbGroup verb, int i) {
    return current.lemma.equals("have")
        && current.object.isEmpty()
        && current.complement.isEmpty()
        && (verb.shape() == Shape.PARTICIPLE || verb.shape() == Shape.PAST_OR_PARTICIPLE)
        && (before(i) instanceof Item.Date
            || before(i) instanceof Item.Adverb
            || before(i) instanceof Item.Preposition);
  }

  /**
   * {@code whose president was X, an octogenarian, hung on}: the verb behind a closed insertion.
   */
  private static boolean endsApposition(Item before) {
    return before instanceof Item.Nominal nominal
        && nominal.group().last().apposition().isPresent();
  }

  /** The item before, or null at the beginning. */
  private Item before(int i) {
    return i == 0 ? null : row.get(i - 1);
  }
}
