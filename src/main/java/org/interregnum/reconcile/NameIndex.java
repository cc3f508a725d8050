package org.interregnum.reconcile;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The entities by the first letters of the words in their names, so that a query is compared with
 * those alone that can be like it.
 */
final class NameIndex {

  private static final int LETTERS = 2;
  private static final int LETTER = 1;
  private static final double LEAST_WEIGHT = 0.4;

  private final List<Entity> all;
  private final Map<String, BitSet> byLetters = new HashMap<>();
  private final Map<String, BitSet> byLetter = new HashMap<>();

  NameIndex(Collection<Entity> entities) {
    this.all = List.copyOf(entities);
    for (int i = 0; i < all.size(); i++) {
      for (EntityName name : all.get(i).names()) {
        put(name.reading(), i);
      }
    }
  }

  private void put(NameReading name, int place) {
    for (Word word : name.words()) {
      starts(word, LETTERS)
          .forEach(start -> byLetters.computeIfAbsent(start, s -> new BitSet()).set(place));
      starts(word, LETTER)
          .forEach(start -> byLetter.computeIfAbsent(start, s -> new BitSet()).set(place));
    }
  }

  private static Stream<String> starts(Word word, int letters) {
    return Stream.of(word.written(), word.meant())
        .map(text -> text.substring(0, Math.min(letters, text.length())));
  }

  /**
   * Those that share the first two letters of a word that weighs something, or of any where none
   * does.
   */
  List<Entity> near(NameReading query) {
    return sharing(query, LETTERS, byLetters);
  }

  /** Those that share the first letter of one. */
  List<Entity> farther(NameReading query) {
    return sharing(query, LETTER, byLetter);
  }

  private List<Entity> sharing(NameReading query, int letters, Map<String, BitSet> index) {
    List<Word> telling =
        query.words().stream().filter(word -> word.weight() >= LEAST_WEIGHT).toList();
    BitSet near = new BitSet();
    (telling.isEmpty() ? query.words() : telling)
        .stream()
            .flatMap(word -> starts(word, letters))
            .flatMap(start -> Stream.ofNullable(index.get(start)))
            .forEach(near::or);
    return near.stream().mapToObj(all::get).toList();
  }
}
