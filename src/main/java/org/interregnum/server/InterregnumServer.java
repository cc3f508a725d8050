package org.interregnum.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.interregnum.pages.ContradictionsPage;
import org.interregnum.pages.ListPages;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;
import org.interregnum.release.Downloads;
import org.interregnum.server.cache.ResultCache;
import org.interregnum.server.limits.Guards;
import org.interregnum.server.limits.Stop;
import org.interregnum.server.limits.WatchedDataset;
import org.interregnum.server.metrics.Metrics;
import org.interregnum.tables.ClaimSource;
import org.interregnum.vocabulary.IriPatterns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running web server. */
public final class InterregnumServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(InterregnumServer.class);

  // Fuseki sets 5 MiB, zeroed for each chunked answer: most of the time and memory of a small
  // query.
  private static final int OUTPUT_BUFFER = 32 * 1024;
  private static final int AGGREGATION = 8 * 1024;
  private static final long IDLE_MILLIS = 20_000;

  /** What part of the memory may be filled with the bodies of requests. */
  private static final int PART_FOR_BODIES = 16;

  /** Bytes in a second that a client has to take; slower ones only hold us up. */
  private static final long SLOWEST = 256;

  /** How long those that were stopped at the end have to say so. */
  private static final long LAST_MILLIS = 2_000;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ServerSettings settings;
  private final FusekiServer fuseki;
  private final Editions editions;
  private final Guards guards;
  private final ResultCache cache;
  private final List<Runnable> beside = new CopyOnWriteArrayList<>();
  private final List<Runnable> afterwards = new CopyOnWriteArrayList<>();
  private final AllowedServices services;
  private final AtomicInteger shown = new AtomicInteger();

  private InterregnumServer(
      ServerSettings settings,
      FusekiServer fuseki,
      Editions editions,
      Guards guards,
      ResultCache cache) {
    this.settings = settings;
    this.fuseki = fuseki;
    this.editions = editions;
    this.guards = guards;
    this.cache = cache;
    this.services = new AllowedServices(settings.services(), settings.limits().time());
  }

  /** Answers at a port. What needs data waits until there is some to {@link #show}, for a while. */
  public static InterregnumServer open(ServerSettings settings, Port port) {
    Metrics metrics = new Metrics();
    Editions editions = new Editions(PATIENCE);
    Guards guards = new Guards(settings.limits());
    metrics.add(text -> MetricsRoom.write(guards, text));
    ResultCache cache = new ResultCache(settings.cacheBytes());
    metrics.add(text -> MetricsRoom.write(cache, text));
    Routes always =
        new Routes(
            Map.of(
                "health",
                () -> new HealthRoom(editions),
                "metrics",
                () -> new MetricsRoom(metrics)));
    FusekiServer fuseki =
        FusekiServer.create()
            .port(settings.port())
            .maxServerThreads(settings.threads())
            .fusekiModules(FusekiModules.create())
            .addFilter(
                "/*",
                new Front(settings, editions, always, new ProblemPages(), metrics, guards, cache))
            .build();
    tune(fuseki.getJettyServer(), settings, port);
    return new InterregnumServer(settings, fuseki.start(), editions, guards, cache);
  }

  /**
   * Opens the port and shows a site.
   *
   * @throws ServerException where the port cannot be opened
   */
  public static InterregnumServer start(ServerSettings settings, Site site) throws ServerException {
    InterregnumServer server = open(settings, Port.take(settings));
    server.show(site, ClaimSource.NONE);
    return server;
  }

  /** Shows a site from now on, and for as long as anybody may read it. */
  public void show(Site data, ClaimSource claims) {
    show(data, claims, () -> {});
  }

  /**
   * Shows a site from now on. What is being answered from the one before is still finished.
   *
   * @param data what is shown
   * @param claims those that the graph was built from, which are downloads too
   * @param end done when nobody reads this site any more
   */
  public void show(Site data, ClaimSource claims, Runnable end) {
    Site site =
        new Site(new WatchedDataset(data.dataset(), guards), data.addresses(), data.texts());
    int number = shown.incrementAndGet();
    String mount = mount(number);
    DataAccessPointRegistry points = fuseki.getDataAccessPointRegistry();
    points.register(new DataAccessPoint(mount, service(site, mount)));
    Downloads downloads =
        new Downloads(site.dataset(), new IriPatterns(site.addresses().base()), claims);
    Runnable last =
        () -> {
          points.remove(mount);
          end.run();
        };
    editions.replace(new Edition(number, mount, site, new Routes(rooms(site, downloads)), last));
  }

  /**
   * Has the start page of what is shown now made once, a while from now, so that its first reader
   * need not wait for that.
   */
  public void warm(Duration delay) {
    Thread warm = new Thread(new WarmUp(editions, delay), "warm");
    warm.setDaemon(true);
    warm.start();
    whenClosed(warm::interrupt);
  }

  private static String mount(int number) {
    return "/edition-" + number;
  }

  /** Which room answers which part of the site, by the first word of its addresses. */
  private Map<String, Supplier<Room>> rooms(Site site, Downloads downloads) {
    Supplier<CannedQueries> queries = new Once<>(() -> new CannedQueries(site, guards));
    Map<String, Supplier<Room>> rooms = new TreeMap<>();
    Stream.of("sparql", ".well-known")
        .forEach(area -> rooms.put(area, () -> new SelfRoom(site, queries)));
    RdfForm.suffixes()
        .forEach(suffix -> rooms.put("void." + suffix, () -> new VoidRoom(site, downloads)));
    rooms.put("dumps", () -> new DumpsRoom(downloads));
    Stream.of("id", "page", "rdf").forEach(area -> rooms.put(area, () -> new IdRoom(site)));
    rooms.put("concept", () -> new ConceptRoom(site));
    rooms.put("graph", () -> new DocumentRoom(site));
    Variant.ends().forEach(end -> rooms.put("dataset" + end, () -> new DocumentRoom(site)));
    rooms.put("source", () -> new SourceRoom(site));
    Variant.ends().forEach(end -> rooms.put("ontology" + end, () -> new OntologyRoom(site)));
    Supplier<Room> explorer = new Once<>(() -> new ExplorerRoom(site, queries));
    Stream.of("", "day", "recognition").forEach(area -> rooms.put(area, explorer));
    rooms.put(
        "contradictions",
        () -> ask -> Answer.html(new ContradictionsPage(site, ask.visit()).html()));
    rooms.put("about", () -> new AboutRoom(site, queries));
    rooms.put("panel", () -> new PanelRoom(site));
    rooms.put("on", () -> new OnRoom(queries));
    rooms.put("reconcile", () -> new ReconcileRoom(site));
    Stream.concat(
            Stream.of("queries.json", "openapi.json"),
            Variant.ends().stream().map(end -> "queries" + end))
        .forEach(area -> rooms.put(area, () -> new QueryRoom(site, queries)));
    Stream.of(RobotsRoom.RULES, RobotsRoom.PAGES)
        .forEach(area -> rooms.put(area, () -> new RobotsRoom(site, queries)));
    CitationRoom.names().forEach(area -> rooms.put(area, CitationRoom::new));
    rooms.put("entities", () -> ask -> Answer.html(new ListPages(site, ask.visit()).entities()));
    rooms.put("sources", () -> ask -> Answer.html(new ListPages(site, ask.visit()).sources()));
    Supplier<Room> assets = new Once<>(AssetRoom::new);
    Stream.of("assets", "style.css", "icon.svg").forEach(area -> rooms.put(area, assets));
    return rooms;
  }

  private DataService service(Site site, String edition) {
    DatasetGraph dataset = site.dataset();
    ClosedFunctions.in(dataset.getContext());
    services.in(dataset.getContext());
    DataService service =
        DataService.newBuilder(dataset)
            .addEndpoint(
                endpoint(
                    Operation.Query,
                    Protocol.SPARQL,
                    new SparqlService(settings, site, guards, new Repeated(edition, cache))))
            .addEndpoint(endpoint(Operation.GSP_R, Protocol.DATA, new GraphStoreService(dataset)))
            .build();
    service.goActive();
    return service;
  }

  private static Endpoint endpoint(Operation operation, String path, ActionProcessor processor) {
    return Endpoint.create()
        .operation(operation)
        .endpointName(path.substring(1))
        .processor(processor)
        .build();
  }

  private static void tune(Server jetty, ServerSettings settings, Port port) {
    HttpConfiguration http = new HttpConfiguration();
    tune(http, settings);
    PatientConnector connector = new PatientConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setIdleTimeout(IDLE_MILLIS);
    port.give(connector);
    jetty.setConnectors(new Connector[] {connector});
    jetty.setErrorHandler(new JettyErrors());
    ServletContextHandler context = jetty.getDescendant(ServletContextHandler.class);
    context.setErrorHandler(new JettyErrors());
    context.setMaxFormContentSize(settings.requestBytes());
    context.setMaxFormKeys(BoundedForms.MOST_FIELDS);
    jetty.insertHandler(new BoundedForms());
    jetty.insertHandler(new GracefulHandler());
    long memory = Runtime.getRuntime().maxMemory();
    jetty.insertHandler(new WholeBodies(settings.requestBytes(), memory / PART_FOR_BODIES));
    jetty.setStopTimeout(settings.drain().toMillis() + LAST_MILLIS);
  }

  private static void tune(HttpConfiguration http, ServerSettings settings) {
    http.setOutputBufferSize(OUTPUT_BUFFER);
    http.setOutputAggregationSize(AGGREGATION);
    http.setRequestHeaderSize(settings.headerBytes());
    http.setSendServerVersion(false);
    http.setMinResponseDataRate(SLOWEST);
    http.addCustomizer(new TrustedForwarding(settings.proxies()));
    http.setRelativeRedirectAllowed(true);
  }

  public int port() {
    return fuseki.getPort();
  }

  /** The address of the start page, with its final slash. */
  public String address() {
    String host = settings.host();
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + port() + "/";
  }

  /** How many threads have something to do, those included that the server itself needs. */
  int busyThreads() {
    return fuseki.getJettyServer().getThreadPool() instanceof QueuedThreadPool threads
        ? threads.getBusyThreads()
        : 0;
  }

  /** Waits until the server is stopped from elsewhere. */
  public void join() {
    fuseki.join();
  }

  /**
   * Stops taking requests, lets those under way finish for a while, ends those that have not, and
   * closes the port.
   */
  @Override
  public void close() {
    beside.forEach(Runnable::run);
    Thread end = new Thread(this::endLast, "drain");
    end.setDaemon(true);
    end.start();
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      LOG.warn("Not all requests had ended when the server stopped.");
    }
    end.interrupt();
    guards.close();
    editions.close();
    services.close();
    afterwards.forEach(Runnable::run);
    afterwards.clear();
  }

  private void endLast() {
    try {
      Thread.sleep(settings.drain().toMillis());
      guards.stopAll(Stop.SERVER_STOPS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes a line for each request, in the combined log format. */
  public void logTo(Consumer<String> lines) {
    fuseki.getJettyServer().setRequestLog(new AccessLog(lines));
  }

  /** Has something done first of all when the server is closed. */
  public void whenClosed(Runnable action) {
    beside.add(action);
  }

  /** Has something done last of all when the server is closed. */
  public void afterClosed(Runnable action) {
    afterwards.add(action);
  }
}
