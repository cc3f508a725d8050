package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.List;

/** The page for a request that is not answered as asked. */
public final class ProblemPage {

  private ProblemPage() {}

  /**
   * Why, under the status and its name; in another language what that means, and below it the
   * sentence as it is.
   *
   * @param name the English name of the status, for those that have none in the reader's language
   * @param sentence says why, in English
   */
  public static String html(Visit visit, int status, String name, String sentence) {
    Words words = visit.words();
    String title = words.find("problem." + status).orElse(name);
    return new Layout(visit, title, List.of(), List.of(), Html.nothing())
        .page(
            tag("p", cls("kind"), text(status)),
            tag("h1", text(title)),
            visit.language() == Language.EN
                ? tag("p", cls("lead"), text(sentence))
                : Html.all(
                    tag("p", cls("lead"), text(words.say("problem.lead"))),
                    tag("p", attr("lang", "en"), text(sentence))),
            tag(
                "p",
                link("/", words.say("problem.start")),
                text(" · "),
                link("/queries", words.say("ways.questions"))));
  }
}
