package org.interregnum.server;

import java.util.Map;
import org.interregnum.server.limits.Guard;
import org.interregnum.server.limits.QueryLimits;
import org.interregnum.server.limits.Stop;
import org.interregnum.server.limits.TurnedAway;

/** What a client is told when a limit is reached: which one, and what to do. */
final class Refusals {

  private static final String RETRY_AFTER = "Retry-After";
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNPROCESSABLE = 422;
  private static final int CLIENT_CLOSED = 499;

  private Refusals() {}

  /**
   * Passes where the body of a request is there. One that is too long passes, and is refused by
   * what its address takes.
   *
   * @param fault what is the matter with the body, if anything is
   * @throws Problem with status 408 or 503
   */
  static void checkBody(Object fault) {
    if (WholeBodies.Fault.LATE.is(fault)) {
      throw new Problem(
          408,
          "The request body did not come within " + IncomingBody.PATIENCE.toSeconds() + " seconds.",
          Map.of("Connection", "close"));
    }
    if (WholeBodies.Fault.NO_ROOM.is(fault)) {
      throw new Problem(
          503,
          "Too many requests are being sent; ask again in 10 seconds.",
          Map.of(RETRY_AFTER, "10", "Connection", "close"));
    }
  }

  /** Why a request was stopped; out of time where nothing else is known. */
  static Problem stopped(Guard guard) {
    QueryLimits limits = guard.limits();
    return switch (guard.stopped().orElse(Stop.TIME)) {
      case TIME ->
          new Problem(
              503,
              "The query took longer than the "
                  + limits.time().toSeconds()
                  + " seconds that one query may take; ask for less, for example with LIMIT.",
              Map.of(RETRY_AFTER, "30"));
      case MEMORY -> noMemory();
      case ROWS ->
          new Problem(
              UNPROCESSABLE,
              "The answer has more than the "
                  + limits.rows()
                  + " rows that one answer may have; ask for a part of it with LIMIT, or take the"
                  + " whole data from /dumps/.");
      case BYTES ->
          new Problem(
              UNPROCESSABLE,
              "The answer is longer than the "
                  + limits.answerBytes()
                  + " bytes that one answer may have; ask for a part of it with LIMIT, or take the"
                  + " whole data from /dumps/.");
      case SERVER_STOPS ->
          new Problem(
              503, "The server is stopping; ask again in a minute.", Map.of(RETRY_AFTER, "60"));
      case CLIENT_LEFT ->
          new Problem(CLIENT_CLOSED, "The client left before the answer was complete.");
    };
  }

  static Problem noMemory() {
    return new Problem(
        503,
        "The query needs more memory than the server can give it; ask for less, for example without"
            + " ORDER BY or DISTINCT over so many rows.",
        Map.of(RETRY_AFTER, "30"));
  }

  static Problem turnedAway(TurnedAway refusal) {
    return refusal.isByOwnFault()
        ? new Problem(
            TOO_MANY_REQUESTS,
            "Too many requests from your address are being answered; ask again when some of them"
                + " are done.",
            Map.of(RETRY_AFTER, "2"))
        : new Problem(
            503,
            "Too many requests are being answered; ask again in a few seconds.",
            Map.of(RETRY_AFTER, "5"));
  }
}
