package org.interregnum.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.interregnum.pages.SparqlPage;
import org.interregnum.pages.View;
import org.interregnum.pages.Visit;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;
import org.interregnum.publish.TableForm;
import org.interregnum.server.limits.Guard;

/** The form in which one query's result goes back: a table, RDF, or a page. */
final class SparqlAnswer {

  private static final List<String> FORM_PARAMETERS = List.of("format", "output", "results");

  private final Query query;
  private final String text;
  private final String contentType;
  private final Visit visit;

  private SparqlAnswer(Query query, String text, String contentType, Visit visit) {
    this.query = query;
    this.text = text;
    this.contentType = contentType;
    this.visit = visit;
  }

  /**
   * The form that the request asks for, by parameter or else by {@code Accept}.
   *
   * @throws Problem with status 406 where the query has no such form
   */
  static SparqlAnswer negotiated(Query query, String text, HttpServletRequest request) {
    if (query.isJsonType()) {
      throw new Problem(
          400, "JSON templates are an extension of the engine; use SELECT and ask for JSON.");
    }
    List<String> offered = offered(query);
    Optional<String> named = named(request);
    if (named.isPresent()) {
      return new SparqlAnswer(query, text, ofName(query, named.get()), Visits.of(request));
    }
    Accept accept = Ask.accept(request);
    String type =
        accept.prefersHtml(offered)
            ? "text/html"
            : accept.best(offered).orElseThrow(() -> Protocol.notAcceptable(offered));
    return new SparqlAnswer(query, text, type, Visits.of(request));
  }

  private static boolean isTable(Query query) {
    return query.isSelectType() || query.isAskType();
  }

  private static List<String> offered(Query query) {
    List<String> types =
        new ArrayList<>(isTable(query) ? TableForm.mediaTypes() : RdfForm.mediaTypes());
    types.add("text/html");
    return types;
  }

  private static Optional<String> named(HttpServletRequest request) {
    return FORM_PARAMETERS.stream()
        .map(request::getParameter)
        .filter(value -> value != null && !value.isBlank())
        .map(String::strip)
        .findFirst();
  }

  private static String ofName(Query query, String name) {
    if (name.equals("html") || name.equals("text/html")) {
      return "text/html";
    }
    Optional<String> type =
        isTable(query)
            ? TableForm.ofSuffix(name)
                .or(() -> TableForm.ofMediaType(name))
                .map(TableForm::mediaType)
            : RdfForm.ofSuffix(name).or(() -> RdfForm.ofMediaType(name)).map(RdfForm::mediaType);
    return type.orElseThrow(
        () -> new Problem(400, "The format '" + name + "' is not known for this kind of query."));
  }

  /** Runs the query and writes its result. */
  void write(QueryExec execution, HttpServletResponse response, Site site, Guard guard)
      throws IOException {
    response.setStatus(200);
    OutputStream out = response.getOutputStream();
    if (contentType.equals("text/html")) {
      response.setContentType(Answer.HTML);
      String page =
          new SparqlPage(visit, View.of(site, visit.language())).withResult(text, query, execution);
      out.write(page.getBytes(StandardCharsets.UTF_8));
    } else if (isTable(query)) {
      table(execution, response, out, guard);
    } else {
      graph(execution, response, out);
    }
  }

  private void table(
      QueryExec execution, HttpServletResponse response, OutputStream out, Guard guard) {
    TableForm form = TableForm.ofMediaType(contentType).orElseThrow();
    response.setContentType(contentType.startsWith("text/") ? form.contentType() : contentType);
    if (query.isAskType()) {
      form.write(execution.ask(), out);
    } else {
      form.write(guard.counted(execution.select()), out);
    }
  }

  private void graph(QueryExec execution, HttpServletResponse response, OutputStream out)
      throws IOException {
    RdfForm form = RdfForm.ofMediaType(contentType).orElseThrow();
    response.setContentType(form.contentType());
    DatasetGraph found =
        query.isDescribeType()
            ? DatasetGraphFactory.wrap(execution.describe())
            : execution.constructDataset();
    out.write(written(found, form));
  }

  /** A query can make triples that a syntax has no way to write, such as RDF/XML. */
  private static byte[] written(DatasetGraph found, RdfForm form) {
    try {
      return form.write(found);
    } catch (QueryCancelledException stopped) {
      throw stopped;
    } catch (JenaException e) {
      throw new Problem(
          406, "There are triples in this answer that " + form.mediaType() + " cannot write.");
    }
  }
}
