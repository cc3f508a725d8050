package org.interregnum.server.limits;

import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** A thread that looks at the guarded requests now and then, and sleeps while there are none. */
final class Watch implements Runnable, AutoCloseable {

  private static final long PAUSE_NANOS = 50_000_000;
  private static final int CLIENT_EVERY = 4;

  private final Set<Guard> watched;
  private final Memory memory = new Memory();
  private final Thread thread = new Thread(this, "watch");
  private volatile boolean closed;
  private volatile boolean asleep = true;

  Watch(Set<Guard> watched) {
    this.watched = watched;
    thread.setDaemon(true);
    thread.start();
  }

  /** Has it look, since there is something to look at. */
  void wake() {
    if (asleep) {
      LockSupport.unpark(thread);
    }
  }

  /** The bytes that a thread has allocated in its life, or 0 as long as nobody counts. */
  long allocated(Thread owner) {
    return memory.allocated(owner.getId());
  }

  @Override
  public void run() {
    int round = 0;
    while (!closed) {
      if (watched.isEmpty()) {
        asleep = true;
        if (watched.isEmpty() && !closed) {
          LockSupport.park(this);
        }
        asleep = false;
      }
      LockSupport.parkNanos(this, PAUSE_NANOS);
      round++;
      look(round % CLIENT_EVERY == 0);
    }
  }

  private void look(boolean atClientsToo) {
    long now = System.nanoTime();
    watched.forEach(guard -> guard.look(now, atClientsToo));
    if (!watched.isEmpty() && memory.isShort()) {
      memory.largest(watched).ifPresent(guard -> guard.stop(Stop.MEMORY));
    }
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
