package org.interregnum.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interregnum.reconcile.Form;

/**
 * A server on this machine that speaks the Reconciliation Service API 0.2 as Wikidata's does, with
 * a few items of its own. What it is asked has to be of the protocol's form.
 */
public final class LocalWikidata implements AutoCloseable {

  private static final String MANIFEST =
      """
      {"versions": ["0.1", "0.2"], "name": "Local Wikidata",
       "identifierSpace": "%s", "schemaSpace": "http://www.wikidata.org/prop/direct/",
       "batchSize": 4}
      """;

  private final HttpServer server;
  private final String space;
  private final Map<String, String> items;
  private final List<JsonNode> batches = new ArrayList<>();

  /**
   * @param items for the words of a query the JSON of its results
   */
  public LocalWikidata(String space, Map<String, String> items) {
    this.space = space;
    this.items = items;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  public static LocalWikidata of(Map<String, String> items) {
    return new LocalWikidata("http://www.wikidata.org/entity/", items);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String answer =
        exchange.getRequestMethod().equals("GET") ? MANIFEST.formatted(space) : results(body);
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String results(String form) {
    String text = form.substring("queries=".length());
    JsonNode queries = Form.QUERIES.checked(URLDecoder.decode(text, StandardCharsets.UTF_8));
    batches.add(queries);
    return queries.properties().stream()
        .map(
            query ->
                "\"%s\": {\"result\": %s}"
                    .formatted(
                        query.getKey(),
                        items.getOrDefault(query.getValue().get("query").asText(), "[]")))
        .collect(Collectors.joining(",", "{", "}"));
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/en/api");
  }

  /** What it was asked, batch by batch. */
  public List<JsonNode> batches() {
    return batches;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
