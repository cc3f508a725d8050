package org.interregnum.time;

/** How a sentence ties a date to what it dates: mostly the preposition that governs the date. */
public enum TemporalRole {
  /** At a point: {@code on 5 May}, and also {@code not until 5 May}. */
  ON,
  IN,
  AT,
  /** From a point onwards; with a span, from its first to its last day. */
  FROM,
  SINCE,
  /** {@code beginning in 1951}, {@code starting on 5 May}. */
  BEGINNING,
  UNTIL,
  TO,
  TILL,
  THROUGH,
  /** At the latest: {@code by May 3}, {@code before the month was out}. */
  BY,
  BEFORE,
  AFTER,
  DURING,
  BETWEEN,
  /** Dates the noun beside it: {@code the decree of 21 March}, {@code the 1860 constitution}. */
  OF,
  /** No preposition: in brackets, as a label, or bare. */
  NONE;

  /** Whether the date is where something began, its end left open. */
  public boolean opens() {
    return this == FROM || this == SINCE || this == BEGINNING || this == AFTER;
  }

  /** Whether the date is where something ended, its start left open. */
  public boolean closes() {
    return this == UNTIL || this == TO || this == TILL || this == THROUGH || this == BEFORE;
  }
}
