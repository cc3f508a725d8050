package org.interregnum.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.interregnum.pages.SparqlPage;
import org.interregnum.pages.View;
import org.interregnum.publish.RdfDocument;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.ServiceDescription;
import org.interregnum.publish.Site;

/** What the site says about itself: the service and its data. */
final class SelfRoom implements Room {

  private static final String HTML = "text/html";

  private final Site site;
  private final Supplier<CannedQueries> queries;
  private final Room graphs;

  SelfRoom(Site site, Supplier<CannedQueries> queries) {
    this.site = site;
    this.queries = queries;
    this.graphs = new DocumentRoom(site);
  }

  @Override
  public Answer answer(Ask ask) {
    return switch (ask.path()) {
      case Protocol.SPARQL -> service(ask);
      case ServiceDescription.ADDRESS -> about(ask);
      default -> {
        if (ask.path().startsWith(Protocol.SPARQL + "/")) {
          yield graphs.answer(ask);
        }
        throw new Problem(404, "There is nothing at " + ask.path() + ".");
      }
    };
  }

  /**
   * Where the description of the data is: its page, or one of its files (VoID, 7.2; RFC 5785).
   * Programs that say nothing of what they accept get Turtle.
   */
  private static Answer about(Ask ask) {
    List<String> offered = new ArrayList<>(RdfForm.mediaTypes());
    offered.add(HTML);
    String type = negotiated(ask, offered);
    return Answer.seeOther(
        RdfForm.ofMediaType(type).map(form -> "/void." + form.suffix()).orElse("/dataset"));
  }

  /** The page of the endpoint, or its service description (SPARQL 1.1 Service Description, 2). */
  private Answer service(Ask ask) {
    List<String> offered = new ArrayList<>(RdfForm.mediaTypes());
    if (ask.accept().prefersHtml(offered)) {
      return Answer.html(editor(ask));
    }
    offered.add(HTML);
    return description(ask, negotiated(ask, offered));
  }

  private String editor(Ask ask) {
    SparqlPage page = new SparqlPage(ask.visit(), View.of(site, ask.visit().language()));
    return ask.parameter(SparqlPage.EXAMPLE)
        .map(name -> page.beginning(queries.get().named(name), queries.get().all()))
        .orElseGet(() -> page.empty(queries.get().all()));
  }

  private static String negotiated(Ask ask, List<String> offered) {
    return ask.accept().best(offered).orElseThrow(() -> Protocol.notAcceptable(offered));
  }

  private Answer description(Ask ask, String type) {
    RdfForm form = RdfForm.ofMediaType(type).orElseThrow();
    return Answer.ok(
            form.contentType(),
            RdfDocument.of(new ServiceDescription(site, ask.origin()).graph(), form))
        .with("Link", LinkHeader.aboutData());
  }
}
