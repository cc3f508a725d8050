package org.interregnum.server;

import org.interregnum.publish.RdfDocument;
import org.interregnum.publish.RdfForm;
import org.interregnum.publish.Site;
import org.interregnum.release.Downloads;
import org.interregnum.release.SelfDescription;

/** The description of the data and of the service, one file for each syntax: {@code /void.ttl}. */
final class VoidRoom implements Room {

  private static final String ADDRESS = "/void";

  private final Site site;
  private final Downloads downloads;

  VoidRoom(Site site, Downloads downloads) {
    this.site = site;
    this.downloads = downloads;
  }

  @Override
  public Answer answer(Ask ask) {
    RdfForm form =
        RdfForm.ofSuffix(ask.after(ADDRESS + "."))
            .orElseThrow(() -> new Problem(404, "There is nothing at " + ask.path() + "."));
    return Answer.ok(
            form.contentType(),
            RdfDocument.of(new SelfDescription(site, downloads, ask.origin()).graph(), form))
        .with("Link", LinkHeader.ofData(ADDRESS).value());
  }
}
