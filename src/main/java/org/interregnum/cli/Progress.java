package org.interregnum.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/**
 * How far long work has come, on standard error: one line that is written over on a terminal, a
 * line every thousand steps elsewhere. Work of fewer steps stays silent there.
 */
final class Progress {

  private static final int STEPS_PER_LINE = 1000;
  private static final long NANOS_PER_REFRESH = TimeUnit.MILLISECONDS.toNanos(200);

  private final PrintStream err;
  private final boolean terminal;
  private final String things;
  private final int total;
  private int done;
  private long shownAt = System.nanoTime();
  private int width;

  /**
   * @param things what is counted, in the plural
   */
  Progress(Console console, String things, int total) {
    this.err = console.err();
    this.terminal = console.terminal();
    this.things = things;
    this.total = total;
  }

  void step() {
    done++;
    if (terminal) {
      refresh();
    } else if (done % STEPS_PER_LINE == 0) {
      err.println(text());
    }
  }

  private void refresh() {
    long now = System.nanoTime();
    if (now - shownAt >= NANOS_PER_REFRESH) {
      shownAt = now;
      width = text().length();
      err.print("\r" + text());
      err.flush();
    }
  }

  private String text() {
    return done + " of " + total + " " + things;
  }

  /** Makes room for another message, or for the end. */
  void clear() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }
}
