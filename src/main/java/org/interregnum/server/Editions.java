package org.interregnum.server;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.interregnum.publish.UnitedDataset;

/**
 * The edition that is served now. There is none while the first one is being loaded. One that
 * another has followed stays whole until the last request that reads it is answered.
 */
final class Editions {

  private static final String AGAIN_IN_SECONDS = "5";

  private final Duration patience;
  private final Lock lock = new ReentrantLock();
  private final Condition there = lock.newCondition();
  private Optional<Shown> current = Optional.empty();

  /**
   * @param patience how long a request waits for the first edition
   */
  Editions(Duration patience) {
    this.patience = patience;
  }

  Optional<Edition> current() {
    lock.lock();
    try {
      return current.map(shown -> shown.edition);
    } finally {
      lock.unlock();
    }
  }

  /** Puts an edition in the place of the one before. */
  void replace(Edition edition) {
    follow(Optional.of(new Shown(edition)));
  }

  /** From now on there is none. */
  void close() {
    follow(Optional.empty());
  }

  private void follow(Optional<Shown> next) {
    lock.lock();
    Optional<Shown> before = current;
    try {
      current = next;
      there.signalAll();
    } finally {
      lock.unlock();
    }
    before.ifPresent(this::leave);
  }

  /**
   * Enters the current edition with this thread; waits for the first one, but not for long.
   *
   * @throws Problem with status 503 where there is none in time
   */
  Stay enter() {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (current.isEmpty() && left > 0) {
        left = there.awaitNanos(left);
      }
      Shown shown = current.orElseThrow(Editions::notReady);
      Stay stay = new Stay(shown);
      shown.readers++;
      return stay;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notReady();
    } finally {
      lock.unlock();
    }
  }

  private void leave(Shown shown) {
    lock.lock();
    boolean last;
    try {
      shown.readers--;
      last = shown.readers == 0;
    } finally {
      lock.unlock();
    }
    if (last) {
      shown.edition.end().run();
    }
  }

  private static Problem notReady() {
    return new Problem(
        503,
        "The data is still being loaded; ask again in " + AGAIN_IN_SECONDS + " seconds.",
        Map.of("Retry-After", AGAIN_IN_SECONDS));
  }

  /** An edition and how many hold it: those who read it, and being the current one. */
  private static final class Shown {
    private final Edition edition;
    private int readers = 1;

    Shown(Edition edition) {
      this.edition = edition;
    }
  }

  /** A request's time with one edition, begun and closed in the same thread. */
  final class Stay implements AutoCloseable {
    private final Shown shown;
    private final UnitedDataset.Reading reading;

    private Stay(Shown shown) {
      this.shown = shown;
      this.reading = UnitedDataset.reading(shown.edition.site().dataset());
    }

    Edition edition() {
      return shown.edition;
    }

    @Override
    public void close() {
      reading.close();
      leave(shown);
    }
  }
}
