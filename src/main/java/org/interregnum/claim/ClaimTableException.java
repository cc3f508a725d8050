package org.interregnum.claim;

/** A claim table, or a line of one, that cannot be read. The message is one sentence. */
public final class ClaimTableException extends Exception {
  private static final long serialVersionUID = 1L;

  public ClaimTableException(String sentence) {
    super(sentence);
  }

  public ClaimTableException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
