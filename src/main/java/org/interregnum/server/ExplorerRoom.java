package org.interregnum.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interregnum.pages.explorer.Explorer;
import org.interregnum.publish.Site;
import org.interregnum.query.QueryException;
import org.interregnum.release.SchemaOrg;

/**
 * The start page, under {@code /day} the parts of it that change with the day, for a script to put
 * in place, and under {@code /recognition} the whole course of recognition.
 */
final class ExplorerRoom implements Room {

  private final Supplier<CannedQueries> queries;
  private final Explorer explorer;
  private final Supplier<String> description;

  ExplorerRoom(Site site, Supplier<CannedQueries> queries) {
    this.queries = queries;
    this.description = new Once<>(() -> element(new SchemaOrg(site).json()));
    this.explorer = new Explorer(site, this::rows);
  }

  private List<Binding> rows(String query, Map<String, String> given) {
    try {
      List<Binding> rows = new ArrayList<>();
      CannedQueries all = queries.get();
      all.rows(all.bound(all.named(query), given)).forEachRemaining(rows::add);
      return rows;
    } catch (QueryException e) {
      throw new Problem(400, e.getMessage());
    }
  }

  /**
   * Search engines for data look for its description in the start page itself; nobody waits for it.
   */
  private String described(String page) {
    return page.replace("</body>", description.get() + "</body>");
  }

  private static String element(String json) {
    return "<script type=\"application/ld+json\">\n" + json + "</script>\n";
  }

  @Override
  public Answer answer(Ask ask) {
    return switch (ask.path()) {
      case "/" ->
          Answer.html(
              described(explorer.page(ask.visit(), ask.parameter("state"), ask.parameter("date"))));
      case "/day" ->
          Answer.html(explorer.parts(ask.visit(), ask.parameter("state"), ask.parameter("date")));
      case "/recognition" -> Answer.html(explorer.recognition(ask.visit(), ask.parameter("state")));
      default -> throw new Problem(404, "There is nothing at " + ask.path() + ".");
    };
  }
}
