package org.interregnum.reconcile;

/** Why a request is not answered: one short sentence for whoever sent it. */
public final class RequestException extends Exception {

  private static final long serialVersionUID = 1;

  /** What is wrong with a request. */
  public enum Fault {
    /** It cannot be read, or asks for what there is not. */
    MALFORMED,
    /** It has more queries than are answered at once. */
    TOO_LARGE,
    /** It is about something that is not there. */
    UNKNOWN
  }

  private final Fault fault;

  RequestException(Fault fault, String sentence) {
    super(sentence);
    this.fault = fault;
  }

  static RequestException malformed(String sentence) {
    return new RequestException(Fault.MALFORMED, sentence);
  }

  static RequestException unknown(String sentence) {
    return new RequestException(Fault.UNKNOWN, sentence);
  }

  public Fault fault() {
    return fault;
  }
}
