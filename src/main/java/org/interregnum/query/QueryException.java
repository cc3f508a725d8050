package org.interregnum.query;

/** Why a query cannot be asked: one sentence that says what is wrong and what would be right. */
public class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  public QueryException(String sentence) {
    super(sentence);
  }

  public QueryException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
