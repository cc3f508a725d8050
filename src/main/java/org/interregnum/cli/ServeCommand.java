package org.interregnum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.interregnum.pipeline.BuildException;
import org.interregnum.pipeline.BuildSettings;
import org.interregnum.pipeline.BuiltGraph;
import org.interregnum.pipeline.SourceReader;
import org.interregnum.server.InterregnumServer;
import org.interregnum.server.Port;
import org.interregnum.server.ServerSettings;
import org.interregnum.store.Store;
import org.interregnum.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Serves the graph over HTTP until it is stopped; builds it first where it is missing or stale. */
@Command(
    name = "serve",
    description = "Serve the graph over HTTP; build it first where it is missing or stale.")
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A file with lines 'name = value' for what is not given here.")
  private Optional<Path> config;

  @Option(
      names = "--print-config",
      description = "Print all settings, with where they come from, and end.")
  private boolean print;

  @Spec private CommandSpec spec;

  private final Console console;
  private final Faults faults;
  private final Home home;
  private final Supplier<SourceReader> reader;
  private final Runnable jena;
  private final Map<String, String> environment;

  ServeCommand(
      Console console,
      Faults faults,
      Home home,
      Supplier<SourceReader> reader,
      Runnable jena,
      Map<String, String> environment) {
    this.console = console;
    this.faults = faults;
    this.home = home;
    this.reader = reader;
    this.jena = jena;
    this.environment = Map.copyOf(environment);
  }

  /** The command with an option for each setting. */
  CommandLine line() {
    CommandSpec command = CommandSpec.forAnnotatedObject(this);
    for (ServeSetting setting : ServeSetting.values()) {
      command.addOption(
          OptionSpec.builder("--" + setting.key())
              .paramLabel("VALUE")
              .type(List.class)
              .auxiliaryTypes(String.class)
              .arity("1")
              .description(setting.meaning())
              .build());
    }
    return new CommandLine(command);
  }

  @Override
  public Integer call() throws Exception {
    ServeSettings settings = settings();
    if (print) {
      PrintWriter out = console.printWriter();
      out.print(settings.lines());
      out.flush();
      return ExitStatus.SUCCESS;
    }
    try (InterregnumServer server = start(settings)) {
      Thread stop = new Thread(server::close, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      server.join();
    }
    return ExitStatus.SUCCESS;
  }

  /** All that is set; what is wrong in it is wrong usage, wherever it stands. */
  ServeSettings settings() {
    try {
      ServeSettings settings = ServeSettings.of(given(), environment, config);
      settings.server();
      return settings;
    } catch (CommandException e) {
      String sentence = e.getMessage();
      throw new ParameterException(
          spec.commandLine(), sentence.substring(0, sentence.length() - 1));
    }
  }

  private Map<ServeSetting, String> given() {
    ParseResult parsed = spec.commandLine().getParseResult();
    Map<ServeSetting, String> given = new EnumMap<>(ServeSetting.class);
    for (ServeSetting setting : ServeSetting.values()) {
      List<String> values = parsed.matchedOptionValue("--" + setting.key(), List.of());
      if (!values.isEmpty()) {
        given.put(setting, String.join(",", values));
      }
    }
    return given;
  }

  /** Starts and says so; the caller stops it. */
  InterregnumServer start(ServeSettings settings) throws Exception {
    Optional<Path> folder = settings.path(ServeSetting.STORE);
    Optional<Store> store =
        folder.isEmpty() ? Optional.empty() : Optional.of(Store.open(folder.get()));
    try {
      return start(settings, store);
    } catch (Exception e) {
      closeQuietly(store);
      throw e;
    }
  }

  private InterregnumServer start(ServeSettings settings, Optional<Store> store) throws Exception {
    ServerSettings server = settings.server();
    Port port = Port.take(server);
    BuildSettings build =
        home.settings(settings.path(ServeSetting.SEEDS), settings.path(ServeSetting.DATA));
    CurrentGraph graph = new CurrentGraph(build, reader, console, faults);
    jena.run();
    CompletableFuture<InterregnumServer> opening =
        CompletableFuture.supplyAsync(
            () -> InterregnumServer.open(server, port), CurrentGraph::beside);
    try {
      ServedGraph served = new ServedGraph(build, store, reader, console, faults);
      long triples = served.show(graph, opening);
      InterregnumServer opened = opening.join();
      watch(settings, build, served, opened);
      opened.afterClosed(() -> closeQuietly(store));
      announce(opened, triples);
      return opened;
    } catch (BuildException | StoreException | InterruptedException | RuntimeException e) {
      opening.join().close();
      throw e;
    }
  }

  private void closeQuietly(Optional<Store> store) {
    try {
      if (store.isPresent()) {
        store.get().close();
      }
    } catch (StoreException e) {
      faults.report(e);
    }
  }

  private void watch(
      ServeSettings settings, BuildSettings build, ServedGraph served, InterregnumServer server)
      throws CommandException {
    String log = settings.text(ServeSetting.ACCESS_LOG);
    if (!log.isEmpty()) {
      LogFile lines = log.equals("-") ? LogFile.to(console.err()) : LogFile.open(Path.of(log));
      server.logTo(lines::add);
      server.whenClosed(lines::close);
    }
    long seconds = settings.number(ServeSetting.RELOAD, 0, 86_400);
    GraphWatch watch =
        GraphWatch.start(
            new BuiltGraph(build).manifest(),
            Duration.ofSeconds(seconds),
            () -> served.reload(server));
    server.whenClosed(watch::stop);
  }

  private void announce(InterregnumServer server, long triples) {
    String address = server.address();
    console
        .err()
        .printf(
            Locale.ROOT,
            "Interregnum serves %,d triples.%n  %s  the start page%n  %ssparql  the SPARQL endpoint%n"
                + "  %squeries  the questions to ask%nCtrl+C stops it.%n",
            triples,
            address,
            address,
            address);
  }
}
