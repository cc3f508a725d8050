package org.interregnum.server;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.jetty.http.HttpStatus;
import org.interregnum.pages.ProblemPage;

/**
 * A {@link Problem} in the form that its client reads: a page, a problem document (RFC 9457), or
 * plain text.
 *
 * <p>Programs that ask for SPARQL results or RDF have no use for a page or JSON inside of those;
 * they get one line.
 */
final class ProblemPages {

  private static final String PROBLEM_JSON = "application/problem+json";
  private static final String PLAIN = "text/plain";

  Answer answer(Problem problem, HttpServletRequest request) {
    Answer body = body(problem, Ask.accept(request), request);
    Answer answer =
        new Answer(problem.status(), body.contentType(), problem.headers(), body.body());
    return answer.with("Cache-Control", "no-store");
  }

  private static Answer body(Problem problem, Accept accept, HttpServletRequest request) {
    if (accept.prefersHtml(List.of(PLAIN, PROBLEM_JSON, "application/json"))) {
      return Answer.html(
          ProblemPage.html(
              Visits.of(request), problem.status(), title(problem), problem.getMessage()));
    }
    double json = Math.max(accept.weight(PROBLEM_JSON), accept.weight("application/json"));
    boolean sparqlJson = accept.weight("application/sparql-results+json") > 0;
    return json > 0 && json >= accept.weight(PLAIN) || sparqlJson
        ? Answer.ok(PROBLEM_JSON, json(problem))
        : Answer.ok("text/plain; charset=utf-8", problem.getMessage() + "\n");
  }

  private static byte[] json(Problem problem) {
    JsonObject document = new JsonObject();
    document.put("title", title(problem));
    document.put("status", problem.status());
    document.put("detail", problem.getMessage());
    problem.members().forEach(document::put);
    return (document + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String title(Problem problem) {
    return HttpStatus.getMessage(problem.status());
  }
}
