package org.interregnum.server;

import java.time.Duration;
import java.util.Set;
import org.interregnum.server.limits.QueryLimits;

/**
 * How the server behaves; immutable, read at the edge and passed in.
 *
 * @param host the address to listen on; only the loopback addresses keep the server to this machine
 * @param port the TCP port, or 0 for any free one
 * @param limits what queries may use
 * @param requestBytes the largest request body that is read; a larger one is answered with 413
 * @param headerBytes the longest request line with headers; a longer one is answered with 414
 * @param heldBytes how much of an answer is held back before its first byte is sent
 * @param services the SPARQL endpoints that a query may call with {@code SERVICE}; none by default
 * @param cacheBytes how much memory answers to queries are kept in; 0 keeps none
 * @param proxies the addresses of proxies that are believed, beside those on this machine
 * @param drain how long a server that stops lets requests finish
 * @param threads the most requests that are answered at the same time
 * @param hosts the names under which it is asked, in lower case; any where there is none
 */
public record ServerSettings(
    String host,
    int port,
    QueryLimits limits,
    int requestBytes,
    int headerBytes,
    int heldBytes,
    Set<String> services,
    long cacheBytes,
    Set<String> proxies,
    Duration drain,
    int threads,
    Set<String> hosts) {

  private static final int KIB = 1024;

  public ServerSettings {
    services = Set.copyOf(services);
    proxies = Set.copyOf(proxies);
    hosts = Set.copyOf(hosts);
  }

  /** Port 3030 on the loopback address, 30 seconds for a query, no other endpoint callable. */
  public static ServerSettings defaults() {
    return new ServerSettings(
        "127.0.0.1",
        3030,
        QueryLimits.defaults(),
        1024 * KIB,
        32 * KIB,
        8 * 1024 * KIB,
        Set.of(),
        32 * 1024 * KIB,
        Set.of(),
        Duration.ofSeconds(10),
        128,
        Set.of());
  }

  public ServerSettings onHost(String newHost) {
    return new ServerSettings(
        newHost,
        port,
        limits,
        requestBytes,
        headerBytes,
        heldBytes,
        services,
        cacheBytes,
        proxies,
        drain,
        threads,
        hosts);
  }

  public ServerSettings onPort(int newPort) {
    return new ServerSettings(
        host,
        newPort,
        limits,
        requestBytes,
        headerBytes,
        heldBytes,
        services,
        cacheBytes,
        proxies,
        drain,
        threads,
        hosts);
  }

  public ServerSettings withQueryTimeout(Duration newTimeout) {
    return withLimits(limits.withTime(newTimeout));
  }

  public ServerSettings withLimits(QueryLimits newLimits) {
    return new ServerSettings(
        host,
        port,
        newLimits,
        requestBytes,
        headerBytes,
        heldBytes,
        services,
        cacheBytes,
        proxies,
        drain,
        threads,
        hosts);
  }

  public ServerSettings withHeldBytes(int newHeldBytes) {
    return new ServerSettings(
        host,
        port,
        limits,
        requestBytes,
        headerBytes,
        newHeldBytes,
        services,
        cacheBytes,
        proxies,
        drain,
        threads,
        hosts);
  }

  public ServerSettings allowingServices(Set<String> newServices) {
    return new ServerSettings(
        host,
        port,
        limits,
        requestBytes,
        headerBytes,
        heldBytes,
        newServices,
        cacheBytes,
        proxies,
        drain,
        threads,
        hosts);
  }

  public ServerSettings drainingFor(Duration newDrain) {
    return new ServerSettings(
        host,
        port,
        limits,
        requestBytes,
        headerBytes,
        heldBytes,
        services,
        cacheBytes,
        proxies,
        newDrain,
        threads,
        hosts);
  }

  public ServerSettings believing(Set<String> newProxies) {
    return new ServerSettings(
        host,
        port,
        limits,
        requestBytes,
        headerBytes,
        heldBytes,
        services,
        cacheBytes,
        newProxies,
        drain,
        threads,
        hosts);
  }

  public ServerSettings keeping(long newCacheBytes) {
    return new ServerSettings(
        host,
        port,
        limits,
        requestBytes,
        headerBytes,
        heldBytes,
        services,
        newCacheBytes,
        proxies,
        drain,
        threads,
        hosts);
  }

  public ServerSettings taking(int newRequestBytes) {
    return new ServerSettings(
        host,
        port,
        limits,
        newRequestBytes,
        headerBytes,
        heldBytes,
        services,
        cacheBytes,
        proxies,
        drain,
        threads,
        hosts);
  }

  public ServerSettings named(Set<String> newHosts) {
    return new ServerSettings(
        host,
        port,
        limits,
        requestBytes,
        headerBytes,
        heldBytes,
        services,
        cacheBytes,
        proxies,
        drain,
        threads,
        newHosts);
  }
}
