package org.interregnum.browser;

import java.util.List;

/** The pages that are looked at, one of each kind. */
final class Addresses {

  static final String PERU_IN_1882 = "/?state=Peru&date=1882-03-01";
  static final String ARTICLE = "/source/chilean-occupation-of-peru";

  static final List<String> PAGES =
      List.of(
          PERU_IN_1882,
          "/recognition?state=Peru",
          "/contradictions",
          "/about",
          "/sources",
          ARTICLE,
          ARTICLE + "?show=coverage",
          "/queries",
          "/queries/governments-on-date?state=Peru&date=1882-03-01",
          "/queries/recognition-matrix?state=Peru",
          "/queries/timeline",
          "/queries/places",
          "/queries/support",
          "/sparql",
          "/entities",
          "/page/state/peru",
          "/page/government/monteros-government",
          "/page/place/lima",
          "/page/stance/bolivia/regenerator-government-of-the-peruvian-republic/recognised",
          "/ontology",
          "/dumps/",
          "/reconcile/about",
          "/no-such-page");

  private Addresses() {}
}
