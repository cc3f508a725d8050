package org.interregnum.server.cache;

import java.util.Optional;

/**
 * What is known of an answer that was given.
 *
 * @param contentType its media type
 * @param tag its entity tag, without quotes
 * @param body its bytes, or empty where they are too many to be kept
 */
public record Kept(String contentType, String tag, Optional<byte[]> body) {

  private static final int OVERHEAD = 300;

  /** About how much memory it takes. */
  int size() {
    return OVERHEAD + body.map(bytes -> bytes.length).orElse(0);
  }
}
