package org.interregnum.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The program's version, kept in a file beside the classes: a jar's manifest tells it only where
 * there is a jar, and the graph must be the same wherever it is built.
 */
public final class ProgramVersion {

  private static final String FILE = "version.txt";

  private ProgramVersion() {}

  /** Such as {@code 0.1.0}. */
  public static String get() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
