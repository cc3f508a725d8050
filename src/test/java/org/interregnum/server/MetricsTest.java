package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interregnum.server.metrics.Metrics;
import org.junit.jupiter.api.Test;

class MetricsTest {

  @Test
  void requests_are_counted_by_area_and_status() {
    Metrics metrics = new Metrics();
    metrics.count("sparql", 200, 500_000_000);
    metrics.count("sparql", 200, 250_000_000);
    metrics.count("id", 404, 0);
    List<String> lines = metrics.text().lines().toList();
    assertTrue(
        lines.containsAll(
            List.of(
                "interregnum_requests_total{area=\"id\",status=\"404\"} 1",
                "interregnum_requests_total{area=\"sparql\",status=\"200\"} 2",
                "interregnum_request_seconds_bucket{area=\"sparql\",le=\"0.1\"} 0",
                "interregnum_request_seconds_bucket{area=\"sparql\",le=\"0.25\"} 1",
                "interregnum_request_seconds_bucket{area=\"sparql\",le=\"0.5\"} 2",
                "interregnum_request_seconds_bucket{area=\"sparql\",le=\"+Inf\"} 2",
                "interregnum_request_seconds_sum{area=\"sparql\"} 0.75",
                "interregnum_request_seconds_count{area=\"sparql\"} 2")),
        metrics::text);
  }

  @Test
  void paths_that_lead_nowhere_do_not_make_counters_of_their_own() throws ServerException {
    try (InterregnumServer server =
        InterregnumServer.start(ServerSettings.defaults().onPort(0), ToySite.site())) {
      Browser browser = new Browser(server);
      List.of("/a", "/b", "/c/d").forEach(browser::get);
      String metrics = browser.get("/metrics").body();
      assertTrue(
          metrics.contains("interregnum_requests_total{area=\"other\",status=\"404\"} 3"), metrics);
    }
  }
}
