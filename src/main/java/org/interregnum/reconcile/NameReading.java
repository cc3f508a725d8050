package org.interregnum.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * A name taken apart.
 *
 * @param folded the whole of it, folded, without the {@code 's} of possessives
 * @param words its words in their order
 * @param kind the identifier of the type of entity that its head noun speaks of: {@code Event} for
 *     a {@code Battle of …}
 */
record NameReading(String folded, List<Word> words, Optional<String> kind) {

  NameReading {
    words = List.copyOf(words);
  }

  boolean isOneWord() {
    return !folded.contains(" ");
  }
}
