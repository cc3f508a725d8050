package org.interregnum.server;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;

/**
 * What is left of the body of a request that was refused.
 *
 * <p>A client that is still sending when the connection is closed sees it break and not the answer,
 * so what it sends is still taken in: after the answer, and within bounds of length and time.
 */
final class Remains {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long PAUSE_MILLIS = 10;
  private static final int PIECE = 64 * 1024;

  private final long mostBytes;

  Remains(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Takes in what comes until the body ends, or too much has come, or it takes too long. */
  void drain(HttpServletRequest request) {
    if (!hasBody(request)) {
      return;
    }
    try {
      drain(request.getInputStream());
    } catch (IOException | RuntimeException e) {
      // The body broke off, and nobody waits for it.
      request.setAttribute(Remains.class.getName(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  private void drain(ServletInputStream body) throws IOException, InterruptedException {
    byte[] piece = new byte[PIECE];
    long until = System.nanoTime() + PATIENCE.toNanos();
    long taken = 0;
    while (!body.isFinished() && taken < mostBytes && System.nanoTime() < until) {
      int ready = body.available();
      if (ready > 0) {
        taken += Math.max(0, body.read(piece, 0, Math.min(ready, PIECE)));
      } else if (!body.isFinished()) {
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }
}
