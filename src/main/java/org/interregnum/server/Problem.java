package org.interregnum.server;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request that is not answered as asked: a status and one sentence that says why and what to do.
 */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Map<String, String> headers;
  private final transient SortedMap<String, Integer> members = new TreeMap<>();

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

  /** The same with a number that programs can read (RFC 9457, 3.2). */
  Problem with(String member, int number) {
    members.put(member, number);
    return this;
  }

  SortedMap<String, Integer> members() {
    return Collections.unmodifiableSortedMap(members);
  }
}
