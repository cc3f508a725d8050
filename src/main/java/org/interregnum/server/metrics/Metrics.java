package org.interregnum.server.metrics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** The requests that were answered, by part of the site, status and time, and what others add. */
public final class Metrics {

  private static final String REQUESTS = "interregnum_requests_total";
  private static final String SECONDS = "interregnum_request_seconds";

  private record Key(String area, int status) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byArea = area.compareTo(other.area);
      return byArea != 0 ? byArea : Integer.compare(status, other.status);
    }
  }

  private final Map<Key, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final Map<String, Histogram> seconds = new ConcurrentSkipListMap<>();
  private final List<Consumer<PrometheusText>> others = new CopyOnWriteArrayList<>();

  /** Counts one answered request under the part of the site that answered it. */
  public void count(String area, int status, long nanos) {
    requests.computeIfAbsent(new Key(area, status), key -> new LongAdder()).increment();
    seconds.computeIfAbsent(area, key -> new Histogram()).record(nanos);
  }

  /** Has something else write its lines too, each time that the metrics are asked for. */
  public void add(Consumer<PrometheusText> lines) {
    others.add(lines);
  }

  /** All of it. */
  public String text() {
    PrometheusText text = new PrometheusText();
    text.heading(REQUESTS, "Requests answered, by area and status.", "counter");
    requests.forEach((key, count) -> text.line(REQUESTS + labels(key), count.sum()));
    text.heading(SECONDS, "How long they took.", "histogram");
    seconds.forEach((area, histogram) -> histogram.write(text, SECONDS, "area=\"" + area + '"'));
    others.forEach(other -> other.accept(text));
    Runtime runtime = Runtime.getRuntime();
    text.gauge(
        "interregnum_memory_bytes",
        "Heap memory in use.",
        runtime.totalMemory() - runtime.freeMemory());
    return text.toString();
  }

  private static String labels(Key key) {
    return "{area=\"" + key.area() + "\",status=\"" + key.status() + "\"}";
  }
}
