package org.interregnum.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ResourceFactory;
import org.interregnum.publish.Addresses;
import org.interregnum.vocabulary.IR;

/**
 * Fills the templates that say statements, as {@link Words} holds them, with the values of one
 * statement.
 */
final class SentenceWriter {

  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]|([^\\[]+)");
  private static final Pattern ROLE = Pattern.compile("\\{([\\w|]+)\\}");
  private static final String SELF = "self";

  private final View view;
  private final Node page;

  /** Writes for a page about one thing, which needs no link to itself. */
  SentenceWriter(View view, Node page) {
    this.view = view;
    this.page = page;
  }

  Html write(Node statement, String template) {
    List<Html> pieces = new ArrayList<>();
    Matcher parts = BRACKET.matcher(template);
    while (parts.find()) {
      String optional = parts.group(1);
      if (optional == null) {
        pieces.addAll(fill(statement, parts.group(2)));
      } else if (isComplete(statement, optional)) {
        pieces.addAll(fill(statement, optional));
      }
    }
    return Html.all(pieces);
  }

  private boolean isComplete(Node statement, String part) {
    return ROLE.matcher(part)
        .results()
        .allMatch(role -> value(statement, role.group(1)).isPresent());
  }

  private List<Html> fill(Node statement, String part) {
    List<Html> pieces = new ArrayList<>();
    Matcher roles = ROLE.matcher(part);
    int done = 0;
    while (roles.find()) {
      boolean first = roles.start() == 0;
      pieces.add(Html.text(part.substring(done, roles.start())));
      pieces.add(
          value(statement, roles.group(1))
              .map(value -> named(value, first))
              .orElseGet(() -> Html.text(somebody(first))));
      done = roles.end();
    }
    pieces.add(Html.text(part.substring(done)));
    return pieces;
  }

  private Optional<Node> value(Node statement, String role) {
    return role.equals(SELF)
        ? Optional.of(statement)
        : Arrays.stream(role.split("\\|"))
            .flatMap(
                name ->
                    view
                        .lookup()
                        .object(statement, ResourceFactory.createProperty(IR.NS + name))
                        .stream())
            .findFirst();
  }

  private String somebody(boolean first) {
    return cased(view.words().say("somebody"), first);
  }

  /** The value with its article; the sentence begins with a capital, whatever it begins with. */
  private Html named(Node value, boolean first) {
    String label = view.label(value);
    String article = value.isURI() ? view.article(label) : "";
    return Html.all(
        Html.text(cased(article, first)), shown(value, cased(label, first && article.isEmpty())));
  }

  private static String cased(String word, boolean first) {
    return first && !word.isEmpty()
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }

  /** A concept inside of a sentence is a common word there and no name. */
  private Html shown(Node value, String label) {
    return !value.isURI() || Addresses.isConcept(value.getURI()) || value.equals(page)
        ? Html.text(label)
        : Html.link(view.address(value), label);
  }
}
