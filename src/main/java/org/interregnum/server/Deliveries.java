package org.interregnum.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bodies on their way to clients. What does not go out at once goes as fast as the client takes it,
 * and no thread waits for that; a client that takes too long is cut off, and there is a bound to
 * what waits for all of them together.
 */
final class Deliveries {

  /** What goes out at once wherever there is a connection. */
  private static final int SMALL = 8 * 1024;

  private static final int PIECE = 32 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Bytes in a second that a client has to take, beyond the time that each one has. */
  private static final long SLOWEST = 32 * 1024;

  private static final String AGAIN_IN_SECONDS = "10";

  private final long most;
  private final AtomicLong waiting = new AtomicLong();

  /**
   * @param most bytes of bodies that may wait for their clients
   */
  Deliveries(long most) {
    this.most = most;
  }

  /**
   * Passes where there is room for one more to wait.
   *
   * @throws Problem with status 503
   */
  void check() {
    if (waiting.get() > most) {
      throw new Problem(
          503,
          "Too many answers wait for clients that take them slowly; ask again in "
              + AGAIN_IN_SECONDS
              + " seconds.",
          Map.of("Retry-After", AGAIN_IN_SECONDS));
    }
  }

  /** Sends a body whose length is set already; returns before the client has it. */
  void send(HttpServletRequest request, HttpServletResponse response, byte[] body)
      throws IOException {
    if (body.length <= SMALL) {
      response.getOutputStream().write(body);
      response.flushBuffer();
      return;
    }
    AsyncContext later = request.startAsync();
    later.setTimeout(0);
    ServletOutputStream out = response.getOutputStream();
    waiting.addAndGet(body.length);
    Duration time = PATIENCE.plusSeconds(body.length / SLOWEST);
    Runnable inTime = Client.cutAfter(request, time);
    out.setWriteListener(new Delivery(later, out, body, inTime));
  }

  /** One body, written piece by piece whenever the client can take one. */
  private final class Delivery implements WriteListener {
    private final AsyncContext later;
    private final ServletOutputStream out;
    private final byte[] body;
    private final Runnable inTime;
    private final AtomicBoolean ended = new AtomicBoolean();
    private int written;

    Delivery(AsyncContext later, ServletOutputStream out, byte[] body, Runnable inTime) {
      this.later = later;
      this.out = out;
      this.body = body;
      this.inTime = inTime;
    }

    @Override
    public void onWritePossible() throws IOException {
      while (out.isReady()) {
        if (written == body.length) {
          end();
          return;
        }
        int count = Math.min(PIECE, body.length - written);
        out.write(body, written, count);
        written += count;
      }
    }

    /** The client has left or was cut off. */
    @Override
    public void onError(Throwable failure) {
      end();
    }

    private void end() {
      if (ended.compareAndSet(false, true)) {
        waiting.addAndGet(-body.length);
        inTime.run();
        later.complete();
      }
    }
  }
}
