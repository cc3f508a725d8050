package org.interregnum.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.interregnum.publish.Lookup;
import org.interregnum.vocabulary.IR;

/**
 * A marked place in an article and the statements that were read out of it.
 *
 * @param begin the first code point
 * @param stop the end, exclusive
 */
record Passage(int begin, int stop, List<Statement> statements) {

  private record Place(int begin, int stop) {}

  Passage {
    statements = List.copyOf(statements);
  }

  /** The RFC 5147 fragment of the place, which is the end of its IRI. */
  String fragment() {
    return "char=" + begin + "," + stop;
  }

  /** The fragment of the note beside it. */
  String note() {
    return "note-" + begin + "-" + stop;
  }

  boolean covers(int position) {
    return begin <= position && position < stop;
  }

  boolean touches(ArticleText.Block block) {
    return begin < block.stop() && block.begin() < stop;
  }

  /** All places of a document in text order, longer ones first. */
  static List<Passage> of(Node document, Lookup lookup) {
    Map<Place, List<Statement>> found =
        new TreeMap<>(Comparator.comparingInt(Place::begin).thenComparing(place -> -place.stop()));
    for (Node span : lookup.subjects(Quote.SOURCE, document)) {
      for (Node claim : lookup.subjects(IR.SAYS, span)) {
        Quote.of(claim, lookup)
            .ifPresent(
                quote ->
                    found
                        .computeIfAbsent(
                            new Place(quote.begin(), quote.stop()), place -> new ArrayList<>())
                        .addAll(said(claim, lookup)));
      }
    }
    return found.entrySet().stream()
        .map(
            entry ->
                new Passage(
                    entry.getKey().begin(), entry.getKey().stop(), sorted(entry.getValue())))
        .toList();
  }

  private static List<Statement> said(Node claim, Lookup lookup) {
    return lookup.subjects(IR.SUPPORTED_BY, claim).stream()
        .flatMap(statement -> Statement.of(statement, lookup).stream())
        .toList();
  }

  private static List<Statement> sorted(List<Statement> statements) {
    return statements.stream()
        .distinct()
        .sorted(Comparator.comparing(Statement::kind).thenComparing(Statement.ORDER))
        .toList();
  }
}
