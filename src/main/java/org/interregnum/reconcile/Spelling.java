package org.interregnum.reconcile;

import org.interregnum.query.FoldedName;

/** Whether two words may be one word spelt in two ways. */
final class Spelling {

  private static final int SHORTEST = 4;
  private static final int LETTERS_FOR_A_SLIP = 4;

  /** A word that differs in a letter is never as sure as one that is the same. */
  private static final double AT_MOST = 0.95;

  private static final int OTHER_SIGNS = 26;

  private Spelling() {}

  /**
   * From 0 to 1; 0 for short words, numbers, and words that differ in more than every fourth
   * letter.
   */
  static double likeness(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int most = longer / LETTERS_FOR_A_SLIP;
    if (Math.min(a.length(), b.length()) < SHORTEST
        || Math.abs(a.length() - b.length()) > most
        || !mayBeNear(letters(a), letters(b), most)) {
      return 0;
    }
    int slips = new FoldedName(a).distance(new FoldedName(b));
    return slips > most ? 0 : AT_MOST * (longer - slips) / longer;
  }

  /** Each slip changes at most two of the letters that occur; a number is never another one. */
  private static boolean mayBeNear(int a, int b, int slips) {
    boolean number = ((a | b) & 1 << OTHER_SIGNS) != 0;
    return !number && Integer.bitCount(a ^ b) <= 2 * slips;
  }

  /** One bit for each letter that occurs, and one for all else. */
  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letters |= 1 << (c >= 'a' && c <= 'z' ? c - 'a' : OTHER_SIGNS);
    }
    return letters;
  }
}
