package org.interregnum.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interregnum.remote.Caller;
import org.interregnum.remote.Patience;
import org.interregnum.remote.SilenceException;

/** A store that speaks the SPARQL 1.1 Graph Store HTTP Protocol, as its client sees it. */
final class GraphStore {

  private static final Duration ANSWER = Duration.ofMinutes(5);
  private static final String READABLE = "application/n-triples, text/turtle;q=0.9";

  /** N-Triples are Turtle too, and there are stores that know that name alone. */
  private static final String SENT = "text/turtle; charset=utf-8";

  private final StoreAddress address;
  private final Optional<Login> login;
  private final Caller caller;

  GraphStore(StoreAddress address, Optional<Login> login, Patience patience) {
    this.address = address;
    this.login = login;
    // A login is for the store that was named, and for no other.
    this.caller = new Caller(patience, HttpClient.Redirect.NEVER);
  }

  /** The triples of a graph as the store has them (5.2); none where it has no such graph. */
  Graph get(String graph) throws TransferException, InterruptedException {
    HttpResponse<byte[]> response = send(request(graph).header("Accept", READABLE).GET().build());
    if (response.statusCode() == 404) {
      return Graph.emptyGraph;
    }
    expectSuccess(response, graph);
    return parse(response, graph);
  }

  private Graph parse(HttpResponse<byte[]> response, String graph) throws TransferException {
    Graph triples = GraphFactory.createDefaultGraph();
    String type =
        response.headers().firstValue("Content-Type").orElse(WebContent.contentTypeTurtle);
    Lang lang = RDFLanguages.contentTypeToLang(type.replaceFirst(";.*", "").strip());
    try {
      RDFParser.source(new ByteArrayInputStream(response.body()))
          .lang(lang == null ? Lang.TURTLE : lang)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(triples);
      return triples;
    } catch (RiotException e) {
      throw new TransferException(
          address
              + ": what the store sends for "
              + graph
              + " is no RDF; is this the address of the"
              + " Graph Store Protocol?",
          e);
    }
  }

  /** Puts triples in the place of all that the store has in a graph (5.3). */
  void put(String graph, Graph triples) throws TransferException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    RDFDataMgr.write(body, triples, Lang.NTRIPLES);
    HttpResponse<byte[]> response =
        send(
            request(graph)
                .header("Content-Type", SENT)
                .PUT(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    expectSuccess(response, graph);
  }

  private HttpRequest.Builder request(String graph) {
    URI uri = address.of(graph);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(ANSWER);
    login.ifPresent(who -> request.header("Authorization", who.header()));
    return request;
  }

  private HttpResponse<byte[]> send(HttpRequest request)
      throws TransferException, InterruptedException {
    try {
      return caller.send(request);
    } catch (SilenceException e) {
      String remedy =
          e.isUnreachable()
              ? "; start the store, or mend the address."
              : "; what is there already is not sent again.";
      throw new TransferException(address + ": " + e.getMessage() + remedy, e);
    }
  }

  private void expectSuccess(HttpResponse<byte[]> response, String graph) throws TransferException {
    if (response.statusCode() / 100 != 2) {
      throw new TransferException(address + ": " + Refusal.sentence(response, graph, login));
    }
  }
}
