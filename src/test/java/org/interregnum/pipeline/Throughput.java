package org.interregnum.pipeline;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.interregnum.claim.Reading;

/**
 * Measures how many articles a second are read in a steady state, by the same stream that {@code
 * extract} uses. Run its {@code main} with the articles to read; without any it takes the seed.
 */
final class Throughput {

  private static final int THREADS = 2;
  private static final int WARM_UP = 2000;
  private static final int ROUND = 1000;
  private static final int ROUNDS = 5;

  private Throughput() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> names =
        arguments.length > 0 ? List.of(arguments) : List.of("seeds/chilean-occupation-of-peru.txt");
    ArticleExtractor extractor = ArticleExtractor.load();
    for (String name : names) {
      Article article = new Article.Given(name, Files.readAllBytes(Path.of(name)));
      read(extractor, article, WARM_UP);
      for (int round = 1; round <= ROUNDS; round++) {
        System.out.println(name + ": " + read(extractor, article, ROUND));
      }
    }
  }

  /** Reads an article so many times; says how fast by the clock and by the processors' time. */
  private static String read(ArticleExtractor extractor, Article article, int times)
      throws InterruptedException {
    long begun = System.nanoTime();
    long busy = processorTime();
    new DocumentStream<Article, Reading>(extractor::read, THREADS)
        .forEach(Collections.nCopies(times, article), Throughput::check);
    double seconds = (System.nanoTime() - begun) / 1e9;
    double processors = (processorTime() - busy) / 1e9;
    return String.format(
        Locale.ROOT,
        "%.0f articles/s by the clock, %.0f on %d free cores",
        times / seconds,
        times / processors * THREADS,
        THREADS);
  }

  private static void check(Outcome<Article, Reading> outcome) {
    if (outcome instanceof Outcome.Failed<Article, Reading> failed) {
      throw new IllegalStateException(failed.cause());
    }
  }

  /** Nanoseconds of processor time of this whole process, its compiler and collector included. */
  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
