package org.interregnum.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.interregnum.publish.Addresses;
import org.interregnum.vocabulary.IR;

/**
 * Why two statements cannot both be true: the sentence of the graph for those who read its
 * language, otherwise one made of its kind and of what the two say.
 */
final class Reason {

  private static final String ENGLISH = "en";

  private final View view;

  Reason(View view) {
    this.view = view;
  }

  /** The sentence as a piece of a page that says which language it is in. */
  Html of(Node contradiction, List<Statement> sides) {
    Optional<String> own =
        sides.size() == 2
            ? template(contradiction).map(why -> filled(why, sides))
            : Optional.empty();
    return own.map(Html::text)
        .orElseGet(
            () ->
                Html.tag("span", Html.attr("lang", ENGLISH), Html.text(inTheGraph(contradiction))));
  }

  private Optional<String> template(Node contradiction) {
    return view.lookup()
        .object(contradiction, IR.CONTRADICTION_KIND)
        .flatMap(kind -> view.words().translation("why." + Addresses.localName(kind.getURI())));
  }

  private String filled(String template, List<Statement> sides) {
    return Words.filled(template, sides.stream().map(this::said).toArray());
  }

  private String said(Statement side) {
    return side.sentence(view).plain()
        + side.when(view.words()).map(words -> ", " + words).orElse("");
  }

  private String inTheGraph(Node contradiction) {
    return view.lookup()
        .text(contradiction, IR.WHY)
        .orElseGet(() -> view.lookup().label(contradiction));
  }
}
