package org.interregnum.extraction.rule;

import java.util.List;
import java.util.Set;

/**
 * What a pattern wants at one place of a clause.
 *
 * @param name the letter that the claims use, or empty for words that they do not use
 * @param type what may fill it; WORDS for literal words
 * @param words for literal words: the head nouns that are allowed, with what stands before or
 *     behind them over underscores
 * @param inner for literal words: what must stand behind them over "of", or possess them
 */
record Slot(String name, SlotType type, Set<String> words, java.util.Optional<Slot> inner) {

  boolean isLiteral() {
    return !words.isEmpty();
  }

  static Slot literal(List<String> words) {
    return new Slot("", SlotType.WORDS, Set.copyOf(words), java.util.Optional.empty());
  }

  Slot of(Slot complement) {
    return new Slot(name, type, words, java.util.Optional.of(complement));
  }
}
