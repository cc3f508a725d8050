package org.interregnum.server;

import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;

/** The server cannot start; the message is one sentence with the remedy. */
public final class ServerException extends Exception {

  private static final long serialVersionUID = 1;

  private ServerException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  static ServerException portInUse(ServerSettings settings) {
    return new ServerException(
        "Port "
            + settings.port()
            + " on "
            + settings.host()
            + " is in use by another program; choose another with --port.",
        null);
  }

  static ServerException notStarted(ServerSettings settings, Throwable cause) {
    return new ServerException(
        "The server cannot listen on "
            + settings.host()
            + ":"
            + settings.port()
            + ": "
            + innermost(cause)
            + "; choose another address with --host and --port.",
        cause);
  }

  private static String innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException
        ? "no such host is known"
        : String.valueOf(cause.getMessage());
  }
}
