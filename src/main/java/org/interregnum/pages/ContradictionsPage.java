package org.interregnum.pages;

import static org.interregnum.pages.Html.cls;
import static org.interregnum.pages.Html.link;
import static org.interregnum.pages.Html.tag;
import static org.interregnum.pages.Html.text;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.interregnum.publish.Lookup;
import org.interregnum.publish.Site;
import org.interregnum.vocabulary.IR;

/** Statements that cannot all be true, side by side with the words that say them. */
public final class ContradictionsPage {

  private static final List<String> SCRIPTS = List.of("beside.js");

  private final Visit visit;
  private final View view;
  private final Lookup lookup;

  public ContradictionsPage(Site site, Visit visit) {
    this.visit = visit;
    this.view = View.of(site, visit.language());
    this.lookup = view.lookup();
  }

  /** The page, the contradictions in the order of the articles that tell them. */
  public String html() {
    List<Html> pairs = contradictions().stream().map(new ContradictionPair(view)::html).toList();
    String title = view.words().say("contradictions.title");
    return new Layout(visit, title, List.of(), SCRIPTS, Html.nothing())
        .page(
            tag("h1", text(title)),
            tag(
                "p",
                cls("lead"),
                text(
                    pairs.isEmpty()
                        ? view.words().say("contradictions.none")
                        : view.words().count("contradictions.lead", pairs.size()))),
            Html.all(pairs),
            tag(
                "p",
                cls("links"),
                link("/queries/contradictions", view.words().say("contradictions.query")),
                text(" "),
                link("/queries/contradictions.csv", "CSV")));
  }

  private List<Node> contradictions() {
    return lookup.subjects(RDF.type, IR.CONTRADICTION.asNode()).stream()
        .sorted(Comparator.comparingInt(this::begin).thenComparing(Lookup.ORDER))
        .toList();
  }

  private int begin(Node contradiction) {
    return new ContradictionPair(view)
        .sides(contradiction).stream()
            .flatMap(side -> side.quotes().stream())
            .mapToInt(Quote::begin)
            .min()
            .orElse(Integer.MAX_VALUE);
  }
}
