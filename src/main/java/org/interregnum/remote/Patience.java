package org.interregnum.remote;

import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How often and how long to try anew with a server that breaks off, or says that it is busy. Where
 * nothing listens, nothing is tried anew: that is mostly a mistyped address.
 *
 * @param attempts all together, at least 1
 * @param first the wait before the second attempt; it doubles each time
 */
public record Patience(int attempts, Duration first) {

  /** Four attempts within seven seconds. */
  public static final Patience USUAL = new Patience(4, Duration.ofSeconds(1));

  private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  RetryPolicy<HttpResponse<byte[]>> policy() {
    return RetryPolicy.<HttpResponse<byte[]>>builder()
        .handle(IOException.class)
        .abortOn(ConnectException.class)
        .handleResultIf(response -> PASSING.contains(response.statusCode()))
        .withMaxAttempts(attempts)
        .withBackoff(first, LONGEST)
        .withDelayFn(context -> asked(context.getLastResult()))
        .build();
  }

  /**
   * How long a server asks to be left alone (RFC 9110, 10.2.3), or a negative time, which leaves it
   * to the policy.
   */
  private static Duration asked(HttpResponse<byte[]> response) {
    return Optional.ofNullable(response)
        .flatMap(answer -> answer.headers().firstValue("Retry-After"))
        .filter(value -> value.matches("\\d{1,2}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .orElse(Duration.ofSeconds(-1));
  }
}
