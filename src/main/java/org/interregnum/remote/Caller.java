package org.interregnum.remote;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** Sends requests, and again where an answer may only be late. */
public final class Caller {

  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final Patience patience;
  private final HttpClient client;

  /** One that goes where it is sent on to. */
  public Caller(Patience patience) {
    this(patience, HttpClient.Redirect.NORMAL);
  }

  public Caller(Patience patience, HttpClient.Redirect redirect) {
    this.patience = patience;
    this.client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(redirect).build();
  }

  /**
   * The answer, whatever its status.
   *
   * @param request is to be one that may be sent twice, and to have a timeout
   * @throws SilenceException where none comes
   */
  public HttpResponse<byte[]> send(HttpRequest request)
      throws SilenceException, InterruptedException {
    try {
      return Failsafe.with(patience.policy())
          .get(() -> client.send(request, BodyHandlers.ofByteArray()));
    } catch (FailsafeException e) {
      if (e.getCause() instanceof InterruptedException) {
        throw new InterruptedException();
      }
      throw silence(e.getCause());
    }
  }

  private static SilenceException silence(Throwable cause) {
    if (cause instanceof ConnectException) {
      return new SilenceException("nothing answers there", true, cause);
    }
    if (cause instanceof HttpTimeoutException) {
      return new SilenceException("no answer comes in time", false, cause);
    }
    String why = Optional.ofNullable(cause.getMessage()).map(m -> " (" + m + ")").orElse("");
    return new SilenceException("the connection broke off" + why, false, cause);
  }
}
