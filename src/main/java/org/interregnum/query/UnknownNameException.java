package org.interregnum.query;

import java.util.List;

/** Nothing of the right type has that name, or several things have it. */
public final class UnknownNameException extends ArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> nearest;

  public UnknownNameException(String sentence, List<String> nearest) {
    super(sentence);
    this.nearest = List.copyOf(nearest);
  }

  /** What could have been meant: names, or the IRIs among which a name does not decide. */
  public List<String> nearest() {
    return nearest;
  }
}
