package org.interregnum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.SourceReader;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Site;
import org.interregnum.server.InterregnumServer;
import org.interregnum.server.Port;
import org.interregnum.server.ServerException;
import org.interregnum.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the graph over HTTP until it is stopped; builds it first where it is missing or stale. */
@Command(
    name = "serve",
    description = "Serve the graph over HTTP; build it first where it is missing or stale.")
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "The port; 3030 unless given, 0 for any free one.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "The address to listen on; this machine alone unless given.")
  private String host;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the built graph; the project's own unless given.")
  private Optional<Path> store;

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "The folder of the articles (*.txt); the project's own unless given.")
  private Optional<Path> seeds;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long one query may run; 30 seconds unless given.")
  private int timeout;

  @Option(
      names = "--allow-service",
      paramLabel = "URL",
      description = "A SPARQL endpoint that queries may call with SERVICE; none unless given.")
  private List<String> services = List.of();

  @Spec private CommandSpec spec;

  private final Console console;
  private final Faults faults;
  private final Home home;
  private final Supplier<SourceReader> reader;
  private final Runnable jena;

  ServeCommand(
      Console console, Faults faults, Home home, Supplier<SourceReader> reader, Runnable jena) {
    this.console = console;
    this.faults = faults;
    this.home = home;
    this.reader = reader;
    this.jena = jena;
  }

  @Override
  public Integer call() throws Exception {
    ServerSettings settings = settings();
    try (InterregnumServer server = start(settings)) {
      Thread stop = new Thread(server::close, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      server.join();
    }
    return ExitStatus.SUCCESS;
  }

  ServerSettings settings() {
    if (port < 0 || port > LAST_PORT) {
      throw wrongUsage("'" + port + "' is no port; ports are 0 to " + LAST_PORT);
    }
    if (timeout < 1) {
      throw wrongUsage("'" + timeout + "' is no time for a query; give seconds from 1");
    }
    return ServerSettings.defaults()
        .onHost(host)
        .onPort(port)
        .withQueryTimeout(Duration.ofSeconds(timeout))
        .allowingServices(Set.copyOf(services));
  }

  private ParameterException wrongUsage(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  /** Starts and says so; the caller stops it. */
  InterregnumServer start(ServerSettings settings)
      throws BuildException, ServerException, InterruptedException {
    Port port = Port.take(settings);
    BuildSettings build = home.settings(seeds, store);
    CurrentGraph graph = new CurrentGraph(build, reader, console, faults);
    jena.run();
    CompletableFuture<InterregnumServer> opening =
        CompletableFuture.supplyAsync(
            () -> InterregnumServer.open(settings, port), CurrentGraph::beside);
    try {
      Site site =
          new Site(
              graph.load(),
              new Addresses(build.patterns().base()),
              new SeedTexts(build.seeds(), faults, reader));
      InterregnumServer server = opening.join();
      server.show(site, new ClaimFiles(build.claims()));
      announce(server, site);
      return server;
    } catch (BuildException | InterruptedException | RuntimeException e) {
      opening.join().close();
      throw e;
    }
  }

  private void announce(InterregnumServer server, Site site) {
    String address = server.address();
    console
        .err()
        .printf(
            Locale.ROOT,
            "Interregnum serves %,d triples.%n  %s  the start page%n  %ssparql  the SPARQL endpoint%n"
                + "  %squeries  the questions to ask%nCtrl+C stops it.%n",
            site.graph().size(),
            address,
            address,
            address);
  }
}
