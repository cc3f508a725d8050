package org.interregnum.server.outside;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Resolves the names of hosts to addresses that may be connected to. An address that is written as
 * one was chosen by who allowed the endpoint, and is taken as it is.
 */
final class VettedNames implements SocketAddressResolver {

  private static final Pattern WRITTEN_ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[\\p{XDigit}.]*:[\\p{XDigit}:.]*]?");

  /** Looks names up. */
  @FunctionalInterface
  interface Names {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  private final Names names;

  VettedNames(Names names) {
    this.names = names;
  }

  @Override
  public void resolve(
      String host,
      int port,
      Map<String, Object> context,
      Promise<List<InetSocketAddress>> promise) {
    try {
      List<InetAddress> found = List.of(names.addresses(host));
      if (!WRITTEN_ADDRESS.matcher(host).matches()
          && !found.stream().allMatch(PublicAddresses::has)) {
        throw new UnknownHostException(host + " is no host of the public internet");
      }
      Stream<InetSocketAddress> places =
          found.stream().map(address -> new InetSocketAddress(address, port));
      promise.succeeded(places.toList());
    } catch (UnknownHostException e) {
      promise.failed(e);
    }
  }
}
