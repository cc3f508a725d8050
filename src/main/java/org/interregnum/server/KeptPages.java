package org.interregnum.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.interregnum.server.cache.Kept;
import org.interregnum.server.cache.ResultCache;

/**
 * The pages of one edition that were shown before. A page follows from the address, the language,
 * the name under which the server was reached, and what the client accepts; all of these are in its
 * key.
 */
final class KeptPages {

  private final ResultCache cache;

  KeptPages(ResultCache cache) {
    this.cache = cache;
  }

  /** The page shown before, or the one that is made now; anything but a page is made each time. */
  Answer answer(Edition edition, Ask ask, HttpServletRequest request, Supplier<Answer> maker) {
    if (!Sender.isRead(request)) {
      return maker.get();
    }
    String key = key(edition, ask, request);
    return cache.find(key).flatMap(KeptPages::page).orElseGet(() -> kept(key, maker.get()));
  }

  private static Optional<Answer> page(Kept kept) {
    return kept.body().map(body -> new Answer(200, kept.contentType(), kept.headers(), body));
  }

  private Answer kept(String key, Answer made) {
    if (made.status() != 200 || !made.contentType().equals(Answer.HTML)) {
      return made;
    }
    String tag = Tags.of(made.body());
    Answer page = made.with("ETag", tag);
    cache.keep(key, new Kept(Answer.HTML, tag, page.headers(), Optional.of(page.body())));
    return page;
  }

  private static String key(Edition edition, Ask ask, HttpServletRequest request) {
    return Tags.of(
        Stream.concat(
                Stream.of(
                    "page",
                    edition.mount(),
                    ask.visit().language().tag(),
                    ask.visit().address(),
                    ask.origin()),
                Accept.lines(request.getHeaders("Accept")).stream())
            .toArray(String[]::new));
  }
}
