package org.interregnum.server.metrics;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How many durations were how long: a count for each bound, and their sum. */
final class Histogram {

  private static final double[] BOUNDS = {
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30
  };

  private static final double NANOS = 1e9;

  private final LongAdder[] counts =
      Stream.generate(LongAdder::new).limit(BOUNDS.length + 1L).toArray(LongAdder[]::new);
  private final LongAdder nanos = new LongAdder();

  void record(long durationNanos) {
    int bucket = 0;
    while (bucket < BOUNDS.length && durationNanos / NANOS > BOUNDS[bucket]) {
      bucket++;
    }
    counts[bucket].increment();
    nanos.add(durationNanos);
  }

  /** Writes the lines of one histogram; each bucket counts those below it too. */
  void write(PrometheusText text, String name, String label) {
    long below = 0;
    for (int i = 0; i <= BOUNDS.length; i++) {
      below += counts[i].sum();
      String bound = i < BOUNDS.length ? Double.toString(BOUNDS[i]) : "+Inf";
      text.line(name + "_bucket{" + label + ",le=\"" + bound + "\"}", below);
    }
    text.line(name + "_sum{" + label + "}", nanos.sum() / NANOS);
    text.line(name + "_count{" + label + "}", below);
  }
}
