package org.interregnum.query;

/** The catalogue has no query of that name. */
public final class UnknownQueryException extends QueryException {
  private static final long serialVersionUID = 1L;

  public UnknownQueryException(String sentence) {
    super(sentence);
  }
}
