package org.interregnum.server;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The edition that is served now. There is none while the first one is being loaded. */
final class Editions {

  private static final String AGAIN_IN_SECONDS = "5";

  private final Duration patience;
  private final Lock lock = new ReentrantLock();
  private final Condition there = lock.newCondition();
  private Optional<Edition> current = Optional.empty();

  /**
   * @param patience how long a request waits for the first edition
   */
  Editions(Duration patience) {
    this.patience = patience;
  }

  Optional<Edition> current() {
    lock.lock();
    try {
      return current;
    } finally {
      lock.unlock();
    }
  }

  /** Puts an edition in the place of the one before, which is returned. */
  Optional<Edition> replace(Edition edition) {
    lock.lock();
    try {
      Optional<Edition> before = current;
      current = Optional.of(edition);
      there.signalAll();
      return before;
    } finally {
      lock.unlock();
    }
  }

  /**
   * The current edition; waits for the first one, but not for long.
   *
   * @throws Problem with status 503 where there is none in time
   */
  Edition awaited() {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (current.isEmpty() && left > 0) {
        left = there.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
    return current().orElseThrow(Editions::notReady);
  }

  private static Problem notReady() {
    return new Problem(
        503,
        "The data is still being loaded; ask again in " + AGAIN_IN_SECONDS + " seconds.",
        Map.of("Retry-After", AGAIN_IN_SECONDS));
  }
}
