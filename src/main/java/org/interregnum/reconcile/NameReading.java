package org.interregnum.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A name taken apart.
 *
 * @param folded the whole of it, folded, without the {@code 's} of possessives
 * @param words its words in their order
 * @param heaviestFirst the places of its words, by weight
 * @param kind the identifier of the type of entity that its head noun speaks of: {@code Event} for
 *     a {@code Battle of …}
 */
record NameReading(
    String folded, List<Word> words, List<Integer> heaviestFirst, Optional<String> kind) {

  NameReading {
    words = List.copyOf(words);
    heaviestFirst = List.copyOf(heaviestFirst);
  }

  static NameReading of(String folded, List<Word> words, Optional<String> kind) {
    List<Integer> heaviestFirst =
        IntStream.range(0, words.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -words.get(i).weight()))
            .toList();
    return new NameReading(folded, words, heaviestFirst, kind);
  }
}
