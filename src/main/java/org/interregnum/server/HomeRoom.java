package org.interregnum.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.interregnum.pages.DaySentence;
import org.interregnum.pages.HomePage;
import org.interregnum.pages.Html;
import org.interregnum.publish.Site;
import org.interregnum.query.QueryException;
import org.interregnum.release.SchemaOrg;

/**
 * The start page; made once, since neither the data nor the questions change while the server runs.
 */
final class HomeRoom implements Room {

  private static final String QUERY = "governments-on-date";

  private final Site site;
  private final Supplier<CannedQueries> queries;
  private final Once<Answer> page = new Once<>(this::page);

  HomeRoom(Site site, Supplier<CannedQueries> queries) {
    this.site = site;
    this.queries = queries;
  }

  @Override
  public Answer answer(Ask ask) {
    return page.get();
  }

  private Answer page() {
    List<HomePage.Question> questions =
        queries.get().all().stream()
            .map(query -> new HomePage.Question("/queries/" + query.name(), query.question()))
            .toList();
    return Answer.html(described(new HomePage(site, questions, this::sentence).html()));
  }

  /** Search engines for data look for its description in the page itself. */
  private String described(String page) {
    String description =
        "<script type=\"application/ld+json\">\n" + new SchemaOrg(site).json() + "</script>\n";
    return page.replace("</head>", description + "</head>");
  }

  private Html sentence(String state, LocalDate day) {
    try {
      Map<String, String> given = Map.of("state", state, "date", day.toString());
      return new DaySentence(site.addresses())
          .of(
              state,
              day,
              queries.get().rows(queries.get().bound(queries.get().named(QUERY), given)));
    } catch (QueryException e) {
      // Two states of one label: the form will say so to whoever asks.
      return Html.nothing();
    }
  }
}
