package org.interregnum.pages;

import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

/** The page for a request that is not answered as asked. */
public final class ProblemPage {

  private ProblemPage() {}

  /** One sentence that says why, under the status and its name. */
  public static String html(int status, String title, String sentence) {
    return Layout.page(
        title,
        tag("p", cls("kind"), text(status)),
        tag("h1", text(title)),
        tag("p", cls("lead"), text(sentence)),
        tag("p", link("/", "To the start"), text(" · "), link("/queries", "Questions to ask")));
  }
}
