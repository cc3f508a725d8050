package org.interregnum.server;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that every answer carries, errors included.
 *
 * <p>Reading is open to every origin, without credentials, since there is nothing here that a
 * visitor may see and a script of theirs may not. The content security policy allows what this
 * server sends itself, and nothing from elsewhere or written into a page.
 */
final class CommonHeaders {

  private CommonHeaders() {}

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self';"
          + " img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  static void set(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader(
        "Access-Control-Expose-Headers",
        "Content-Location, ETag, Link, Location, Retry-After, X-Total-Count");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
  }

  /** The answer to {@code OPTIONS}, a preflight included (Fetch, 3.3.3). */
  static Answer options(String allowed) {
    return Answer.empty(204)
        .with("Allow", allowed)
        .with("Access-Control-Allow-Methods", allowed)
        .with(
            "Access-Control-Allow-Headers",
            "Accept, Accept-Language, Cache-Control, Content-Type, If-None-Match, Pragma, Range,"
                + " X-Requested-With")
        .with("Access-Control-Max-Age", "86400");
  }
}
