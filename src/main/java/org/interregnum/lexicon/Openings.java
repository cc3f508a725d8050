package org.interregnum.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * The words with which the entries of a table begin, so that most words of a text need no look-up.
 */
final class Openings {

  private static final String ENDS = " '’,";

  private final Set<String> words = new HashSet<>();

  /** Takes in the first word of an entry, with and without what a tokenizer may cut off it. */
  void add(String entry) {
    int end = entry.indexOf(' ');
    words.add(end < 0 ? entry : entry.substring(0, end));
    for (int i = 0; i < entry.length(); i++) {
      if (ENDS.indexOf(entry.charAt(i)) >= 0) {
        words.add(entry.substring(0, i));
        return;
      }
    }
  }

  /** Whether an entry may begin with this word; a full stop behind it does not matter. */
  boolean has(String word) {
    return words.contains(word)
        || word.endsWith(".") && words.contains(word.substring(0, word.length() - 1));
  }
}
