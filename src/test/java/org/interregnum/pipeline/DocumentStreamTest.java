package org.interregnum.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentStreamTest {

  private static final List<Integer> THOUSAND = IntStream.range(0, 1000).boxed().toList();

  @Test
  void outcomes_come_in_the_order_of_the_sources_whatever_each_takes() throws Exception {
    DocumentStream<Integer, Integer> stream = new DocumentStream<>(this::slowly, 4);
    List<Integer> sources = new ArrayList<>();
    List<Integer> results = new ArrayList<>();
    stream.forEach(
        THOUSAND,
        outcome -> {
          sources.add(outcome.source());
          results.add(assertInstanceOf(Outcome.Done.class, outcome).result().hashCode());
        });
    assertEquals(THOUSAND, sources);
    assertEquals(THOUSAND.stream().map(n -> n * n).toList(), results);
  }

  private int slowly(int n) throws InterruptedException {
    TimeUnit.MICROSECONDS.sleep(new Random(n).nextInt(500));
    return n * n;
  }

  @Test
  void documents_are_read_side_by_side() throws Exception {
    // The barrier opens only when two threads stand at it at once.
    CyclicBarrier barrier = new CyclicBarrier(2);
    DocumentStream<Integer, Integer> stream =
        new DocumentStream<>(n -> barrier.await(10, TimeUnit.SECONDS), 2);
    stream.forEach(List.of(1, 2), outcome -> assertInstanceOf(Outcome.Done.class, outcome));
  }

  @Test
  void no_more_sources_are_taken_than_may_be_in_flight() throws Exception {
    DocumentStream<Integer, Integer> stream = new DocumentStream<>(n -> n, 2);
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger handedOn = new AtomicInteger();
    Iterable<Integer> counted = () -> counting(THOUSAND.iterator(), taken);
    stream.forEach(
        counted,
        outcome -> most.accumulateAndGet(taken.get() - handedOn.getAndIncrement(), Math::max));
    assertEquals(THOUSAND.size(), handedOn.get());
    assertEquals(stream.inFlight(), most.get());
  }

  private static Iterator<Integer> counting(Iterator<Integer> all, AtomicInteger taken) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Integer next() {
        taken.incrementAndGet();
        return all.next();
      }
    };
  }

  @Test
  void a_document_that_fails_is_an_outcome_and_the_others_go_on() throws Exception {
    DocumentStream<Integer, Integer> stream = new DocumentStream<>(this::failingAtSevens, 3);
    List<Integer> failed = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    stream.forEach(
        THOUSAND,
        outcome -> {
          if (outcome instanceof Outcome.Failed<Integer, Integer> failure) {
            failed.add(failure.source());
          } else {
            done.incrementAndGet();
          }
        });
    assertEquals(THOUSAND.stream().filter(n -> n % 7 == 0).toList(), failed);
    assertEquals(1000 - failed.size(), done.get());
  }

  private int failingAtSevens(int n) throws IOException {
    if (n % 14 == 0) {
      throw new StackOverflowError();
    }
    if (n % 7 == 0) {
      throw new IOException("broken: " + n);
    }
    return n;
  }

  @Test
  void a_sink_that_fails_ends_the_stream() {
    DocumentStream<Integer, Integer> stream = new DocumentStream<>(n -> n, 2);
    AtomicInteger taken = new AtomicInteger();
    assertThrows(
        IOException.class,
        () ->
            stream.forEach(
                THOUSAND,
                outcome -> {
                  if (taken.incrementAndGet() == 3) {
                    throw new IOException("the disk is full");
                  }
                }));
    assertEquals(3, taken.get());
  }

  @Test
  void an_error_of_the_program_is_not_taken_for_a_broken_document() {
    DocumentStream<Integer, Integer> stream =
        new DocumentStream<>(
            n -> {
              throw new AssertionError("wrong");
            },
            2);
    AssertionError error =
        assertThrows(AssertionError.class, () -> stream.forEach(THOUSAND, outcome -> {}));
    assertTrue(error.getMessage().contains("wrong"));
  }
}
