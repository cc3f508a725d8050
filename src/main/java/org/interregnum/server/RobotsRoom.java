package org.interregnum.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.interregnum.publish.Site;
import org.interregnum.publish.Sitemap;

/** What search engines ask for: where they may go (RFC 9309), and which pages there are. */
final class RobotsRoom implements Room {

  static final String RULES = "robots.txt";
  static final String PAGES = "sitemap.xml";

  private static final List<String> OWN_PAGES =
      List.of(
          "/",
          "/about",
          "/contradictions",
          "/dataset",
          "/dumps/",
          "/entities",
          "/ontology",
          "/queries",
          "/recognition",
          "/sources",
          "/sparql");

  private final Site site;
  private final Supplier<CannedQueries> queries;

  RobotsRoom(Site site, Supplier<CannedQueries> queries) {
    this.site = site;
    this.queries = queries;
  }

  @Override
  public Answer answer(Ask ask) {
    return switch (ask.path().substring(1)) {
      case RULES -> Answer.ok("text/plain; charset=utf-8", rules(ask.origin()));
      case PAGES ->
          Answer.ok("application/xml", new Sitemap(site, ask.origin()).xml(pagesOfTheSite()));
      default -> throw new Problem(404, "There is nothing at " + ask.path() + ".");
    };
  }

  /** Queries and whole graphs are for programs that want them, not for those that read it all. */
  private static String rules(String origin) {
    return """
        User-agent: *
        Disallow: /sparql?
        Disallow: /data
        Disallow: /reconcile
        Disallow: /panel

        Sitemap: %s/%s
        """
        .formatted(origin, PAGES);
  }

  private List<String> pagesOfTheSite() {
    List<String> pages = new ArrayList<>(OWN_PAGES);
    queries.get().all().forEach(query -> pages.add("/queries/" + query.name()));
    return pages;
  }
}
