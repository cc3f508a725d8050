package org.interregnum.transfer;

/** Why a store does not take a graph. The message is one sentence that names the remedy. */
public final class TransferException extends Exception {
  private static final long serialVersionUID = 1L;

  TransferException(String sentence) {
    super(sentence);
  }

  TransferException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
