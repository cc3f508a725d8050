package org.interregnum.reconcile;

import org.interregnum.query.FoldedName;

/** Whether two words may be one word spelt in two ways. */
final class Spelling {

  private static final int SHORTEST = 4;
  private static final int LETTERS_FOR_A_SLIP = 4;

  private Spelling() {}

  /**
   * From 0 to 1; 0 for short words, numbers, and words that differ in more than every fourth
   * letter.
   */
  static double likeness(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST || longer - shorter > longer / LETTERS_FOR_A_SLIP || hasDigit(a + b)) {
      return 0;
    }
    int slips = new FoldedName(a).distance(new FoldedName(b));
    return slips > longer / LETTERS_FOR_A_SLIP ? 0 : 1 - (double) slips / longer;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
