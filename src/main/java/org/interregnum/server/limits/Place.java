package org.interregnum.server.limits;

import java.util.concurrent.locks.Condition;

/** One query's place at the {@link Turnstile}; guarded by its lock. */
final class Place {

  private static final long BRIEF_NANOS = 50_000_000;
  private static final long LONG_NANOS = 1_000_000_000;
  private static final long RISE_NANOS = 2_000_000_000;

  final String client;
  final Lane lane;
  final Condition turn;
  boolean running;
  private long used;
  private long since;
  private long slice;

  Place(String client, Lane lane, Condition turn) {
    this.client = client;
    this.lane = lane;
    this.turn = turn;
  }

  /** Begins to wait or to run. */
  void begin(boolean nowRunning, long now) {
    running = nowRunning;
    since = now;
    slice = 0;
  }

  /** Books the time since the last booking as used; returns it. */
  long book(long now) {
    long spent = now - since;
    since = now;
    used += spent;
    slice += spent;
    return spent;
  }

  /** How long it has run since it got its turn. */
  long slice() {
    return slice;
  }

  /** Whether it is our own and has not turned out heavy. */
  boolean isLight() {
    return lane == Lane.OWN && used < LONG_NANOS;
  }

  /**
   * How far behind it goes: 0 what has hardly run, 2 what has run for long. Who waits rises with
   * time, so that nobody waits for ever.
   */
  int level(long now) {
    boolean brief = used < (lane == Lane.OWN ? LONG_NANOS : BRIEF_NANOS);
    int level = brief ? 0 : used < LONG_NANOS ? 1 : 2;
    return running ? level : Math.max(0, level - (int) ((now - since) / RISE_NANOS));
  }
}
