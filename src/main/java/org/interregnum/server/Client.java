package org.interregnum.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

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

  /** Whether the client has left, to be asked from any thread while the request is answered. */
  static BooleanSupplier left(HttpServletRequest request) {
    return ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
            instanceof PatientEndPoint endPoint
        ? endPoint::hasLeft
        : () -> false;
  }
}
