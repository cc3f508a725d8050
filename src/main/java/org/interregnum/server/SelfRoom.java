package org.interregnum.server;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.pages.SparqlPage;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.ServiceDescription;
import org.interregnum.publish.Site;

/** What the site says about itself: the service and its data. */
final class SelfRoom implements Room {

  private static final String HTML = "text/html";

  private final Site site;

  SelfRoom(Site site) {
    this.site = site;
  }

  @Override
  public Answer answer(Ask ask) {
    return switch (ask.path()) {
      case Protocol.SPARQL -> service(ask);
      case "/.well-known/void" -> description(ask, negotiated(ask, RdfForm.mediaTypes()));
      default -> throw new Problem(404, "There is nothing at " + ask.path() + ".");
    };
  }

  /** The page of the endpoint, or its service description (SPARQL 1.1 Service Description, 2). */
  private Answer service(Ask ask) {
    List<String> offered = new ArrayList<>(RdfForm.mediaTypes());
    if (ask.accept().prefersHtml(offered)) {
      return Answer.html(SparqlPage.empty());
    }
    offered.add(HTML);
    return description(ask, negotiated(ask, offered));
  }

  private static String negotiated(Ask ask, List<String> offered) {
    return ask.accept().best(offered).orElseThrow(() -> Protocol.notAcceptable(offered));
  }

  private Answer description(Ask ask, String type) {
    RdfForm form = RdfForm.ofMediaType(type).orElseThrow();
    return Answer.ok(
            form.contentType(), form.write(new ServiceDescription(site, ask.origin()).graph()))
        .with("Link", "</.well-known/void>; rel=\"describedby\"");
  }
}
