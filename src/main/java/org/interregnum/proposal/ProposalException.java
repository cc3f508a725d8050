package org.interregnum.proposal;

/** Why a service cannot be asked. The message is one sentence that names the remedy. */
public final class ProposalException extends Exception {
  private static final long serialVersionUID = 1L;

  ProposalException(String sentence) {
    super(sentence);
  }

  ProposalException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
