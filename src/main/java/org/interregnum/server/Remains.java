package org.interregnum.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * What is left of the body of a request that was refused because of its length; the end of its
 * answer.
 *
 * <p>A client that is still sending when the connection is closed sees it break and not the answer,
 * so what it sends is still taken in: after the answer, within bounds of length and time, and
 * without a thread that waits for it.
 */
final class Remains extends Callback.Nested {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Request request;
  private final long mostBytes;
  private final EndPoint connection;
  private final long idleMillis;
  private long until;
  private long taken;

  /**
   * @param end done when what is left has been taken in, or there is too much of it
   */
  Remains(Request request, long mostBytes, Callback end) {
    super(end);
    this.request = request;
    this.mostBytes = mostBytes;
    this.connection = request.getConnectionMetaData().getConnection().getEndPoint();
    this.idleMillis = connection.getIdleTimeout();
  }

  /** The request as whoever answers it sees it: what is left is not theirs to take. */
  Request shown() {
    return new Request.Wrapper(request) {
      @Override
      public boolean consumeAvailable() {
        return false;
      }
    };
  }

  @Override
  public void succeeded() {
    until = System.nanoTime() + PATIENCE.toNanos();
    take();
  }

  private void take() {
    long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    while (left > 0 && taken < mostBytes) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        connection.setIdleTimeout(left);
        request.demand(this::take);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        break;
      }
      taken += chunk.remaining();
      chunk.release();
      if (chunk.isLast()) {
        break;
      }
      left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    }
    connection.setIdleTimeout(idleMillis);
    super.succeeded();
  }
}
