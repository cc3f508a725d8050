package org.interregnum.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.interregnum.pages.QueryListPage;
import org.interregnum.pages.QueryPage;
import org.interregnum.pages.ResultTable;
import org.interregnum.pages.Visit;
import org.interregnum.publish.CatalogueJson;
import org.interregnum.publish.OpenApi;
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
    return list(ask, path.startsWith(LIST + ".") ? suffixed(ask.after(LIST + ".")) : listType(ask));
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
    return suffix.equals("json")
        ? Answer.JSON
        : RdfForm.ofSuffix(suffix)
            .map(RdfForm::mediaType)
            .orElseThrow(
                () -> new Problem(404, "There is nothing at " + LIST + "." + suffix + "."));
  }

  private Answer list(Ask ask, String type) {
    if (type.equals(HTML)) {
      return Answer.html(QueryListPage.html(ask.visit(), queries.get().all()));
    }
    if (type.equals(Answer.JSON)) {
      return json(CatalogueJson.list(queries.get().all()));
    }
    RdfForm form = RdfForm.ofMediaType(type).orElseThrow();
    return Answer.ok(
        form.contentType(),
        form.write(
            CatalogueDescription.of(
                    queries.get().catalogue(), site.addresses().base(), ask.origin() + "/sparql")
                .getGraph()));
  }

  private Answer query(Ask ask) {
    String file = ask.after(PREFIX);
    int dot = file.lastIndexOf('.');
    CannedQuery query = queries.get().named(dot < 0 ? file : file.substring(0, dot));
    Optional<TableForm> form =
        form(ask, dot < 0 ? Optional.empty() : Optional.of(file.substring(dot + 1)));
    Map<String, String> given = given(ask);
    return form.isPresent() ? table(query, given, form.get()) : page(query, given, ask);
  }

  /** The form by suffix, else by parameter, else by {@code Accept}; empty means the page. */
  private static Optional<TableForm> form(Ask ask, Optional<String> suffix) {
    Optional<String> named = suffix.or(() -> ask.parameter(FORMAT));
    if (named.isPresent()) {
      return named.get().equals("html")
          ? Optional.empty()
          : Optional.of(named(named.get(), suffix.isPresent()));
    }
    List<String> types = TableForm.mediaTypes();
    if (ask.accept().prefersHtml(types)) {
      return Optional.empty();
    }
    List<String> offered = new ArrayList<>(types);
    offered.add(HTML);
    String best = ask.accept().best(offered).orElseThrow(() -> Protocol.notAcceptable(offered));
    return TableForm.ofMediaType(best);
  }

  private static TableForm named(String name, boolean bySuffix) {
    return TableForm.ofSuffix(name)
        .or(() -> TableForm.ofMediaType(name))
        .orElseThrow(
            () ->
                new Problem(
                    bySuffix ? 404 : 400,
                    "The format '"
                        + name
                        + "' is not known; there are json, xml, csv, tsv and html."));
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
        .with("Link", "<" + PREFIX + query.name() + ">; rel=\"describedby\"; type=\"text/html\"");
  }

  private Answer page(CannedQuery query, Map<String, String> given, Ask ask) {
    QueryPage page =
        new QueryPage(query, given, ask.origin(), ask.visit(), site.lookup(), site.addresses());
    try {
      Query bound = queries.get().bound(query, given);
      return Answer.html(
          page.answered(ResultTable.of(queries.get().rows(bound)), bound.toString()));
    } catch (QueryException e) {
      return refused(page, new Problem(400, e.getMessage()));
    } catch (Problem problem) {
      return refused(page, problem);
    }
  }

  /** The form stays, so that the reader can change what was given. */
  private static Answer refused(QueryPage page, Problem problem) {
    byte[] body = page.refused(problem.getMessage()).getBytes(StandardCharsets.UTF_8);
    return new Answer(problem.status(), Answer.HTML, problem.headers(), body);
  }
}
