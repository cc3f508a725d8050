package org.interregnum.time;

import java.util.Optional;

/**
 * A moment read from some tokens.
 *
 * @param first its first token
 * @param next the token after its last one
 * @param also a second date that shares words with it: the 9th in {@code January 5 and 9}
 */
record Match(int first, int next, Moment moment, Optional<Match> also) {

  Match(int first, int next, Moment moment) {
    this(first, next, moment, Optional.empty());
  }
}
