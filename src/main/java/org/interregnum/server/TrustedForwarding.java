package org.interregnum.server;

import java.net.InetSocketAddress;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Believes what a proxy says of the client and of the address that it asked for, where the proxy is
 * on this machine or listed; what anybody else says of it is ignored.
 *
 * <p>Behind a proxy that speaks HTTPS, the addresses that answers name have to be of HTTPS too. But
 * who may name the host of an answer can have caches keep it for others.
 */
final class TrustedForwarding implements HttpConfiguration.Customizer {

  private final Set<String> proxies;
  private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

  TrustedForwarding(Set<String> proxies) {
    this.proxies = Set.copyOf(proxies);
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    return request.getConnectionMetaData().getRemoteSocketAddress()
                instanceof InetSocketAddress peer
            && isTrusted(peer)
        ? forwarded.customize(request, responseHeaders)
        : request;
  }

  boolean isTrusted(InetSocketAddress peer) {
    return peer.getAddress().isLoopbackAddress()
        || proxies.contains(peer.getAddress().getHostAddress());
  }
}
