package org.interregnum.remote;

/** Why no answer came from a server. The message says it as the end of a sentence. */
public final class SilenceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean unreachable;

  SilenceException(String words, boolean unreachable, Throwable cause) {
    super(words, cause);
    this.unreachable = unreachable;
  }

  /** Whether there was no connection at all. */
  public boolean isUnreachable() {
    return unreachable;
  }
}
