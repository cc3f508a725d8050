package org.interregnum.transfer;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** An RDF4J repository that takes and gives graphs as RDF4J's own server does. */
final class MemoryRepository implements AutoCloseable {

  private final Repository repository = new SailRepository(new MemoryStore());

  void answer(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    String graph = URLDecoder.decode(query.substring("graph=".length()), StandardCharsets.UTF_8);
    try (RepositoryConnection connection = repository.getConnection()) {
      IRI context = repository.getValueFactory().createIRI(graph);
      if (exchange.getRequestMethod().equals("GET")) {
        get(exchange, connection, context);
      } else {
        put(exchange, connection, context);
      }
    }
  }

  private static void get(HttpExchange exchange, RepositoryConnection connection, IRI context)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    connection.export(Rio.createWriter(RDFFormat.NTRIPLES, body), context);
    exchange.getResponseHeaders().set("Content-Type", "application/n-triples;charset=UTF-8");
    Stores.send(exchange, connection.size(context) == 0 ? 404 : 200, body.toByteArray());
  }

  private static void put(HttpExchange exchange, RepositoryConnection connection, IRI context)
      throws IOException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    RDFFormat format = Rio.getParserFormatForMIMEType(type).orElseThrow();
    byte[] body = exchange.getRequestBody().readAllBytes();
    connection.begin();
    connection.clear(context);
    connection.add(new ByteArrayInputStream(body), "", format, context);
    connection.commit();
    Stores.send(exchange, 204, new byte[0]);
  }

  long size() {
    try (RepositoryConnection connection = repository.getConnection()) {
      return connection.size();
    }
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
