package org.interregnum.server;

import java.util.Locale;
import org.interregnum.server.cache.ResultCache;
import org.interregnum.server.limits.Guards;
import org.interregnum.server.limits.Stop;
import org.interregnum.server.metrics.Metrics;
import org.interregnum.server.metrics.PrometheusText;

/** What the server has done and does, for Prometheus. */
final class MetricsRoom implements Room {

  private static final String STOPPED = "interregnum_queries_stopped_total";

  private final Metrics metrics;

  MetricsRoom(Metrics metrics) {
    this.metrics = metrics;
  }

  /** The lines about queries: how many there are, and which were stopped. */
  static void write(Guards guards, PrometheusText text) {
    text.gauge("interregnum_queries_running", "Requests that compute.", guards.running());
    text.gauge("interregnum_queries_queued", "Requests that wait for a turn.", guards.queued());
    text.heading(STOPPED, "Requests stopped before their end.", "counter");
    for (Stop why : Stop.values()) {
      String name = why.name().toLowerCase(Locale.ROOT);
      text.line(STOPPED + "{why=\"" + name + "\"}", guards.stopped(why));
    }
    text.counter(
        "interregnum_queries_turned_away_total",
        "Requests for which there was no room.",
        guards.turnedAway());
  }

  /** The lines about answers that are kept. */
  static void write(ResultCache cache, PrometheusText text) {
    text.counter("interregnum_cache_hits_total", "Answers found in the cache.", cache.hits());
    text.counter("interregnum_cache_misses_total", "Answers not found there.", cache.misses());
    text.gauge("interregnum_cache_bytes", "Bytes kept in the cache.", cache.bytes());
  }

  @Override
  public Answer answer(Ask ask) {
    if (!ask.path().equals("/metrics")) {
      throw new Problem(404, "There is nothing at " + ask.path() + ".");
    }
    return Answer.ok(PrometheusText.CONTENT_TYPE, metrics.text()).with("Cache-Control", "no-store");
  }
}
