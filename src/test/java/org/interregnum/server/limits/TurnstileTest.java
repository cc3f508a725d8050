package org.interregnum.server.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who goes before whom. */
@Timeout(20)
class TurnstileTest {

  private static final BooleanSupplier GO_ON = () -> false;

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private static Turnstile turnstile(int running, int present, int perClient) {
    return new Turnstile(QueryLimits.defaults().withTurns(running, present, perClient));
  }

  @Test
  void more_than_may_be_there_are_turned_away() {
    Turnstile turnstile = turnstile(2, 2, 2);
    Place first = turnstile.enter("a", Lane.OPEN, GO_ON);
    turnstile.enter("b", Lane.OPEN, GO_ON);
    assertFalse(
        assertThrows(TurnedAway.class, () -> turnstile.enter("c", Lane.OPEN, GO_ON))
            .isByOwnFault());
    turnstile.leave(first);
    turnstile.enter("c", Lane.OPEN, GO_ON);
    assertEquals(2, turnstile.running());
  }

  @Test
  void one_client_cannot_take_all_the_room() {
    Turnstile turnstile = turnstile(2, 8, 1);
    turnstile.enter("a", Lane.OPEN, GO_ON);
    assertTrue(
        assertThrows(TurnedAway.class, () -> turnstile.enter("a", Lane.OPEN, GO_ON))
            .isByOwnFault());
    turnstile.enter("b", Lane.OPEN, GO_ON);
  }

  @Test
  void what_has_hardly_run_goes_before_what_has_run_for_long() throws Exception {
    Turnstile turnstile = turnstile(1, 8, 8);
    Place heavy = turnstile.enter("a", Lane.OPEN, GO_ON);
    Thread.sleep(120);
    CompletableFuture<Place> light = entering(turnstile, "a");
    awaitQueue(turnstile, 1);
    CompletableFuture<Void> back =
        CompletableFuture.runAsync(() -> turnstile.giveWay(heavy, GO_ON), threads);
    Place entered = light.get(2, TimeUnit.SECONDS);
    assertFalse(back.isDone());
    turnstile.leave(entered);
    back.get(2, TimeUnit.SECONDS);
    assertEquals(1, turnstile.running());
  }

  @Test
  void who_has_used_less_goes_first() throws Exception {
    Turnstile turnstile = turnstile(1, 8, 8);
    Place greedy = turnstile.enter("greedy", Lane.OPEN, GO_ON);
    Thread.sleep(30);
    CompletableFuture<Place> again = entering(turnstile, "greedy");
    awaitQueue(turnstile, 1);
    CompletableFuture<Place> modest = entering(turnstile, "modest");
    awaitQueue(turnstile, 2);
    turnstile.leave(greedy);
    Place first = modest.get(2, TimeUnit.SECONDS);
    assertFalse(again.isDone());
    turnstile.leave(first);
    again.get(2, TimeUnit.SECONDS);
  }

  @Test
  void what_waits_aside_holds_nobody_up() throws Exception {
    Turnstile turnstile = turnstile(1, 8, 8);
    Place writing = turnstile.enter("a", Lane.OPEN, GO_ON);
    turnstile.pause(writing);
    Place other = entering(turnstile, "b").get(2, TimeUnit.SECONDS);
    turnstile.leave(other);
    turnstile.resume(writing, GO_ON);
    assertEquals(1, turnstile.running());
    turnstile.leave(writing);
    assertEquals(0, turnstile.running());
  }

  @Test
  void what_is_our_own_and_light_has_a_turn_that_nobody_else_gets() throws Exception {
    Turnstile turnstile = turnstile(1, 8, 8);
    Place heavy = turnstile.enter("a", Lane.OPEN, GO_ON);
    CompletableFuture<Place> open = entering(turnstile, "b");
    awaitQueue(turnstile, 1);
    Place own = entering(turnstile, "c", Lane.OWN).get(2, TimeUnit.SECONDS);
    CompletableFuture<Place> another = entering(turnstile, "d", Lane.OWN);
    awaitQueue(turnstile, 2);
    turnstile.leave(own);
    turnstile.leave(another.get(2, TimeUnit.SECONDS));
    assertFalse(open.isDone());
    turnstile.leave(heavy);
    turnstile.leave(open.get(2, TimeUnit.SECONDS));
    assertEquals(0, turnstile.running());
  }

  @Test
  void our_own_that_turns_out_heavy_gives_that_turn_away() throws Exception {
    Turnstile turnstile = turnstile(1, 8, 8);
    turnstile.enter("a", Lane.OPEN, GO_ON);
    Place own = entering(turnstile, "b", Lane.OWN).get(2, TimeUnit.SECONDS);
    Thread.sleep(1_100);
    CompletableFuture<Place> light = entering(turnstile, "c", Lane.OWN);
    awaitQueue(turnstile, 1);
    CompletableFuture<Void> back =
        CompletableFuture.runAsync(() -> turnstile.giveWay(own, GO_ON), threads);
    Place entered = light.get(2, TimeUnit.SECONDS);
    turnstile.leave(entered);
    Place next = entering(turnstile, "d", Lane.OWN).get(2, TimeUnit.SECONDS);
    assertFalse(back.isDone(), "it took the turn that is kept for what is light");
    turnstile.leave(next);
  }

  @Test
  void who_is_stopped_leaves_the_queue() throws Exception {
    Turnstile turnstile = turnstile(1, 8, 8);
    Place first = turnstile.enter("a", Lane.OPEN, GO_ON);
    AtomicBoolean stopped = new AtomicBoolean();
    CompletableFuture<Place> waiting =
        CompletableFuture.supplyAsync(() -> turnstile.enter("b", Lane.OPEN, stopped::get), threads);
    awaitQueue(turnstile, 1);
    stopped.set(true);
    turnstile.leave(waiting.get(2, TimeUnit.SECONDS));
    assertEquals(0, turnstile.queued());
    turnstile.leave(first);
    assertEquals(0, turnstile.running());
  }

  private CompletableFuture<Place> entering(Turnstile turnstile, String client) {
    return entering(turnstile, client, Lane.OPEN);
  }

  private CompletableFuture<Place> entering(Turnstile turnstile, String client, Lane lane) {
    return CompletableFuture.supplyAsync(() -> turnstile.enter(client, lane, GO_ON), threads);
  }

  private static void awaitQueue(Turnstile turnstile, int length) throws InterruptedException {
    while (turnstile.queued() != length) {
      Thread.sleep(2);
    }
  }
}
