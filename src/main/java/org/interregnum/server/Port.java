package org.interregnum.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.UnresolvedAddressException;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A port that is taken but not yet answered at: whoever connects waits. It is taken first of all,
 * so that a port in use is told at once, and nobody is turned away while the server wakes.
 */
public final class Port implements AutoCloseable {

  private static final int WAITING = 1024;

  private final ServerSocketChannel channel;

  private Port(ServerSocketChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the port that the settings name.
   *
   * @throws ServerException where it cannot be had
   */
  public static Port take(ServerSettings settings) throws ServerException {
    try {
      ServerSocketChannel channel = ServerSocketChannel.open();
      try {
        channel.bind(new InetSocketAddress(settings.host(), settings.port()), WAITING);
        return new Port(channel);
      } catch (IOException | UnresolvedAddressException e) {
        channel.close();
        throw e;
      }
    } catch (BindException e) {
      throw String.valueOf(e.getMessage()).contains("in use")
          ? ServerException.portInUse(settings)
          : ServerException.notStarted(settings, e);
    } catch (IOException | UnresolvedAddressException e) {
      throw ServerException.notStarted(settings, e);
    }
  }

  /** Has a connector accept who waits here; from then on it is the connector that closes it. */
  void give(ServerConnector connector) {
    try {
      connector.open(channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
