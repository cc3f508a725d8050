package org.interregnum.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.pages.Language;
import org.interregnum.pages.Visit;

/**
 * In which language a request is answered: the one chosen in the address, else the one chosen
 * before, else the one that the browser asks for.
 */
final class Visits {

  private static final String CHOICE = Visit.LANGUAGE + "=";

  private Visits() {}

  static Visit of(HttpServletRequest request) {
    Language language =
        chosen(request)
            .or(() -> remembered(request))
            .orElseGet(() -> Language.best(header(request, "Accept-Language")));
    return new Visit(language, address(request));
  }

  /** The language that the address itself chooses; what stands in a body is left unread. */
  static Optional<Language> chosen(HttpServletRequest request) {
    return query(request)
        .filter(part -> part.startsWith(CHOICE))
        .flatMap(part -> Language.ofTag(part.substring(CHOICE.length())).stream())
        .findFirst();
  }

  private static Stream<String> query(HttpServletRequest request) {
    return Stream.ofNullable(request.getQueryString())
        .flatMap(query -> Stream.of(query.split("&")));
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(Visit.LANGUAGE))
        .map(Cookie::getValue)
        .flatMap(tag -> Language.ofTag(tag).stream())
        .findFirst();
  }

  /** The cookie that remembers a choice for a year. */
  static String cookie(Language language) {
    return Visit.LANGUAGE + "=" + language.tag() + "; Path=/; Max-Age=31536000; SameSite=Lax";
  }

  private static String address(HttpServletRequest request) {
    String query =
        query(request).filter(part -> !part.startsWith(CHOICE)).collect(Collectors.joining("&"));
    return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }
}
