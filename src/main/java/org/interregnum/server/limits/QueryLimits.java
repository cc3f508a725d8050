package org.interregnum.server.limits;

import java.time.Duration;

/**
 * What queries may use.
 *
 * @param time how long one may take from its arrival to its end, waiting included
 * @param running how many compute at the same time; one more may that is our own and light
 * @param present how many may be there, computing or waiting their turn
 * @param perClient how many of one client may be there
 * @param queryLength the most characters of a query's text
 * @param rows the most rows or triples of an answer
 * @param answerBytes the most bytes of an answer
 */
public record QueryLimits(
    Duration time,
    int running,
    int present,
    int perClient,
    int queryLength,
    long rows,
    long answerBytes) {

  private static final int PRESENT = 96;
  private static final int PER_CLIENT = 64;
  private static final int QUERY_LENGTH = 256 * 1024;
  private static final long ROWS = 1_000_000;
  private static final long ANSWER_BYTES = 256L * 1024 * 1024;

  public QueryLimits {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a query needs time");
    }
    if (Math.min(Math.min(running, present), Math.min(perClient, queryLength)) < 1
        || rows < 1
        || answerBytes < 1) {
      throw new IllegalArgumentException("a limit is 1 at least");
    }
  }

  /**
   * Thirty seconds each, as many at a time as there are processors but one, which is kept for what
   * is light.
   */
  public static QueryLimits defaults() {
    return new QueryLimits(
        Duration.ofSeconds(30),
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
        PRESENT,
        PER_CLIENT,
        QUERY_LENGTH,
        ROWS,
        ANSWER_BYTES);
  }

  public QueryLimits withTime(Duration newTime) {
    return new QueryLimits(newTime, running, present, perClient, queryLength, rows, answerBytes);
  }

  public QueryLimits withTurns(int newRunning, int newPresent, int newPerClient) {
    return new QueryLimits(
        time, newRunning, newPresent, newPerClient, queryLength, rows, answerBytes);
  }

  public QueryLimits withQueryLength(int newLength) {
    return new QueryLimits(time, running, present, perClient, newLength, rows, answerBytes);
  }

  public QueryLimits withAnswer(long newRows, long newAnswerBytes) {
    return new QueryLimits(time, running, present, perClient, queryLength, newRows, newAnswerBytes);
  }
}
