package org.interregnum.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interregnum.server.cache.Kept;
import org.interregnum.server.cache.ResultCache;

/**
 * The answers to queries over one edition that were given before. All that an answer depends on is
 * in its key: the edition, the text, the graphs and what the client accepts.
 */
final class Repeated {

  private static final String KEY = Repeated.class.getName();
  private static final List<String> PARAMETERS =
      List.of("default-graph-uri", "named-graph-uri", "format", "output", "results");

  private final String edition;
  private final ResultCache cache;

  Repeated(String edition, ResultCache cache) {
    this.edition = edition;
    this.cache = cache;
  }

  /**
   * The answer given before, whole; the client may have the body already, and then goes without.
   */
  Optional<Answer> find(String query, HttpServletRequest request) {
    return cache.find(key(query, request)).flatMap(kept -> answer(kept, request));
  }

  private static Optional<Answer> answer(Kept kept, HttpServletRequest request) {
    boolean has = Sender.isRead(request) && Sender.isKnown(request, kept.tag());
    Optional<byte[]> body = has ? Optional.of(new byte[0]) : kept.body();
    return body.map(
        bytes ->
            Answer.ok(kept.contentType(), bytes)
                .with("ETag", kept.tag())
                .with("Cache-Status", "interregnum; hit"));
  }

  /** Marks the answer to a request as one that may be kept. */
  void mayKeep(String query, HttpServletRequest request) {
    request.setAttribute(KEY, key(query, request));
  }

  /** Keeps an answer where its request was marked. */
  static Answer kept(Answer answer, HttpServletRequest request, ResultCache cache) {
    if (answer.status() != 200 || !(request.getAttribute(KEY) instanceof String key)) {
      return answer;
    }
    String tag = Tags.of(answer.body());
    cache.keep(key, new Kept(answer.contentType(), tag, Map.of(), Optional.of(answer.body())));
    return answer.with("ETag", tag);
  }

  private String key(String query, HttpServletRequest request) {
    Map<String, String[]> given = request.getParameterMap();
    Stream<String> parameters =
        PARAMETERS.stream()
            .flatMap(
                name ->
                    Arrays.stream(given.getOrDefault(name, new String[0]))
                        .map(value -> name + "=" + value));
    Stream<String> accepted = Accept.lines(request.getHeaders("Accept")).stream();
    return Tags.of(
        Stream.of(Stream.of(edition, query), parameters, accepted)
            .flatMap(part -> part)
            .toArray(String[]::new));
  }
}
