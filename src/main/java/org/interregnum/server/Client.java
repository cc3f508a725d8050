package org.interregnum.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.util.thread.Scheduler;

/** Who asks: what is known of the other end of a request's connection. */
final class Client {

  private Client() {}

  /** The address that shares are counted by: that of the machine, or of a network of IPv6. */
  static String name(HttpServletRequest request) {
    String address = Optional.ofNullable(request.getRemoteAddr()).orElse("");
    String[] groups = address.replace("[", "").split(":");
    // One household or one rented machine has a whole /64 of addresses.
    return groups.length > 4 && !address.contains("::")
        ? String.join(":", groups[0], groups[1], groups[2], groups[3])
        : address;
  }

  private static ConnectionMetaData connection(HttpServletRequest request) {
    return ServletContextRequest.getServletContextRequest(request).getConnectionMetaData();
  }

  /** Ends the connection as it is, so that the client does not take a part for the whole. */
  static void cut(HttpServletRequest request) {
    connection(request).getConnection().getEndPoint().close();
  }

  /** Ends the connection after some time, unless what is returned is run before. */
  static Runnable cutAfter(HttpServletRequest request, Duration time) {
    ConnectionMetaData connection = connection(request);
    Scheduler.Task task =
        connection
            .getConnector()
            .getScheduler()
            .schedule(connection.getConnection().getEndPoint()::close, time);
    return task::cancel;
  }

  /** Whether the client has left, to be asked from any thread while the request is answered. */
  static BooleanSupplier left(HttpServletRequest request) {
    return connection(request).getConnection().getEndPoint() instanceof PatientEndPoint endPoint
        ? endPoint::hasLeft
        : () -> false;
  }
}
