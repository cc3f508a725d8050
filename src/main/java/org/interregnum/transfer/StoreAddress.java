package org.interregnum.transfer;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a store takes graphs (SPARQL 1.1 Graph Store HTTP Protocol, 4.2). */
public record StoreAddress(URI service) {

  /** A repository of RDF4J or GraphDB, which takes graphs one address further down. */
  private static final Pattern REPOSITORY = Pattern.compile(".*/repositories/[^/]+/?");

  private static final String GRAPHS = "rdf-graphs/service";

  /** Reads an address; empty where it is none of HTTP. */
  public static Optional<StoreAddress> read(String text) {
    try {
      URI uri = URI.create(text.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean usable = scheme.matches("https?") && uri.getHost() != null;
      return usable && uri.getFragment() == null
          ? Optional.of(new StoreAddress(service(uri)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static URI service(URI given) {
    String text = given.toString();
    if (!REPOSITORY.matcher(text).matches()) {
      return given;
    }
    return URI.create(text.endsWith("/") ? text + GRAPHS : text + "/" + GRAPHS);
  }

  /** The address of one graph. */
  URI of(String graph) {
    String sign = service.getQuery() == null ? "?" : "&";
    return URI.create(service + sign + "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return service.toString();
  }
}
