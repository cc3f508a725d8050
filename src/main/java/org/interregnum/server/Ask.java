package org.interregnum.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.pages.Visit;

/**
 * A request for something to read, as the rooms of the server see it.
 *
 * @param path the decoded path, beginning with a slash
 * @param parameters the query parameters in their order, with all their values
 * @param accept what the client can read
 * @param origin scheme, host and port under which the client reached us, without a final slash
 * @param visit in which language the client reads, and under which address it asks
 */
record Ask(
    String path, Map<String, List<String>> parameters, Accept accept, String origin, Visit visit) {

  static Ask of(HttpServletRequest request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
    return new Ask(path(request), parameters, accept(request), origin(request), Visits.of(request));
  }

  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  static Accept accept(HttpServletRequest request) {
    Enumeration<String> lines = request.getHeaders("Accept");
    return Accept.of(Accept.lines(lines));
  }

  private static String origin(HttpServletRequest request) {
    String whole = request.getRequestURL().toString();
    return whole.substring(0, whole.length() - request.getRequestURI().length());
  }

  /** The first value of a parameter that is there and not blank. */
  Optional<String> parameter(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** What stands in the path behind a prefix. */
  String after(String prefix) {
    return path.substring(prefix.length());
  }
}
