package org.interregnum.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.publish.Addresses;
import org.interregnum.release.FirstArticle;
import org.junit.jupiter.api.Test;

/** The whole crawl: whatever the data names under our base, in each form and by each suffix. */
class CrawlInEveryFormIT {

  @Test
  void every_iri_of_the_first_article_answers_in_every_form() throws Exception {
    Browser browser = CrawlTest.browser(FirstArticle.site());
    Crawler crawler = new Crawler(browser, Addresses.DEFAULT_BASE);
    List<String> faults = new ArrayList<>();
    for (String iri : CrawlTest.things(browser)) {
      CrawlTest.attempt(iri, faults, crawler::visitInEveryForm);
    }
    CrawlTest.stop();
    assertEquals(List.of(), faults);
  }
}
