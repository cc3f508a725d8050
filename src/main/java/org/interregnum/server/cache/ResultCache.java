package org.interregnum.server.cache;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * The answers that were asked for last, up to so many bytes in all. Of a long answer only the tag
 * is kept, which is enough to tell a client that it has it already.
 */
public final class ResultCache {

  private final long capacity;
  private final int longest;
  private final Map<String, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private long bytes;

  /**
   * @param capacity the most bytes; 0 keeps nothing
   */
  public ResultCache(long capacity) {
    this.capacity = capacity;
    this.longest = (int) Math.min(Integer.MAX_VALUE, capacity / 16);
  }

  /** What is kept under a key. */
  public synchronized Optional<Kept> find(String key) {
    Optional<Kept> found = Optional.ofNullable(answers.get(key));
    (found.isPresent() ? hits : misses).increment();
    return found;
  }

  /** Keeps an answer, in place of those that were not asked for for the longest time. */
  public synchronized void keep(String key, Kept given) {
    Kept answer = given.within(longest);
    if (answer.size() > capacity) {
      return;
    }
    Optional.ofNullable(answers.put(key, answer)).ifPresent(before -> bytes -= before.size());
    bytes += answer.size();
    Iterator<Kept> eldest = answers.values().iterator();
    while (bytes > capacity) {
      bytes -= eldest.next().size();
      eldest.remove();
    }
  }

  /** How many were found. */
  public long hits() {
    return hits.sum();
  }

  /** How many were not. */
  public long misses() {
    return misses.sum();
  }

  /** How many bytes are kept. */
  public synchronized long bytes() {
    return bytes;
  }
}
