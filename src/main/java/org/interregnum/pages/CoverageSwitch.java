package org.interregnum.pages;

import static org.interregnum.pages.Html.attr;
import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interregnum.publish.Silent;

/**
 * The way to see what yielded nothing, and, where that is shown, how often for which reason.
 *
 * @param article the address of the article
 * @param silences the sentences that yielded nothing, where they are shown
 * @param speaking how many passages yielded something
 */
record CoverageSwitch(View view, String article, Optional<List<Silent>> silences, long speaking) {

  Html html() {
    return silences
        .map(this::shown)
        .orElseGet(
            () ->
                tag(
                    "p",
                    cls("links"),
                    link(
                        article + "?" + SourcePage.SHOW + "=" + SourcePage.COVERAGE,
                        view.words().say("coverage.show"))));
  }

  private Html shown(List<Silent> silent) {
    return tag(
        "section",
        cls("silence"),
        attr("aria-label", view.words().say("coverage.show")),
        tag("p", text(view.words().say("coverage.lead", speaking, silent.size()))),
        tag("ul", Html.all(counts(silent))),
        tag("p", cls("links"), link(article, view.words().say("coverage.hide"))));
  }

  /** The most frequent reason first. */
  private List<Html> counts(List<Silent> silent) {
    Map<String, Long> counts =
        silent.stream()
            .collect(Collectors.groupingBy(Silent::reason, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            entry ->
                tag(
                    "li",
                    tag("span", cls("number"), text(entry.getValue())),
                    text(" " + view.words().say("silence." + entry.getKey()))))
        .toList();
  }
}
