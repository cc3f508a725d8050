package org.interregnum.server;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A connector whose connections can tell whether the client is still there. */
final class PatientConnector extends ServerConnector {

  PatientConnector(Server server, ConnectionFactory protocol) {
    super(server, protocol);
  }

  @Override
  protected PatientEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) {
    PatientEndPoint endPoint =
        new PatientEndPoint(channel, selector, key, getScheduler(), getExecutor());
    endPoint.setIdleTimeout(getIdleTimeout());
    return endPoint;
  }
}
