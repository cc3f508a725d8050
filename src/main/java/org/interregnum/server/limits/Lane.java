package org.interregnum.server.limits;

/** What kind of work asks for a turn. */
public enum Lane {
  /** A query that anybody wrote: anything can be in it. */
  OPEN,
  /** Our own pages and canned queries, known to be light: they go before what has run for long. */
  OWN
}
