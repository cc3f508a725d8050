package org.interregnum.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the same work on many documents, several at once, and hands the outcomes on in the order of
 * the sources.
 *
 * <p>Memory is bounded by the documents in flight: a source is taken only when there is room for
 * its result. A document that fails is an outcome like any other. The outcomes are handed on in the
 * caller's thread.
 *
 * @param <S> what a document is read from
 * @param <R> what is made of it
 */
public final class DocumentStream<S, R> {

  /** Enough that one long article does not leave the other threads without work. */
  private static final int IN_FLIGHT_PER_THREAD = 16;

  private final Work<S, R> work;
  private final int threads;

  /** The work on one document; called by several threads at once. */
  @FunctionalInterface
  public interface Work<S, R> {
    R of(S source) throws Exception;
  }

  /** Takes the outcomes, one at a time, in order. */
  @FunctionalInterface
  public interface Sink<S, R, X extends Exception> {
    void take(Outcome<S, R> outcome) throws X;
  }

  /** A stream with as many threads as the machine has cores. */
  public DocumentStream(Work<S, R> work) {
    this(work, Runtime.getRuntime().availableProcessors());
  }

  public DocumentStream(Work<S, R> work, int threads) {
    this.work = work;
    this.threads = threads;
  }

  /** How many documents may be read or wait for their turn at once. */
  public int inFlight() {
    return threads * IN_FLIGHT_PER_THREAD;
  }

  /**
   * Works on every source and returns when the last outcome is taken.
   *
   * @throws X when the sink does; the documents in flight are given up
   */
  public <X extends Exception> void forEach(Iterable<S> sources, Sink<S, R, X> sink)
      throws X, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, DocumentStream::thread);
    try {
      Deque<InFlight<S, R>> window = new ArrayDeque<>();
      Iterator<S> next = sources.iterator();
      while (next.hasNext() || !window.isEmpty()) {
        while (next.hasNext() && window.size() < inFlight()) {
          S source = next.next();
          window.add(new InFlight<>(source, pool.submit(() -> work.of(source))));
        }
        sink.take(window.remove().outcome());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "documents");
    thread.setDaemon(true);
    return thread;
  }

  private record InFlight<S, R>(S source, Future<R> result) {

    Outcome<S, R> outcome() throws InterruptedException {
      try {
        return new Outcome.Done<>(source, result.get());
      } catch (ExecutionException e) {
        // An article nested too deeply is a fault of the article; any other error is the program's.
        if (e.getCause() instanceof Error error && !(error instanceof StackOverflowError)) {
          throw error;
        }
        return new Outcome.Failed<>(source, e.getCause());
      }
    }
  }
}
