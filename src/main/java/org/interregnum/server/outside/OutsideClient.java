package org.interregnum.server.outside;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A client of other servers in the form that the engine takes, which connects to vetted addresses
 * only, follows no redirects, and takes answers up to a size and within a time.
 */
public final class OutsideClient extends HttpClient implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final int THREADS = 8;

  private final org.eclipse.jetty.client.HttpClient client =
      new org.eclipse.jetty.client.HttpClient();
  private final Duration time;

  /**
   * @param time how long a call may take
   */
  public OutsideClient(Duration time) {
    this(time, InetAddress::getAllByName);
  }

  OutsideClient(Duration time, VettedNames.Names names) {
    this.time = time;
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
    threads.setName("outside");
    threads.setDaemon(true);
    client.setExecutor(threads);
    client.setSocketAddressResolver(new VettedNames(names));
    client.setFollowRedirects(false);
    client.setConnectTimeout(CONNECT.toMillis());
    client.setHttpCookieStore(new org.eclipse.jetty.http.HttpCookieStore.Empty());
    client.setUserAgentField(null);
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> handler) {
    try {
      LifeCycle.start(client);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(new IOException(e));
    }
    return new CompletableResponseListener(jettys(request), MOST_BYTES)
        .send()
        .thenCompose(answer -> received(request, answer, handler));
  }

  private Request jettys(HttpRequest request) {
    Request call =
        client
            .newRequest(request.uri())
            .method(request.method())
            .timeout(time.toMillis(), TimeUnit.MILLISECONDS);
    request
        .headers()
        .map()
        .forEach(
            (name, values) -> call.headers(all -> values.forEach(value -> all.add(name, value))));
    request
        .bodyPublisher()
        .map(Bodies::bytes)
        .ifPresent(
            bytes ->
                call.body(
                    new BytesRequestContent(
                        request.headers().firstValue("Content-Type").orElse("text/plain"), bytes)));
    return call;
  }

  private static <T> CompletableFuture<HttpResponse<T>> received(
      HttpRequest request, ContentResponse answer, BodyHandler<T> handler) {
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    answer
        .getHeaders()
        .getFieldNamesCollection()
        .forEach(name -> fields.put(name, answer.getHeaders().getValuesList(name)));
    Received.Head head =
        new Received.Head(answer.getStatus(), HttpHeaders.of(fields, (name, value) -> true));
    return Bodies.handled(handler, head, answer.getContent())
        .thenApply(body -> new Received<>(request, head, body));
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushed) {
    return sendAsync(request, handler);
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
      throws IOException, InterruptedException {
    try {
      return sendAsync(request, handler).get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  @Override
  public void close() {
    LifeCycle.stop(client);
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return Optional.empty();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return Optional.of(CONNECT);
  }

  @Override
  public Redirect followRedirects() {
    return Redirect.NEVER;
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return Optional.empty();
  }

  @Override
  public SSLContext sslContext() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public SSLParameters sslParameters() {
    return sslContext().getDefaultSSLParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return Optional.empty();
  }

  @Override
  public Version version() {
    return Version.HTTP_1_1;
  }

  @Override
  public Optional<Executor> executor() {
    return Optional.empty();
  }
}
