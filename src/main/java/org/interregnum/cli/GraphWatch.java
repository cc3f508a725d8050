package org.interregnum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Sees when a build has written its manifest anew, or is told to look by the signal {@code HUP},
 * and then has the graph loaded again.
 */
final class GraphWatch implements Runnable {

  /** Loads the graph and shows it; what fails is told and leaves the one before. */
  @FunctionalInterface
  interface Reload {
    void run() throws InterruptedException;
  }

  private final Path manifest;
  private final Duration interval;
  private final Reload reload;
  private final Semaphore told = new Semaphore(0);
  private final Thread thread = new Thread(this, "reload");
  private Optional<FileTime> seen;

  private GraphWatch(Path manifest, Duration interval, Reload reload) {
    this.manifest = manifest;
    this.interval = interval;
    this.reload = reload;
    this.seen = written();
  }

  /**
   * Begins to watch.
   *
   * @param interval between looks; zero looks only when told
   */
  static GraphWatch start(Path manifest, Duration interval, Reload reload) {
    GraphWatch watch = new GraphWatch(manifest, interval, reload);
    watch.thread.setDaemon(true);
    watch.thread.start();
    Hangup.whenReceived(watch.told::release);
    return watch;
  }

  void stop() {
    thread.interrupt();
  }

  @Override
  public void run() {
    try {
      while (!Thread.interrupted()) {
        boolean asked = waited();
        Optional<FileTime> now = written();
        if (asked || now.isPresent() && !now.equals(seen)) {
          seen = now;
          reload.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the signal, or for the next look; whether it was the signal. */
  private boolean waited() throws InterruptedException {
    if (interval.isZero()) {
      told.acquire();
      return true;
    }
    return told.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** When the manifest was written; none while a build puts its folder in place. */
  private Optional<FileTime> written() {
    try {
      return Optional.of(Files.getLastModifiedTime(manifest));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
