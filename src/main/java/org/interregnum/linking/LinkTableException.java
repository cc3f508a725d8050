package org.interregnum.linking;

/** A table of links that cannot be read. The message is one sentence. */
public final class LinkTableException extends Exception {
  private static final long serialVersionUID = 1L;

  LinkTableException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
