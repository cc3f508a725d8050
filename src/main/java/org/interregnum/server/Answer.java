package org.interregnum.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A complete HTTP answer as a value: what a room of the server returns and {@link Sender} puts on
 * the wire.
 *
 * @param status the HTTP status code
 * @param contentType the media type with its charset, or the empty string where there is no body
 * @param headers further headers
 * @param body the bytes; not copied, since an answer is sent once by the one that made it
 */
record Answer(int status, String contentType, Map<String, String> headers, byte[] body) {

  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";

  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer ok(String contentType, byte[] body) {
    return new Answer(200, contentType, Map.of(), body);
  }

  static Answer ok(String contentType, String body) {
    return ok(contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  static Answer html(String page) {
    return ok(HTML, page);
  }

  /**
   * 303 See Other: the thing asked for is described elsewhere (Cool URIs for the Semantic Web,
   * 4.2).
   */
  static Answer seeOther(String location) {
    return new Answer(303, "", Map.of("Location", location), new byte[0]);
  }

  /** 308 Permanent Redirect: the same is to be asked for there from now on (RFC 9110, 15.4.9). */
  static Answer moved(String location) {
    return new Answer(308, "", Map.of("Location", location), new byte[0]);
  }

  static Answer empty(int status) {
    return new Answer(status, "", Map.of(), new byte[0]);
  }

  /** The same answer with one header more. */
  Answer with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, contentType, more, body);
  }
}
