package org.interregnum.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A request whose body is taken in as it comes, and then read from here.
 *
 * <p>The connection tells when nothing has come for long; so its time is set to what is left for
 * the body.
 */
final class IncomingBody extends Request.Wrapper {

  /** How long a body may take, beyond the time that its length needs. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Bytes in a second that a client has to send. */
  private static final long SLOWEST = 32 * 1024;

  private static final long HASTE_SECONDS = 2;

  private final WholeBodies bodies;
  private final EndPoint connection;
  private final long idleMillis;
  private final long until;
  private final Scheduler.Task cut;
  private ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private ByteBuffer kept = BufferUtil.EMPTY_BUFFER;
  private long reserved;
  private boolean ended;

  IncomingBody(Request request, WholeBodies bodies) {
    super(request);
    this.bodies = bodies;
    this.connection = request.getConnectionMetaData().getConnection().getEndPoint();
    this.idleMillis = connection.getIdleTimeout();
    Duration time = PATIENCE.plusSeconds(Math.max(0, request.getLength()) / SLOWEST);
    this.until = System.nanoTime() + time.toNanos();
    // What is no part of a body, such as the lengths of its chunks, does not come here.
    this.cut =
        request
            .getConnectionMetaData()
            .getConnector()
            .getScheduler()
            .schedule(connection::close, time.plusSeconds(HASTE_SECONDS));
  }

  /**
   * Takes in what there is.
   *
   * @param later done when the body has come, where it has not now
   * @return whether it has come now, or shall not be waited for
   */
  boolean take(Runnable later) {
    while (true) {
      long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
      if (left <= 0) {
        return end(WholeBodies.Fault.LATE);
      }
      Content.Chunk chunk = super.read();
      if (chunk == null) {
        connection.setIdleTimeout(left);
        super.demand(
            () -> {
              if (take(later)) {
                later.run();
              }
            });
        return false;
      }
      if (isEnd(chunk)) {
        return true;
      }
    }
  }

  private boolean isEnd(Content.Chunk chunk) {
    if (Content.Chunk.isFailure(chunk)) {
      // One that is final is read again by whoever reads the body.
      return Content.Chunk.isFailure(chunk, true) ? end() : end(WholeBodies.Fault.LATE);
    }
    ByteBuffer bytes = chunk.getByteBuffer();
    int count = bytes.remaining();
    reserved += count;
    boolean room = bodies.reserve(count);
    if (room) {
      taken.writeBytes(BufferUtil.toArray(bytes));
    }
    chunk.release();
    ended = chunk.isLast();
    if (!room) {
      return end(WholeBodies.Fault.NO_ROOM);
    }
    if (bodies.isTooLong(reserved)) {
      return end(WholeBodies.Fault.TOO_LONG);
    }
    return ended && end();
  }

  private boolean end(WholeBodies.Fault fault) {
    setAttribute(WholeBodies.FAULT, fault);
    return end();
  }

  private boolean end() {
    cut.cancel();
    connection.setIdleTimeout(idleMillis);
    kept = ByteBuffer.wrap(taken.toByteArray());
    taken = new ByteArrayOutputStream(0);
    return true;
  }

  /** Gives the room back that the body had. */
  void leave() {
    bodies.release(reserved);
    reserved = 0;
    kept = BufferUtil.EMPTY_BUFFER;
  }

  @Override
  public Content.Chunk read() {
    if (!kept.hasRemaining()) {
      return ended ? Content.Chunk.EOF : super.read();
    }
    Content.Chunk chunk = Content.Chunk.from(kept.slice(), false);
    kept.position(kept.limit());
    return chunk;
  }

  @Override
  public void demand(Runnable ready) {
    if (kept.hasRemaining() || ended) {
      getComponents().getExecutor().execute(ready);
    } else {
      super.demand(ready);
    }
  }
}
