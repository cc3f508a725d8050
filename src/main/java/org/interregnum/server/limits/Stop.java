package org.interregnum.server.limits;

/** Why a query was ended before its end. */
public enum Stop {
  /** Its time was up. */
  TIME,
  /** Whoever asked is no longer there. */
  CLIENT_LEFT,
  /** Memory ran short, and this one had used the most of it. */
  MEMORY,
  /** The server stops. */
  SERVER_STOPS,
  /** Its answer had more rows than an answer may have. */
  ROWS,
  /** Its answer had more bytes than an answer may have. */
  BYTES
}
