package org.interregnum.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * One line for what Jetty refuses before a request reaches the door, such as an address that is too
 * long.
 */
final class JettyErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.getHeaders().put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    Content.Sink.write(response, true, sentence(status), callback);
    return true;
  }

  private static String sentence(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read.\n";
      case 414 -> "The address is too long; send a long query with POST.\n";
      case 431 -> "The headers of the request are too long; send a long query with POST.\n";
      case 503 -> "The server is stopping.\n";
      default -> "The request cannot be answered.\n";
    };
  }
}
