package org.interregnum.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interregnum.publish.Addresses;
import org.interregnum.publish.Lookup;
import org.interregnum.time.Edtf;
import org.interregnum.vocabulary.IR;

/**
 * One statement of the graph, ready to be shown.
 *
 * @param node its IRI
 * @param kind which kind of statement it is
 * @param detail the kind's own kind, such as {@code recognised}: the last part of the concept's IRI
 * @param start when it began
 * @param end when it ended
 * @param quotes the words that say it
 * @param conflicts the statements that cannot be true together with it
 */
public record Statement(
    Node node,
    StatementKind kind,
    Optional<String> detail,
    Optional<Edtf> start,
    Optional<Edtf> end,
    List<Quote> quotes,
    List<Node> conflicts) {

  /** By first possible day, undated ones last, and by IRI. */
  public static final Comparator<Statement> ORDER =
      Comparator.comparing(
              Statement::first,
              Comparator.comparing(Optional<Edtf>::isEmpty)
                  .thenComparing(date -> date.map(d -> d.earliest().toString()).orElse("")))
          .thenComparing(statement -> statement.node().toString());

  public Statement {
    quotes = List.copyOf(quotes);
    conflicts = List.copyOf(conflicts);
  }

  /** The statement that a node is, or empty where it is none. */
  public static Optional<Statement> of(Node node, Lookup lookup) {
    return StatementKind.of(node, lookup)
        .map(
            kind ->
                new Statement(
                    node,
                    kind,
                    kind.detail().flatMap(property -> detail(node, property, lookup)),
                    lookup.date(node, IR.START),
                    lookup.date(node, IR.END),
                    Quote.behind(node, lookup),
                    lookup.objects(node, IR.CONFLICTS_WITH)));
  }

  private static Optional<String> detail(Node node, Property property, Lookup lookup) {
    return lookup
        .object(node, property)
        .filter(Node::isURI)
        .map(concept -> Addresses.localName(concept.getURI()));
  }

  private Optional<Edtf> first() {
    return start.or(() -> end);
  }

  /** When it held, in words; empty where the document does not say. */
  public Optional<String> when(Words words) {
    return words.dates().period(start, end);
  }

  /** The days between which it began and ended, as far as they are known. */
  public Extent extent(Lookup lookup) {
    return Extent.of(node, lookup);
  }

  /** The statement as a sentence without date or full stop, its things linked to their pages. */
  public Html sentence(View view) {
    return sentence(view, Node.ANY);
  }

  /** The same on the page about one thing, which needs no link to itself. */
  public Html sentence(View view, Node page) {
    return new SentenceWriter(view, page).write(node, template(view.words()));
  }

  /** The more exact sentence where the statement has a kind of its own. */
  private String template(Words words) {
    String plain = "sentence." + kind.type();
    return detail.flatMap(own -> words.find(plain + "/" + own)).orElseGet(() -> words.say(plain));
  }
}
