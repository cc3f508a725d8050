package org.interregnum.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.interregnum.pages.QueryListPage;
import org.interregnum.pages.QueryPage;
import org.interregnum.pages.ResultTable;
import org.interregnum.pages.View;
import org.interregnum.pages.Visit;
import org.interregnum.publish.CatalogueJson;
import org.interregnum.publish.OpenApi;
import org.interregnum.publish.RdfDocument;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;
import org.interregnum.publish.TableForm;
import org.interregnum.query.CannedQuery;
import org.interregnum.query.CatalogueDescription;
import org.interregnum.query.QueryException;

/**
 * The canned queries: their list, each as a page and as a table for programs, and their OpenAPI
 * description.
 */
final class QueryRoom implements Room {

  private static final String LIST = "/queries";
  private static final String PREFIX = "/queries/";
  private static final String FORMAT = "format";
  private static final String HTML = "text/html";

  /** What is made to be embedded may be framed by any page, and does nothing of its own. */
  private static final String EMBEDDED =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors *";

  private final Site site;
  private final Supplier<CannedQueries> queries;

  QueryRoom(Site site, Supplier<CannedQueries> queries) {
    this.site = site;
    this.queries = queries;
  }

  @Override
  public Answer answer(Ask ask) {
    String path = ask.path();
    if (path.equals("/openapi.json")) {
      return json(new OpenApi(queries.get().all(), ask.origin()).document());
    }
    if (path.startsWith(PREFIX) && path.length() > PREFIX.length()) {
      return query(ask);
    }
    boolean suffixed = path.startsWith(LIST + ".");
    String type = suffixed ? suffixed(ask.after(LIST + ".")) : listType(ask);
    Answer list = list(ask, type).with("Link", LinkHeader.ofData(LIST).value());
    return suffixed ? list : list.with("Content-Location", LIST + "." + suffix(type));
  }

  private static String suffix(String type) {
    return switch (type) {
      case HTML -> "html";
      case Answer.JSON -> "json";
      default -> RdfForm.ofMediaType(type).orElseThrow().suffix();
    };
  }

  private static Answer json(JsonValue value) {
    return Answer.ok(Answer.JSON, value + "\n");
  }

  private static List<String> listTypes() {
    List<String> types = new ArrayList<>(List.of(Answer.JSON));
    types.addAll(RdfForm.mediaTypes());
    return types;
  }

  private static String listType(Ask ask) {
    List<String> types = listTypes();
    if (ask.accept().prefersHtml(types)) {
      return HTML;
    }
    types.add(HTML);
    return ask.accept().best(types).orElseThrow(() -> Protocol.notAcceptable(types));
  }

  private static String suffixed(String suffix) {
    return switch (suffix) {
      case "json" -> Answer.JSON;
      case "html" -> HTML;
      default ->
          RdfForm.ofSuffix(suffix)
              .map(RdfForm::mediaType)
              .orElseThrow(
                  () -> new Problem(404, "There is nothing at " + LIST + "." + suffix + "."));
    };
  }

  private Answer list(Ask ask, String type) {
    if (type.equals(HTML)) {
      return Answer.html(QueryListPage.html(ask.visit(), queries.get().all()));
    }
    if (type.equals(Answer.JSON)) {
      return json(CatalogueJson.list(queries.get().all()));
    }
    return described(queries.get().all(), ask, RdfForm.ofMediaType(type).orElseThrow());
  }

  private Answer described(Collection<CannedQuery> described, Ask ask, RdfForm form) {
    Model description =
        CatalogueDescription.of(described, site.addresses().base(), ask.origin() + Protocol.SPARQL);
    return Answer.ok(form.contentType(), RdfDocument.of(description.getGraph(), form));
  }

  private Answer query(Ask ask) {
    String file = ask.after(PREFIX);
    int dot = file.lastIndexOf('.');
    CannedQuery query = queries.get().named(dot < 0 ? file : file.substring(0, dot));
    String type =
        dot < 0
            ? ask.parameter(FORMAT).map(name -> type(name, 400)).orElseGet(() -> negotiated(ask))
            : type(file.substring(dot + 1), 404);
    Map<String, String> given = given(ask);
    Answer answer = answer(query, given, type, ask);
    // What was given belongs to the address too, and stands there as the client wrote it.
    return dot < 0 && given.isEmpty() && TableForm.ofMediaType(type).isEmpty()
        ? answer.with("Content-Location", PREFIX + query.name() + "." + suffix(type))
        : answer;
  }

  private Answer answer(CannedQuery query, Map<String, String> given, String type, Ask ask) {
    Optional<TableForm> table = TableForm.ofMediaType(type);
    if (table.isPresent()) {
      return table(query, given, table.get());
    }
    return RdfForm.ofMediaType(type)
        .map(form -> described(List.of(query), ask, form))
        .orElseGet(() -> page(query, given, ask))
        .with("Link", LinkHeader.ofData(PREFIX + query.name()).value());
  }

  /** A table or a page answers the query; RDF tells what it is. */
  private static String negotiated(Ask ask) {
    List<String> offered = new ArrayList<>(TableForm.mediaTypes());
    if (ask.accept().prefersHtml(offered)) {
      return HTML;
    }
    offered.add(HTML);
    offered.addAll(RdfForm.mediaTypes());
    return ask.accept().best(offered).orElseThrow(() -> Protocol.notAcceptable(offered));
  }

  private static String type(String name, int statusWhereUnknown) {
    return Stream.of(
            TableForm.ofSuffix(name)
                .or(() -> TableForm.ofMediaType(name))
                .map(TableForm::mediaType),
            RdfForm.ofSuffix(name).map(RdfForm::mediaType),
            Optional.of(HTML).filter(html -> name.equals("html")))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    statusWhereUnknown,
                    "The format '"
                        + name
                        + "' is not known; there are json, xml, csv, tsv, html, and of what the query"
                        + " is itself ttl, jsonld, nt, rdf, trig, nq."));
  }

  private static Map<String, String> given(Ask ask) {
    Map<String, String> given = new TreeMap<>();
    ask.parameters()
        .forEach(
            (name, values) -> {
              if (values.size() > 1) {
                throw new Problem(
                    400,
                    "The parameter '"
                        + name
                        + "' is given "
                        + values.size()
                        + " times; give it once.");
              }
              given.put(name, values.get(0).strip());
            });
    given.remove(FORMAT);
    given.remove(Visit.LANGUAGE);
    given.remove(QueryPage.EMBED);
    return given;
  }

  private Answer table(CannedQuery query, Map<String, String> given, TableForm form) {
    RowSetRewindable rows;
    try {
      rows = queries.get().rows(queries.get().bound(query, given));
    } catch (QueryException e) {
      throw new Problem(400, e.getMessage());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    form.write(rows, bytes);
    return Answer.ok(form.contentType(), bytes.toByteArray())
        .with("X-Total-Count", Long.toString(rows.getRowNumber()))
        .with("Link", links(query));
  }

  private static String links(CannedQuery query) {
    return LinkHeader.ofData(PREFIX + query.name())
        .and(PREFIX + query.name(), "describedby", HTML)
        .value();
  }

  /** The address of a question names it, and so has a page even where it may not be asked here. */
  private Answer page(CannedQuery query, Map<String, String> given, Ask ask) {
    QueryPage page =
        new QueryPage(
            query, given, ask.origin(), ask.visit(), View.of(site, ask.visit().language()));
    try {
      Query bound = queries.get().bound(query, given);
      ResultTable result = ResultTable.of(queries.get().rows(bound));
      return ask.parameter(QueryPage.EMBED).isPresent()
          ? Answer.html(page.embedded(result)).with("Content-Security-Policy", EMBEDDED)
          : Answer.html(page.answered(result, bound.toString()));
    } catch (QueryException e) {
      return refused(page, new Problem(400, e.getMessage()));
    } catch (Problem problem) {
      return given.isEmpty() && problem.status() == 403
          ? Answer.html(page.refused(problem.getMessage()))
          : refused(page, problem);
    }
  }

  /** The form stays, so that the reader can change what was given. */
  private static Answer refused(QueryPage page, Problem problem) {
    byte[] body = page.refused(problem.getMessage()).getBytes(StandardCharsets.UTF_8);
    return new Answer(problem.status(), Answer.HTML, problem.headers(), body);
  }
}
