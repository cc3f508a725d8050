package org.interregnum.server;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.interregnum.pages.PreviewPage;
import org.interregnum.pages.ReconcilePage;
import org.interregnum.publish.Site;
import org.interregnum.reconcile.ReconciliationService;
import org.interregnum.reconcile.RequestException;

/**
 * The reconciliation service at {@code /reconcile} and what belongs to it below (Reconciliation
 * Service API 0.2). Answers are JSON whatever the client accepts, as the specification has it.
 */
final class ReconcileRoom implements Room {

  /** The one address of the site, beside the SPARQL endpoint, that takes {@code POST}. */
  static final String PATH = "/reconcile";

  /** Clients show the preview in a frame of theirs. */
  private static final String PREVIEW_POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors *";

  /** Parameters of old clients that ask for nothing. */
  private static final Set<String> NO_QUESTION = Set.of("callback", "_");

  private static final int CURSOR_DIGITS = 6;

  private final Site site;
  private final Supplier<ReconciliationService> service;

  ReconcileRoom(Site site) {
    this.site = site;
    this.service = new Once<>(() -> new ReconciliationService(site));
  }

  @Override
  public Answer answer(Ask ask) {
    try {
      return ask.path().equals(PATH) ? endpoint(ask) : below(ask);
    } catch (RequestException e) {
      throw new Problem(status(e), e.getMessage());
    }
  }

  private static int status(RequestException e) {
    return switch (e.fault()) {
      case MALFORMED -> 400;
      case TOO_LARGE -> 413;
      case UNKNOWN -> 404;
    };
  }

  private Answer endpoint(Ask ask) throws RequestException {
    Optional<String> queries = ask.parameter("queries");
    if (queries.isPresent()) {
      return json(service.get().batch(queries.get()));
    }
    Optional<String> extend = ask.parameter("extend");
    if (extend.isPresent()) {
      return json(service.get().extend(extend.get()));
    }
    Optional<String> query = ask.parameter("query");
    if (query.isPresent()) {
      return json(service.get().single(query.get()));
    }
    if (!NO_QUESTION.containsAll(ask.parameters().keySet())) {
      throw new Problem(400, "Ask with the parameter 'queries', 'query' or 'extend'.");
    }
    return json(service.get().manifest(ask.origin()));
  }

  private Answer below(Ask ask) throws RequestException {
    String path = ask.after(PATH);
    if (path.startsWith("/preview/")) {
      return preview(ask, path.substring("/preview/".length()));
    }
    if (path.startsWith("/flyout/")) {
      return flyout(ask, path.substring("/flyout/".length()));
    }
    return switch (path) {
      case "/suggest/entity" ->
          json(service.get().suggestEntities(prefix(ask), cursor(ask), ask.parameter("type")));
      case "/suggest/property" -> json(service.get().suggestProperties(prefix(ask), cursor(ask)));
      case "/suggest/type" -> json(service.get().suggestTypes(prefix(ask), cursor(ask)));
      case "/properties" ->
          json(
              service
                  .get()
                  .proposeProperties(ask.parameter("type").orElse(""), number(ask, "limit")));
      case "/about" -> about(ask);
      default -> throw new Problem(404, "There is nothing at " + ask.path() + ".");
    };
  }

  private static Answer json(String body) {
    return Answer.ok(Answer.JSON, body + "\n");
  }

  private static String prefix(Ask ask) {
    return ask.parameter("prefix").orElse("");
  }

  private static int cursor(Ask ask) {
    return number(ask, "cursor").orElse(0);
  }

  private static Optional<Integer> number(Ask ask, String name) {
    Optional<String> text = ask.parameter(name);
    if (text.isPresent() && !text.get().matches("\\d{1," + CURSOR_DIGITS + "}")) {
      throw new Problem(400, "The parameter '" + name + "' takes a number such as 10.");
    }
    return text.map(Integer::valueOf);
  }

  private Answer preview(Ask ask, String id) throws RequestException {
    return Answer.html(page(ask, id).html()).with("Content-Security-Policy", PREVIEW_POLICY);
  }

  private PreviewPage page(Ask ask, String id) throws RequestException {
    Node thing = service.get().entity(id);
    return new PreviewPage(thing, site.lookup(), site.addresses(), ask.origin());
  }

  /** {@code rest} is {@code entity}, {@code property} or {@code type} with a slash and an id. */
  private Answer flyout(Ask ask, String rest) throws RequestException {
    String id = rest.substring(rest.indexOf('/') + 1);
    JsonObject flyout = new JsonObject();
    flyout.put("id", id);
    flyout.put(
        "html",
        switch (rest.substring(0, Math.max(0, rest.indexOf('/')))) {
          case "entity" -> page(ask, id).fragment();
          case "property" -> described(service.get().properties(), id);
          case "type" -> described(service.get().types(), id);
          default -> throw new Problem(404, "There is nothing at " + ask.path() + ".");
        });
    return json(flyout.toString());
  }

  private static String described(List<ReconciliationService.Entry> entries, String id) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .map(entry -> PreviewPage.described(entry.name(), entry.description()))
        .orElseThrow(() -> new Problem(404, "There is nothing called '" + id + "'."));
  }

  private Answer about(Ask ask) {
    return Answer.html(
        ReconcilePage.html(
            ask.visit(),
            ask.origin() + PATH,
            entries(service.get().types()),
            entries(service.get().properties()),
            service.get().matchScore(),
            service.get().matchMargin()));
  }

  private static List<ReconcilePage.Entry> entries(List<ReconciliationService.Entry> entries) {
    return entries.stream()
        .map(entry -> new ReconcilePage.Entry(entry.id(), entry.name(), entry.description()))
        .toList();
  }
}
