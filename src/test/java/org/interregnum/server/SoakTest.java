package org.interregnum.server;

import static org.interregnum.server.Browser.encoded;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests of all kinds, many times over, leave nothing behind. */
@Tag("soak")
class SoakTest {

  private static final int REQUESTS = Integer.getInteger("soak.requests", 1_000);
  private static final double MOST_GROWTH = 1.05;
  private static final int MOST_MORE_THREADS = 16;

  private static final List<String> PATHS =
      List.of(
          "/",
          "/health",
          "/metrics",
          "/page/state/arcadia",
          "/rdf/state/arcadia.ttl",
          "/queries/recognition-matrix.csv?state=Arcadia",
          "/queries/recognition-matrix?state=Nowhere",
          "/on?state=Arcadia&date=1900-01-01",
          "/nothing/%d",
          "/sparql?query=" + encoded("ASK { ?s ?p ") + "%d" + encoded(" }"),
          "/sparql?query="
              + encoded("SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), \"")
              + "%d"
              + encoded("\")) }"),
          "/sparql?query=" + encoded("SELECT * { broken ") + "%d",
          "/sparql?query="
              + encoded("SELECT * { SERVICE <http://127.0.0.1/")
              + "%d"
              + encoded("> {} }"),
          "/data?graph=urn:%d");

  @Test
  void many_requests_leave_neither_objects_nor_threads_behind() throws Exception {
    try (InterregnumServer server =
        InterregnumServer.start(
            ServerSettings.defaults().onPort(0).keeping(256 * 1024), ToySite.site())) {
      Browser browser = new Browser(server);
      send(browser, 0, Math.max(1_000, REQUESTS / 20));
      long before = heldBytes();
      int threads = ManagementFactory.getThreadMXBean().getThreadCount();
      send(browser, REQUESTS, 2 * REQUESTS);
      long after = heldBytes();
      int more = ManagementFactory.getThreadMXBean().getThreadCount() - threads;
      String figures = REQUESTS + " requests: " + before + " bytes before, " + after + " after";
      assertTrue(after < before * MOST_GROWTH, figures);
      assertTrue(more <= MOST_MORE_THREADS, () -> more + " more threads than before");
      java.util.logging.Logger.getLogger(SoakTest.class.getName()).info(figures);
    }
  }

  private static void send(Browser browser, int from, int to) {
    IntStream.range(from, to)
        .parallel()
        .forEach(
            i -> {
              String path = PATHS.get(i % PATHS.size()).replace("%d", Integer.toString(i));
              int status = browser.get(path).statusCode();
              assertTrue(status < 500 || status == 503, () -> path + ": " + status);
            });
  }

  /** What the collector leaves. */
  private static long heldBytes() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
