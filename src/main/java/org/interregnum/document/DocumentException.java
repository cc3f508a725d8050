package org.interregnum.document;

/**
 * A text that cannot be read as an article. The message is one sentence that names the place and
 * the remedy.
 */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  public DocumentException(String message) {
    super(message);
  }
}
