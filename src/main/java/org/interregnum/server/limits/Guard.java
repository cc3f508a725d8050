package org.interregnum.server.limits;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * What one request may still use. It belongs to the thread that answers the request, and ends with
 * it.
 */
public final class Guard implements AutoCloseable {

  /** So many checks pass with no more than a look at a flag. */
  private static final int SELDOM = 16;

  private final Guards guards;
  private final String client;
  private final BooleanSupplier clientLeft;
  private final Thread thread = Thread.currentThread();
  private final long began = System.nanoTime();
  private final long allocatedBefore;
  private final AtomicReference<Stop> stop = new AtomicReference<>();
  private final List<Runnable> whenStopped = new CopyOnWriteArrayList<>();
  private volatile long deadline;
  private Optional<Place> place = Optional.empty();
  private int checks;

  Guard(Guards guards, String client, BooleanSupplier clientLeft, long allocatedBefore) {
    this.guards = guards;
    this.client = client;
    this.clientLeft = clientLeft;
    this.allocatedBefore = allocatedBefore;
    this.deadline = began + guards.limits().time().toNanos();
  }

  /** Takes less time than the limit; more is not to be had. */
  public void within(Duration time) {
    deadline = Math.min(deadline, began + time.toNanos());
  }

  /**
   * Waits for a turn. What has one already keeps it.
   *
   * @throws TurnedAway where there is no room to wait
   * @throws QueryCancelledException where the request was stopped meanwhile
   */
  public void admit(Lane lane) {
    if (place.isEmpty()) {
      guards.watch(this);
      place = Optional.of(guards.enter(client, lane, this::isStopped));
      endIfStopped();
    }
  }

  /**
   * Passes where there is nothing against going on.
   *
   * @throws QueryCancelledException where the request has been stopped
   */
  public void check() {
    endIfStopped();
    checks++;
    if (checks % SELDOM == 0 && place.isPresent()) {
      guards.turnstile().giveWay(place.get(), this::isStopped);
      endIfStopped();
    }
  }

  /** Something that takes as long as others want, such as a client that reads slowly. */
  @FunctionalInterface
  public interface Wait<X extends Exception> {
    void run() throws X;
  }

  /** Waits for others without holding up those who compute. */
  public <X extends Exception> void aside(Wait<X> wait) throws X {
    place.ifPresent(guards.turnstile()::pause);
    try {
      wait.run();
    } finally {
      place.ifPresent(here -> guards.turnstile().resume(here, this::isStopped));
    }
  }

  /** Ends the request at its next check, for a reason; the first reason counts. */
  public void stop(Stop why) {
    if (stop.compareAndSet(null, why)) {
      guards.count(why);
      whenStopped.forEach(Runnable::run);
    }
  }

  /** Ends the request at once. */
  public QueryCancelledException ended(Stop why) {
    stop(why);
    return new QueryCancelledException();
  }

  /** Has something done when the request is stopped. */
  public void whenStopped(Runnable action) {
    whenStopped.add(action);
    if (isStopped()) {
      action.run();
    }
  }

  /** The same rows, up to as many as an answer may have. */
  public RowSet counted(RowSet rows) {
    return RowSetStream.create(
        rows.getResultVars(),
        Iter.map(
            rows,
            row -> {
              if (rows.getRowNumber() > limits().rows()) {
                throw ended(Stop.ROWS);
              }
              return row;
            }));
  }

  public Optional<Stop> stopped() {
    return Optional.ofNullable(stop.get());
  }

  public QueryLimits limits() {
    return guards.limits();
  }

  private boolean isStopped() {
    return stop.get() != null;
  }

  private void endIfStopped() {
    if (isStopped()) {
      throw new QueryCancelledException();
    }
  }

  /** Stops it where its time is up or nobody waits for it any more. */
  void look(long now, boolean atClientToo) {
    if (now - deadline >= 0) {
      stop(Stop.TIME);
    } else if (atClientToo && clientLeft.getAsBoolean()) {
      stop(Stop.CLIENT_LEFT);
    }
  }

  long threadId() {
    return thread.getId();
  }

  long allocatedBefore() {
    return allocatedBefore;
  }

  @Override
  public void close() {
    place.ifPresent(guards.turnstile()::leave);
    place = Optional.empty();
    guards.end(this);
  }
}
