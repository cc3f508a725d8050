package org.interregnum.server.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is kept, and what makes room. */
class ResultCacheTest {

  private static Kept csv(String tag, byte[] body) {
    return new Kept("text/csv", tag, Map.of(), Optional.of(body));
  }

  @Test
  void what_was_asked_for_last_is_kept() {
    ResultCache cache = new ResultCache(16_000);
    for (int i = 0; i < 100; i++) {
      cache.keep("key" + i, csv("tag" + i, new byte[700]));
      assertTrue(cache.find("key0").isPresent() || i == 0, "key0 at " + i);
      assertTrue(cache.bytes() <= 16_000);
    }
    assertFalse(cache.find("key50").isPresent());
    assertTrue(cache.find("key99").isPresent());
  }

  @Test
  void of_a_long_answer_only_the_tag_is_kept() {
    ResultCache cache = new ResultCache(16_000);
    cache.keep("long", csv("tag", new byte[5_000]));
    Kept kept = cache.find("long").orElseThrow();
    assertEquals("tag", kept.tag());
    assertTrue(kept.body().isEmpty());
  }

  @Test
  void an_answer_takes_the_place_of_the_one_before() {
    ResultCache cache = new ResultCache(16_000);
    cache.keep("key", csv("old", new byte[10]));
    long bytes = cache.bytes();
    cache.keep("key", csv("new", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    assertEquals(bytes, cache.bytes());
    assertArrayEquals(
        new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
        cache.find("key").orElseThrow().body().orElseThrow());
  }

  @Test
  void without_room_nothing_is_kept() {
    ResultCache cache = new ResultCache(0);
    cache.keep("key", csv("tag", new byte[1]));
    assertTrue(cache.find("key").isEmpty());
    assertEquals(1, cache.misses());
  }
}
