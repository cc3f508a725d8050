package org.interregnum.server.cache;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of an answer that was given.
 *
 * @param contentType its media type
 * @param tag its entity tag, without quotes
 * @param headers its further headers
 * @param body its bytes, or empty where they are too many to be kept
 */
public record Kept(
    String contentType, String tag, Map<String, String> headers, Optional<byte[]> body) {

  private static final int OVERHEAD = 300;

  public Kept {
    headers = Map.copyOf(headers);
  }

  /** The same without a body longer than that. */
  Kept within(int longest) {
    return new Kept(contentType, tag, headers, body.filter(bytes -> bytes.length <= longest));
  }

  /** About how much memory it takes. */
  int size() {
    int named = headers.values().stream().mapToInt(String::length).sum();
    return OVERHEAD + named + body.map(bytes -> bytes.length).orElse(0);
  }
}
