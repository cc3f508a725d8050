package org.interregnum.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.interregnum.pages.Language;
import org.interregnum.pages.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the start page before the first reader does. The first look takes a hundred times as
 * long as the second: everything about a state is gathered, and the machine learns the code.
 */
final class WarmUp implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final List<String> FIRST = List.of("/", "/day");

  private final Editions editions;
  private final Duration delay;

  /**
   * @param delay how long those who came for the data alone have the machine to themselves
   */
  WarmUp(Editions editions, Duration delay) {
    this.editions = editions;
    this.delay = delay;
  }

  @Override
  public void run() {
    try {
      Thread.sleep(delay.toMillis());
      try (Editions.Stay stay = editions.enter()) {
        FIRST.forEach(path -> look(stay.edition(), path));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.debug("The start page was not looked at before its first reader", e);
    }
  }

  private static void look(Edition edition, String path) {
    Visit visit = new Visit(Language.EN, path);
    edition
        .routes()
        .answer(
            new Ask(path, Map.of(), Accept.of(List.of("text/html")), "http://localhost", visit));
  }
}
