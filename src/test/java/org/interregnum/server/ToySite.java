package org.interregnum.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;

/** A small made-up site: one article about Arcadia, and the graph that says what it says. */
final class ToySite {

  private ToySite() {}

  static Site site() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> RDFParser.fromString(resource("arcadia.trig"), Lang.TRIG).parse(dataset));
    return new Site(dataset, new Addresses(Addresses.DEFAULT_BASE), ToySite::text);
  }

  private static Optional<String> text(String slug) {
    return slug.equals("arcadia") ? Optional.of(resource("arcadia.txt")) : Optional.empty();
  }

  static String resource(String name) {
    try (InputStream in = ToySite.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Serves the toy until it is stopped, to look at the pages. */
  public static void main(String[] arguments) throws ServerException {
    try (InterregnumServer server =
        InterregnumServer.start(ServerSettings.defaults().onPort(3999), site())) {
      server.join();
    }
  }
}
