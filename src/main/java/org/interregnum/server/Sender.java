package org.interregnum.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Puts an {@link Answer} on the wire: strong validators and conditional requests (RFC 9110, 13),
 * gzip, and {@code HEAD}.
 *
 * <p>The validator is made from the bytes of the answer, so it needs no knowledge of the data and
 * is right for queries with {@code NOW()} too.
 */
final class Sender {

  private static final int WORTH_COMPRESSING = 1024;
  private static final String TAG = "ETag";

  /** Browsers ask whether it is still so; shared caches may be a minute late. */
  static final String FOR_ALL = "public, max-age=0, s-maxage=60, must-revalidate";

  /** An answer that sets a cookie is not for others. */
  private static final String FOR_ONE = "private, no-cache";

  private final Deliveries deliveries;

  Sender(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws IOException {
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    boolean chosen = Visits.chosen(request).isPresent();
    addVary(response, answer);
    Visits.chosen(request)
        .ifPresent(language -> response.addHeader("Set-Cookie", Visits.cookie(language)));
    boolean gzip = compresses(request, answer);
    if (answer.status() == 200 && isRead(request)) {
      String tag =
          Optional.ofNullable(answer.headers().get(TAG)).orElseGet(() -> Tags.of(answer.body()));
      response.setHeader(TAG, '"' + tag + (gzip ? "-gzip" : "") + '"');
      if (!answer.headers().containsKey("Cache-Control")) {
        response.setHeader("Cache-Control", chosen ? FOR_ONE : FOR_ALL);
      }
      if (isKnown(request, tag)) {
        response.setStatus(304);
        return;
      }
    }
    body(request, response, answer, gzip);
  }

  private void body(
      HttpServletRequest request, HttpServletResponse response, Answer answer, boolean gzip)
      throws IOException {
    if (!answer.contentType().isEmpty()) {
      response.setContentType(answer.contentType());
    }
    if (answer.status() == 204) {
      return;
    }
    byte[] bytes = gzip ? gzip(answer.body()) : answer.body();
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      deliveries.send(request, response, bytes);
    }
  }

  /** Pages alone are written in the reader's language. */
  private static void addVary(HttpServletResponse response, Answer answer) {
    String pages = answer.contentType().equals(Answer.HTML) ? ", Accept-Language, Cookie" : "";
    response.setHeader("Vary", "Accept, Accept-Encoding" + pages);
  }

  /** Whether the method is one that conditions are for. */
  static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  /** Whether the client has said that it has what a tag names (RFC 9110, 13.1.2). */
  static boolean isKnown(HttpServletRequest request, String tag) {
    String known = request.getHeader("If-None-Match");
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .map(value -> value.startsWith("W/") ? value.substring(2) : value)
            .anyMatch(
                v -> v.equals("*") || v.equals('"' + tag + '"') || v.equals('"' + tag + "-gzip\""));
  }

  private static boolean compresses(HttpServletRequest request, Answer answer) {
    return answer.body().length >= WORTH_COMPRESSING
        && takesGzip(request.getHeader("Accept-Encoding"));
  }

  private static boolean takesGzip(String acceptEncoding) {
    return acceptEncoding != null
        && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
            .map(coding -> coding.replace(" ", ""))
            .anyMatch(coding -> coding.startsWith("gzip") && !coding.matches("gzip;q=0(\\.0*)?"));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
