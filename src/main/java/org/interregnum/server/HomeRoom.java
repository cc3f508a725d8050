package org.interregnum.server;

import java.util.List;
import java.util.function.Supplier;
import org.interregnum.publish.HomePage;
import org.interregnum.publish.Site;

/** The start page. */
final class HomeRoom implements Room {

  private final Site site;
  private final Supplier<CannedQueries> queries;

  HomeRoom(Site site, Supplier<CannedQueries> queries) {
    this.site = site;
    this.queries = queries;
  }

  @Override
  public Answer answer(Ask ask) {
    List<HomePage.Question> questions =
        queries.get().all().stream()
            .map(query -> new HomePage.Question("/queries/" + query.name(), query.question()))
            .toList();
    return Answer.html(new HomePage(site, questions).html());
  }
}
