package org.interregnum.query;

/** What is given for a parameter cannot be taken, or there is no such parameter. */
public class ArgumentException extends QueryException {
  private static final long serialVersionUID = 1L;

  public ArgumentException(String sentence) {
    super(sentence);
  }
}
