package org.interregnum.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that can be asked, while its request is being answered, whether the client has left.
 *
 * <p>The end of a stream is only seen by reading it. What is read to look for the end, the
 * beginning of a next request, is kept for whoever reads next.
 */
final class PatientEndPoint extends SocketChannelEndPoint {

  private static final int AHEAD = 1024;

  private final Executor executor;
  private final ByteBuffer ahead = ByteBuffer.allocate(AHEAD).flip();
  private boolean left;

  PatientEndPoint(
      SocketChannel channel,
      ManagedSelector selector,
      SelectionKey key,
      Scheduler scheduler,
      Executor executor) {
    super(channel, selector, key, scheduler);
    this.executor = executor;
  }

  /**
   * Whether the client has closed its side of the connection. Asked only when the request has been
   * read to its end.
   */
  boolean hasLeft() {
    synchronized (ahead) {
      if (!left && !ahead.hasRemaining()) {
        look();
      }
      return left;
    }
  }

  private void look() {
    ahead.clear();
    try {
      left = getChannel().read(ahead) < 0;
    } catch (IOException e) {
      left = true;
    } finally {
      ahead.flip();
    }
  }

  @Override
  public int fill(ByteBuffer buffer) throws IOException {
    synchronized (ahead) {
      if (!ahead.hasRemaining()) {
        return super.fill(buffer);
      }
      int end = BufferUtil.flipToFill(buffer);
      int taken = BufferUtil.put(ahead, buffer);
      BufferUtil.flipToFlush(buffer, end);
      return taken;
    }
  }

  /** The selector tells of what is still to come, and not of what has been read ahead. */
  @Override
  protected void needsFillInterest() {
    boolean kept;
    synchronized (ahead) {
      kept = ahead.hasRemaining();
    }
    if (kept) {
      executor.execute(getFillInterest()::fillable);
    } else {
      super.needsFillInterest();
    }
  }
}
