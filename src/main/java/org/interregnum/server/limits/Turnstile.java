package org.interregnum.server.limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Lets a bounded number of queries compute at a time, in turns, and keeps one turn more for what is
 * our own and light.
 *
 * <p>A query that has hardly run goes before one that has run for long, and of two alike the one
 * whose client has used less of late. A query that runs gives its turn away, at one of its checks,
 * to one that goes before it; so what is light is never held up by what is heavy for longer than
 * the heavy one needs to its next check, and one client's queries never hold up another's for more
 * than a slice.
 */
final class Turnstile {

  private static final long SLICE_NANOS = 50_000_000;
  private static final long LOOK_MILLIS = 100;

  private final QueryLimits limits;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Place> waiting = new ArrayList<>();
  private final List<Place> computing = new ArrayList<>();
  private final Shares shares = new Shares();
  private int present;
  private volatile int queue;

  Turnstile(QueryLimits limits) {
    this.limits = limits;
  }

  /** How many wait for their turn. */
  int queued() {
    return queue;
  }

  int running() {
    lock.lock();
    try {
      return computing.size();
    } finally {
      lock.unlock();
    }
  }

  /**
   * A place whose turn it is; waits for it.
   *
   * @param stopped whether the query has been stopped; then the place is without a turn
   * @throws TurnedAway where there is no room to wait
   */
  Place enter(String client, Lane lane, BooleanSupplier stopped) {
    lock.lock();
    try {
      if (shares.present(client) >= limits.perClient()) {
        throw new TurnedAway(true);
      }
      if (present >= limits.present()) {
        throw new TurnedAway(false);
      }
      present++;
      shares.enter(client);
      Place place = new Place(client, lane, lock.newCondition());
      await(place, stopped);
      return place;
    } finally {
      lock.unlock();
    }
  }

  /** Lets others go first where it is their turn, and comes back when it is ours again. */
  void giveWay(Place place, BooleanSupplier stopped) {
    if (queue == 0) {
      return;
    }
    lock.lock();
    try {
      long now = System.nanoTime();
      charge(place, now);
      if (best(now, any -> true).filter(other -> goesBefore(other, place, now)).isPresent()) {
        release(place);
        await(place, stopped);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Gives the turn away for as long as the query waits for something else than a processor. */
  void pause(Place place) {
    lock.lock();
    try {
      release(place);
    } finally {
      lock.unlock();
    }
  }

  void resume(Place place, BooleanSupplier stopped) {
    lock.lock();
    try {
      await(place, stopped);
    } finally {
      lock.unlock();
    }
  }

  void leave(Place place) {
    lock.lock();
    try {
      release(place);
      present--;
      shares.leave(place.client);
    } finally {
      lock.unlock();
    }
  }

  private void release(Place place) {
    if (place.running) {
      charge(place, System.nanoTime());
      place.running = false;
      computing.remove(place);
      next();
    }
  }

  private void charge(Place place, long now) {
    if (place.running) {
      shares.charge(place.client, place.book(now), now);
    }
  }

  private void await(Place place, BooleanSupplier stopped) {
    place.begin(false, System.nanoTime());
    waiting.add(place);
    next();
    while (!place.running && !stopped.getAsBoolean()) {
      try {
        place.turn.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    if (!place.running) {
      waiting.remove(place);
      queue = waiting.size();
    }
  }

  /** Gives free turns to those whose turn it is. */
  private void next() {
    long now = System.nanoTime();
    for (Optional<Place> first = free(now); first.isPresent(); first = free(now)) {
      begin(first.get(), now);
    }
    queue = waiting.size();
  }

  private void begin(Place place, long now) {
    waiting.remove(place);
    computing.add(place);
    place.begin(true, now);
    place.turn.signal();
  }

  /** Who goes first of those that there is a free turn for. */
  private Optional<Place> free(long now) {
    boolean any = computing.size() <= limits.running();
    boolean common =
        any && computing.stream().filter(place -> !place.isLight()).count() < limits.running();
    return any ? best(now, place -> common || place.isLight()) : Optional.empty();
  }

  private Optional<Place> best(long now, Predicate<Place> which) {
    return waiting.stream()
        .filter(which)
        .min(
            Comparator.<Place>comparingInt(place -> place.level(now))
                .thenComparingDouble(place -> shares.used(place.client, now)));
  }

  private static boolean goesBefore(Place other, Place runner, long now) {
    int difference = other.level(now) - runner.level(now);
    return difference < 0 || difference == 0 && runner.slice() > SLICE_NANOS;
  }
}
