package org.interregnum.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.publish.UnitedDataset;
import org.interregnum.remote.Patience;
import org.interregnum.transfer.Login;
import org.interregnum.transfer.StoreAddress;
import org.interregnum.transfer.Transfer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Brings the built graph into another store. */
@Command(
    name = "publish",
    description = {
      "Load the built graph into a store, graph by graph.",
      "Graphs that the store has already are not sent again."
    })
final class PublishCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "URL",
      converter = Address.class,
      description = {
        "Where the store takes graphs (SPARQL 1.1 Graph Store Protocol), such as"
            + " http://localhost:3030/ds/data; a repository of RDF4J or GraphDB by its own address."
      })
  private StoreAddress address;

  @Option(names = "--user", paramLabel = "NAME", description = "Who writes, if the store asks.")
  private Optional<String> user;

  @Option(
      names = "--password",
      paramLabel = "WORD",
      arity = "0..1",
      interactive = true,
      description = "Asked for where it is not given after the option.")
  private char[] password;

  @Option(
      names = "--token",
      paramLabel = "WORD",
      arity = "0..1",
      interactive = true,
      description = {
        "Sent as a bearer token in the place of a user and password;",
        "asked for where it is not given after the option."
      })
  private char[] token;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the built graph; the project's own unless given.")
  private Optional<Path> data;

  private final Console console;
  private final Home home;

  PublishCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  /** Reads the address of a store. */
  static final class Address implements ITypeConverter<StoreAddress> {
    @Override
    public StoreAddress convert(String text) {
      return StoreAddress.read(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is no http or https address of a store"));
    }
  }

  @Override
  public Integer call() throws Exception {
    BuildSettings settings = home.settings(Optional.empty(), data);
    DatasetGraph graph = UnitedDataset.load(new BuiltGraph(settings)::send);
    Tally tally = new Tally();
    new Transfer(graph, address, login(), Patience.USUAL)
        .run(
            (name, triples, before) -> {
              tally.add(triples, before);
              console
                  .err()
                  .printf(
                      Locale.ROOT,
                      "%s: %,d triples%s%n",
                      settings.patterns().graphName(name),
                      triples,
                      before ? ", there already" : "");
            });
    console.printWriter().println(address + ": " + tally);
    return ExitStatus.SUCCESS;
  }

  private Optional<Login> login() {
    return token == null
        ? user.map(name -> new Login.Password(name, words(password)))
        : Optional.of(new Login.Token(words(token)));
  }

  private static String words(char[] secret) {
    return secret == null ? "" : new String(secret);
  }

  /** What has arrived so far. */
  private static final class Tally {
    private int graphs;
    private long triples;
    private int sent;

    void add(int size, boolean before) {
      graphs++;
      triples += size;
      sent += before ? 0 : 1;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d graphs with %,d triples, of which %d were sent", graphs, triples, sent);
    }
  }
}
