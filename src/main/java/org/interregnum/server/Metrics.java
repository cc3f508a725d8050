package org.interregnum.server;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts of requests, as Prometheus reads them (text format 0.0.4). */
final class Metrics {

  private static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final class Row {
    private final LongAdder requests = new LongAdder();
    private final LongAdder nanos = new LongAdder();
  }

  private record Key(String area, int status) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byArea = area.compareTo(other.area);
      return byArea != 0 ? byArea : Integer.compare(status, other.status);
    }

    String labels() {
      return "{area=\"" + area + "\",status=\"" + status + "\"}";
    }
  }

  private final Map<Key, Row> rows = new ConcurrentSkipListMap<>();

  /** Counts one answered request under the part of the site that answered it. */
  void count(String area, int status, long nanos) {
    Row row = rows.computeIfAbsent(new Key(area, status), key -> new Row());
    row.requests.increment();
    row.nanos.add(nanos);
  }

  Answer answer() {
    return Answer.ok(CONTENT_TYPE, text()).with("Cache-Control", "no-store");
  }

  /** The counters and the memory in use. */
  String text() {
    StringBuilder text = new StringBuilder();
    heading(
        text, "interregnum_requests_total", "Requests answered, by area and status.", "counter");
    rows.forEach(
        (key, row) -> line(text, "interregnum_requests_total" + key.labels(), row.requests.sum()));
    heading(text, "interregnum_request_seconds_total", "Time spent on them.", "counter");
    rows.forEach(
        (key, row) ->
            line(text, "interregnum_request_seconds_total" + key.labels(), row.nanos.sum() / 1e9));
    heading(text, "interregnum_memory_bytes", "Heap memory in use.", "gauge");
    Runtime runtime = Runtime.getRuntime();
    line(text, "interregnum_memory_bytes", runtime.totalMemory() - runtime.freeMemory());
    return text.toString();
  }

  private static void heading(StringBuilder text, String name, String help, String type) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String name, Number value) {
    text.append(name).append(' ').append(value).append('\n');
  }
}
