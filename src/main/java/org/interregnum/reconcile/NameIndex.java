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
  private static final double LEAST_WEIGHT = 0.4;

  private final List<Entity> all;
  private final Map<String, BitSet> byStart = new HashMap<>();

  NameIndex(Collection<Entity> entities) {
    this.all = List.copyOf(entities);
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      all.get(i).names().stream()
          .flatMap(name -> name.reading().words().stream())
          .flatMap(NameIndex::starts)
          .forEach(start -> byStart.computeIfAbsent(start, s -> new BitSet()).set(place));
    }
  }

  private static Stream<String> starts(Word word) {
    return Stream.of(word.written(), word.meant())
        .map(text -> text.substring(0, Math.min(LETTERS, text.length())));
  }

  /** Those that share the beginning of a word that weighs something, or of any where none does. */
  List<Entity> near(NameReading query) {
    List<Word> telling =
        query.words().stream().filter(word -> word.weight() >= LEAST_WEIGHT).toList();
    BitSet near = new BitSet();
    (telling.isEmpty() ? query.words() : telling)
        .stream()
            .flatMap(NameIndex::starts)
            .flatMap(start -> Stream.ofNullable(byStart.get(start)))
            .forEach(near::or);
    return near.stream().mapToObj(all::get).toList();
  }

  List<Entity> all() {
    return all;
  }
}
