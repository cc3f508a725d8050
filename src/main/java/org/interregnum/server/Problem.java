package org.interregnum.server;

import java.util.Map;

/**
 * A request that is not answered as asked: a status and one sentence that says why and what to do.
 */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Map<String, String> headers;

  Problem(int status, String sentence) {
    this(status, sentence, Map.of());
  }

  Problem(int status, String sentence, Map<String, String> headers) {
    super(sentence, null, false, false);
    this.status = status;
    this.headers = Map.copyOf(headers);
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }
}
