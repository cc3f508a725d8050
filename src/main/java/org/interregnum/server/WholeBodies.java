package org.interregnum.server;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Has a thread begin to answer a request only when its body is there. No thread waits for a body;
 * each has a time to come in, and all that wait have a bound of length together.
 *
 * <p>A body that is announced to be too long is left to be refused, and of one that turns out so no
 * more is taken than shows it.
 */
final class WholeBodies extends Handler.Wrapper {

  /** What is the matter with a body, as an attribute of its request; none where it is whole. */
  enum Fault {
    /** It did not come in time. */
    LATE,
    /** There is no room for more bodies. */
    NO_ROOM,
    /** It is longer than what is read, and what is left of it may still be under way. */
    TOO_LONG;

    /** Whether this is what is the matter. */
    boolean is(Object attribute) {
      return attribute == this;
    }
  }

  static final String FAULT = Fault.class.getName();

  /** How much of a refused body is still taken in, as a multiple of what a request may bring. */
  private static final int DRAINED = 16;

  private final long mostBytes;
  private final long mostTogether;
  private final AtomicLong together = new AtomicLong();

  /**
   * @param mostBytes of one body
   * @param mostTogether bytes of all bodies that are there
   */
  WholeBodies(long mostBytes, long mostTogether) {
    this.mostBytes = mostBytes;
    this.mostTogether = mostTogether;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long length = request.getLength();
    if (length == 0 || length < 0 && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
      return super.handle(request, response, callback);
    }
    if (length > mostBytes) {
      request.setAttribute(FAULT, Fault.TOO_LONG);
      return answered(request, response, callback);
    }
    IncomingBody body = new IncomingBody(request, this);
    Callback end = Callback.from(callback, body::leave);
    if (body.take(() -> later(body, response, end))) {
      return answered(body, response, end);
    }
    return true;
  }

  private boolean answered(Request request, Response response, Callback end) throws Exception {
    if (!Fault.TOO_LONG.is(request.getAttribute(FAULT))) {
      return super.handle(request, response, end);
    }
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    // Who asked whether to send it is told in the answer, and sends nothing.
    if (request.getHeaders().contains(HttpHeader.EXPECT)) {
      return super.handle(request, response, end);
    }
    Remains remains = new Remains(request, DRAINED * mostBytes, end);
    return super.handle(remains.shown(), response, remains);
  }

  /**
   * Goes on in a thread that may take its time; the one that took the body in has others to serve.
   */
  private void later(IncomingBody body, Response response, Callback end) {
    getServer().getThreadPool().execute(() -> answer(body, response, end));
  }

  private void answer(IncomingBody body, Response response, Callback end) {
    try {
      if (!answered(body, response, end)) {
        Response.writeError(body, response, end, 404);
      }
    } catch (Exception e) {
      Response.writeError(body, response, end, e);
    }
  }

  /** Whether a body may have so many bytes. */
  boolean isTooLong(long bytes) {
    return bytes > mostBytes;
  }

  /** Takes room for bytes, until as many are returned; false where there is none. */
  boolean reserve(long bytes) {
    return together.addAndGet(bytes) <= mostTogether;
  }

  void release(long bytes) {
    together.addAndGet(-bytes);
  }
}
