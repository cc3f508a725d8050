package org.interregnum.server.limits;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/** The guards of the requests that are being answered now. */
public final class Guards implements AutoCloseable {

  private final QueryLimits limits;
  private final Turnstile turnstile;
  private final ThreadLocal<Guard> ofThread = new ThreadLocal<>();
  private final Set<Guard> watched = ConcurrentHashMap.newKeySet();
  private final Map<Stop, LongAdder> stops = new EnumMap<>(Stop.class);
  private final LongAdder turnedAway = new LongAdder();
  private final Watch watch = new Watch(watched);

  public Guards(QueryLimits limits) {
    this.limits = limits;
    this.turnstile = new Turnstile(limits);
    for (Stop why : Stop.values()) {
      stops.put(why, new LongAdder());
    }
  }

  /**
   * Begins to guard a request in this thread; to be closed in the same thread.
   *
   * @param client whose request it is, which shares are counted by
   * @param clientLeft whether the client is gone; asked from another thread
   */
  public Guard begin(String client, BooleanSupplier clientLeft) {
    Guard guard = new Guard(this, client, clientLeft, watch.allocated(Thread.currentThread()));
    ofThread.set(guard);
    return guard;
  }

  /** The guard of the request that this thread answers; none in threads that answer none. */
  public Optional<Guard> current() {
    return Optional.ofNullable(ofThread.get());
  }

  /** How many requests compute now. */
  public int running() {
    return turnstile.running();
  }

  /** How many wait for their turn to compute. */
  public int queued() {
    return turnstile.queued();
  }

  /** How many were stopped for a reason since the start. */
  public long stopped(Stop why) {
    return stops.get(why).sum();
  }

  /** How many found no room since the start. */
  public long turnedAway() {
    return turnedAway.sum();
  }

  public QueryLimits limits() {
    return limits;
  }

  Turnstile turnstile() {
    return turnstile;
  }

  /** A place at the turnstile, or none where there is no room. */
  Place enter(String client, Lane lane, BooleanSupplier stopped) {
    try {
      return turnstile.enter(client, lane, stopped);
    } catch (TurnedAway refused) {
      turnedAway.increment();
      throw refused;
    }
  }

  void count(Stop why) {
    stops.get(why).increment();
  }

  void watch(Guard guard) {
    watched.add(guard);
    watch.wake();
  }

  void end(Guard guard) {
    watched.remove(guard);
    ofThread.remove();
  }

  /** Ends all that are there, for a reason. */
  public void stopAll(Stop why) {
    watched.forEach(guard -> guard.stop(why));
  }

  /** Stops watching. */
  @Override
  public void close() {
    watch.close();
  }
}
