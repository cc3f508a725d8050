package org.interregnum.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * A line for each request in the combined log format, with the milliseconds that it took at the
 * end.
 *
 * <p>What a client sends stands in a line only as printable ASCII, so that no client can write a
 * line of its own.
 */
final class AccessLog implements RequestLog {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int LONGEST = 2_000;

  private final Consumer<String> lines;

  AccessLog(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void log(Request request, Response response) {
    long millis = (System.nanoTime() - request.getBeginNanoTime()) / 1_000_000;
    lines.accept(
        String.join(
            " ",
            plain(Request.getRemoteAddr(request)),
            "- -",
            "[" + TIME.format(Instant.ofEpochMilli(Request.getTimeStamp(request))) + "]",
            quoted(
                request.getMethod()
                    + " "
                    + request.getHttpURI().getPathQuery()
                    + " "
                    + request.getConnectionMetaData().getHttpVersion().asString()),
            Integer.toString(response.getStatus()),
            Long.toString(Response.getContentBytesWritten(response)),
            quoted(header(request, HttpHeader.REFERER)),
            quoted(header(request, HttpHeader.USER_AGENT)),
            Long.toString(millis)));
  }

  private static String header(Request request, HttpHeader name) {
    return Optional.ofNullable(request.getHeaders().get(name)).orElse("-");
  }

  private static String quoted(String text) {
    return '"' + plain(text) + '"';
  }

  /** The text without what could end a field or a line. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.chars()
        .limit(LONGEST)
        .forEach(
            character -> {
              if (character < ' ' || character > '~' || character == '"' || character == '\\') {
                plain.append(String.format(Locale.ROOT, "\\x%02X", character));
              } else {
                plain.append((char) character);
              }
            });
    return plain.toString();
  }
}
