package org.interregnum.server;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Counts the fields of forms while they are read, and breaks off where there are too many: what
 * takes forms apart needs the square of their number.
 */
final class BoundedForms extends Handler.Wrapper {

  /** The most fields of a query string or a form. */
  static final int MOST_FIELDS = 1_000;

  private static final String FORM = "application/x-www-form-urlencoded";

  /** Why the rest of a form is not read. */
  static final class TooManyFields extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether this is what something failed of. */
    static boolean isCauseOf(Throwable failure) {
      return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
          .anyMatch(TooManyFields.class::isInstance);
    }
  }

  static Problem tooMany() {
    return new Problem(413, "A request has at most " + MOST_FIELDS + " parameters.");
  }

  /**
   * Refuses a query string of too many parts, before it is taken apart.
   *
   * @throws Problem with status 413
   */
  static void check(String queryString) {
    if (queryString != null
        && queryString.chars().filter(letter -> letter == '&').count() >= MOST_FIELDS) {
      throw tooMany();
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    return super.handle(form ? new Counted(request) : request, response, callback);
  }

  private static final class Counted extends Request.Wrapper {
    private int fields = 1;

    Counted(Request request) {
      super(request);
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk == null || Content.Chunk.isFailure(chunk)) {
        return chunk;
      }
      ByteBuffer bytes = chunk.getByteBuffer();
      for (int i = bytes.position(); i < bytes.limit() && fields <= MOST_FIELDS; i++) {
        fields += bytes.get(i) == '&' ? 1 : 0;
      }
      if (fields <= MOST_FIELDS) {
        return chunk;
      }
      chunk.release();
      return Content.Chunk.from(new TooManyFields());
    }
  }
}
