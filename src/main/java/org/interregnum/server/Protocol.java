package org.interregnum.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The two addresses that Fuseki answers, and what is settled about a request before Fuseki sees it:
 * its method, its size and the media type of the answer.
 */
final class Protocol {

  static final String SPARQL = "/sparql";
  static final String DATA = "/data";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PROBLEM = Problem.class.getName();
  private static final String ANSWER = Answer.class.getName();
  private static final List<String> GRAPH_TYPES =
      List.of("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml");
  private static final List<String> DATASET_TYPES =
      List.of("application/trig", "application/n-quads", "application/ld+json");

  private Protocol() {}

  static boolean answers(String path) {
    return path.equals(SPARQL) || path.equals(DATA);
  }

  static String allowed(String path) {
    return path.equals(SPARQL) || path.equals(ReconcileRoom.PATH)
        ? "GET, HEAD, POST, OPTIONS"
        : "GET, HEAD, OPTIONS";
  }

  /** Refuses a method that an address does not take, and a body that is none of a form. */
  static void check(HttpServletRequest request, int mostBytes) {
    String allowed = allowed(Ask.path(request));
    if (!List.of(allowed.split(", ")).contains(request.getMethod())) {
      throw notAllowed(request.getMethod(), allowed);
    }
    if (!request.getMethod().equals("POST")) {
      return;
    }
    if (request.getContentLengthLong() > mostBytes) {
      throw tooLarge(mostBytes);
    }
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      throw new Problem(415, "Send the fields of a form (" + FORM + ").");
    }
  }

  static Problem notAllowed(String method, String allowed) {
    return new Problem(
        405,
        "This address is read only and does not take " + method + ".",
        Map.of("Allow", allowed));
  }

  /** Whether a request to the SPARQL address carries no query and so asks what the service is. */
  static boolean asksWhatItIs(HttpServletRequest request) {
    return Ask.path(request).equals(SPARQL)
        && List.of("GET", "HEAD").contains(request.getMethod())
        && request.getParameter("query") == null
        && request.getParameter("update") == null;
  }

  /**
   * The request as Fuseki is to see it: {@code HEAD} as {@code GET}, one media type settled on, and
   * an address within the edition that answers.
   */
  static HttpServletRequest prepared(HttpServletRequest request, int mostBytes, String mount) {
    String path = Ask.path(request);
    String method = request.getMethod();
    if (!List.of(allowed(path).split(", ")).contains(method)) {
      throw notAllowed(method, allowed(path));
    }
    if (request.getContentLengthLong() > mostBytes) {
      throw tooLarge(mostBytes);
    }
    checkCharset(request.getCharacterEncoding());
    // Fuseki would make a fault of its own of a form that cannot be read.
    request.getParameterMap();
    return path.equals(SPARQL)
        ? new Prepared(request, mount, Optional.empty())
        : new Prepared(request, mount, Optional.of(type(request)));
  }

  private static void checkCharset(String name) {
    try {
      if (name == null || Charset.isSupported(name)) {
        return;
      }
    } catch (IllegalCharsetNameException e) {
      // It is refused with those that are not known.
    }
    throw new Problem(415, "The charset " + name + " is not known; send UTF-8.");
  }

  static Problem tooLarge(int mostBytes) {
    return new Problem(
        413, "The request body is longer than the " + mostBytes / 1024 + " KiB that are read.");
  }

  private static String type(HttpServletRequest request) {
    boolean graph =
        request.getParameter("graph") != null || request.getParameter("default") != null;
    List<String> offered = graph ? GRAPH_TYPES : DATASET_TYPES;
    return Ask.accept(request).best(offered).orElseThrow(() -> notAcceptable(offered));
  }

  static Problem notAcceptable(List<String> offered) {
    return new Problem(
        406,
        "There is no form of this that you accept; it can be had as "
            + String.join(", ", offered)
            + ".");
  }

  /**
   * Leaves a problem for {@link #answer} to find, since Fuseki passes on only a status and a text.
   */
  static void leave(HttpServletRequest request, Problem problem) {
    request.setAttribute(PROBLEM, problem);
  }

  /** Leaves an answer that Fuseki needs not make. */
  static void leave(HttpServletRequest request, Answer answer) {
    request.setAttribute(ANSWER, answer);
  }

  /** What Fuseki answered. */
  static Answer answer(HttpServletRequest request, HeldResponse held) {
    if (request.getAttribute(ANSWER) instanceof Answer answer) {
      return answer;
    }
    if (request.getAttribute(PROBLEM) instanceof Problem problem) {
      throw problem;
    }
    if (held.getStatus() >= 400) {
      throw new Problem(held.getStatus(), sentence(held));
    }
    return held.answer();
  }

  private static String sentence(HeldResponse held) {
    if (held.getStatus() >= 500) {
      return "The server failed at this request; its log has the details.";
    }
    String line =
        held.text()
            .lines()
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    if (line.isEmpty()) {
      return "The request cannot be answered.";
    }
    return line.endsWith(".") ? line : line + ".";
  }

  private static final class Prepared extends HttpServletRequestWrapper {
    private final String mount;
    private final Optional<String> type;

    Prepared(HttpServletRequest request, String mount, Optional<String> type) {
      super(request);
      this.mount = mount;
      this.type = type;
    }

    @Override
    public String getMethod() {
      String method = super.getMethod();
      return method.equals("HEAD") ? "GET" : method;
    }

    @Override
    public String getRequestURI() {
      return mount + Ask.path(this);
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase("Accept") && type.isPresent()
          ? type.get()
          : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase("Accept") && type.isPresent()
          ? Collections.enumeration(List.of(type.get()))
          : super.getHeaders(name);
    }
  }
}
