package org.interregnum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command {@code publish}, with the committed graph and a store on this machine. */
class PublishCommandTest {

  private final DatasetGraph theirs = DatasetGraphFactory.createTxnMem();
  private FusekiServer fuseki;
  private String address;

  @BeforeEach
  void start() {
    fuseki = FusekiServer.create().loopback(true).port(0).add("/ds", theirs, true).build().start();
    address = "http://127.0.0.1:" + fuseki.getPort() + "/ds";
  }

  @AfterEach
  void stop() {
    fuseki.stop();
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(new ToyReader(), arguments);
  }

  @Test
  void the_graph_arrives_once_and_each_part_is_told() {
    CommandRun first = run("publish", address);
    assertEquals(0, first.status(), first.err());
    assertTrue(first.err().startsWith("derived: "), first.err());
    long triples = theirs.calculateRead(() -> theirs.stream().count());
    long graphs = first.err().lines().count();
    String all =
        String.format("%s: %d graphs with %,d triples, of which ", address, graphs, triples);
    assertEquals(all + graphs + " were sent\n", first.out());

    CommandRun second = run("publish", address);
    assertEquals(all + "0 were sent\n", second.out());
    assertTrue(
        second.err().lines().allMatch(line -> line.endsWith(" triples, there already")),
        second.err());
  }

  @Test
  void a_server_that_takes_no_graphs_is_a_problem() {
    String wrong = address.replace("/ds", "/none/data");
    run("publish", wrong)
        .failsWith(
            1,
            wrong
                + ": there is no Graph Store Protocol to write by (404); its address ends in /data"
                + " at Fuseki, /rdf-graphs/service at RDF4J, /store at Oxigraph.");
  }

  @Test
  void nobody_at_the_address_is_a_problem() {
    fuseki.stop();
    run("publish", address)
        .failsWith(1, address + ": nothing answers there; start the store, or mend the address.");
  }

  @Test
  void what_is_no_address_is_wrong_usage() {
    run("publish", "localhost:3030")
        .failsWith(
            2,
            "Invalid value for positional parameter at index 0 (URL): 'localhost:3030' is no http"
                + " or https address of a store; 'interregnum publish --help' lists what it"
                + " takes.");
  }
}
