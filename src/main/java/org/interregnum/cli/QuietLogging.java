package org.interregnum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/**
 * Sets the libraries' logging up: warnings and worse, one line each, on standard error.
 *
 * <p>Java makes one when something first logs, since {@link Interregnum} names it in a system
 * property; a command that logs nothing pays nothing. {@code java.util.logging.config.file} on the
 * command line of {@code java} wins over it.
 */
public final class QuietLogging {

  private static final String SETTINGS = "logging.properties";

  public QuietLogging() throws IOException {
    try (InputStream settings = QuietLogging.class.getResourceAsStream(SETTINGS)) {
      LogManager.getLogManager().readConfiguration(settings);
    }
  }

  /** Has Java use this class, unless the person who started it wants something else. */
  static void prepare() {
    if (System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    }
  }
}
