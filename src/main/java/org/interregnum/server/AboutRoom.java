package org.interregnum.server;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.interregnum.pages.AboutPage;
import org.interregnum.publish.Site;
import org.interregnum.query.QueryException;

/** What the data is, how much and how good; counted once, since an edition does not change. */
final class AboutRoom implements Room {

  private final Site site;
  private final Supplier<Map<String, String>> figures;

  AboutRoom(Site site, Supplier<CannedQueries> queries) {
    this.site = site;
    this.figures = new Once<>(() -> counted(queries.get()));
  }

  private static Map<String, String> counted(CannedQueries queries) {
    try {
      Map<String, String> figures = new TreeMap<>();
      queries
          .rows(queries.bound(queries.named("statistics"), Map.of()))
          .forEachRemaining(
              row ->
                  figures.put(
                      row.get("measure").getLiteralLexicalForm(),
                      row.get("value").getLiteralLexicalForm()));
      return figures;
    } catch (QueryException e) {
      throw new Problem(400, e.getMessage());
    }
  }

  @Override
  public Answer answer(Ask ask) {
    if (!ask.path().equals("/about")) {
      throw new Problem(404, "There is nothing at " + ask.path() + ".");
    }
    return Answer.html(new AboutPage(site, ask.visit(), figures.get()).html());
  }
}
