package org.interregnum.syntax;

import java.util.List;
import org.interregnum.time.TemporalExpression;

/** The items of one sentence, and what stands before and behind one of them. */
final class ItemRow {

  private final List<Item> items;

  ItemRow(List<Item> items) {
    this.items = items;
  }

  int size() {
    return items.size();
  }

  Item get(int i) {
    return items.get(i);
  }

  /** Whether an item of this kind stands at a position that may lie outside the row. */
  boolean is(int i, Class<? extends Item> kind) {
    return i >= 0 && i < items.size() && kind.isInstance(items.get(i));
  }

  /** The conjunction or mark that nothing but dates and adverbs part from an item. */
  int jointBefore(int i) {
    int j = i - 1;
    while (j > 0 && (items.get(j) instanceof Item.Date || items.get(j) instanceof Item.Adverb)) {
      j--;
    }
    boolean joint =
        j > 0 && (items.get(j) instanceof Item.Conjunction || items.get(j) instanceof Item.Mark);
    return joint ? j : -1;
  }

  List<TemporalExpression> datesBetween(int from, int to) {
    return items.subList(from, to).stream()
        .filter(Item.Date.class::isInstance)
        .map(item -> ((Item.Date) item).expression())
        .toList();
  }

  boolean verbFollows(int i) {
    int j = i + 1;
    while (j < items.size()
        && !(items.get(j) instanceof Item.Mark)
        && !(items.get(j) instanceof Item.Conjunction)) {
      if (items.get(j) instanceof Item.Verb) {
        return true;
      }
      j++;
    }
    return false;
  }

  static boolean isSemicolon(Item item) {
    return item instanceof Item.Mark mark && mark.kind() == UnitKind.SEMICOLON;
  }

  boolean finiteBeforeBreak(int from) {
    for (int j = from; j < items.size() && !isSemicolon(items.get(j)); j++) {
      Item item = items.get(j);
      if (item instanceof Item.Verb verb && verb.group().mayBeFinite()) {
        return true;
      }
      if (item instanceof Item.Subordinator) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code and on 3 September declared}: nothing but dates between the conjunction and the verb.
   */
  boolean afterJointAndDate(int i) {
    int j = i - 1;
    while (j >= 0 && items.get(j) instanceof Item.Date) {
      j--;
    }
    return j >= 0 && j < i - 1 && items.get(j) instanceof Item.Conjunction;
  }

  /**
   * {@code , declared an open city on the 26th, was}: a participle with its object between commas,
   * and the verb after.
   */
  boolean closedByComma(int i) {
    for (int j = i + 1; j + 1 < items.size(); j++) {
      if (items.get(j) instanceof Item.Mark) {
        return items.get(j + 1) instanceof Item.Verb next && next.group().isFinite();
      }
      if (items.get(j) instanceof Item.Verb || items.get(j) instanceof Item.Conjunction) {
        return false;
      }
    }
    return false;
  }

  /** Whether the phrase before opens a new clause: a comma or conjunction stands before it. */
  boolean afterBreak(int i) {
    int j = i - 2;
    while (j >= 0
        && (items.get(j) instanceof Item.Adverb
            || items.get(j) instanceof Item.Date
            || items.get(j) instanceof Item.Preposition)) {
      j--;
    }
    return j >= 0
        && (items.get(j) instanceof Item.Conjunction || items.get(j) instanceof Item.Mark);
  }

  boolean laterFinite(int i) {
    for (int j = i + 1; j < items.size() && !isSemicolon(items.get(j)); j++) {
      Item item = items.get(j);
      if (item instanceof Item.Verb verb && verb.group().mayBeFinite()) {
        return !(items.get(j - 1) instanceof Item.Conjunction);
      }
      boolean newClause = item instanceof Item.Conjunction && items.get(j - 1) instanceof Item.Mark;
      if (item instanceof Item.Subordinator || item instanceof Item.Relative || newClause) {
        return false;
      }
    }
    return false;
  }

  /** {@code Had the army looted the city, …}: nothing of the sentence happened. */
  boolean inverted() {
    return items.size() > 2
        && items.get(0) instanceof Item.Verb first
        && first.group().lemma().equals("have")
        && items.get(1) instanceof Item.Nominal
        && items.get(2) instanceof Item.Verb;
  }
}
