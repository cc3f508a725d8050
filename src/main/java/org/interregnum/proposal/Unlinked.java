package org.interregnum.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.interregnum.query.GraphSource;
import org.interregnum.query.QueryCatalogue;
import org.interregnum.query.QueryException;

/**
 * An entity without an item.
 *
 * @param iri what it is called in the graph
 * @param label the words to ask with, and by which the table of links will find it
 * @param kind its class in the ontology
 */
public record Unlinked(String iri, String label, Kind kind) {

  /** {@code Secretary of State (United States)}: the office and its owner. */
  private static final Pattern OWNED = Pattern.compile("(.+) \\((.+)\\)");

  /** All of a graph, as the canned query {@code unlinked-entities} orders them. */
  public static List<Unlinked> in(GraphSource graph) throws QueryException {
    Query query = QueryCatalogue.onClassPath().query("unlinked-entities").query();
    return graph.run(query, execution -> all(execution.select()));
  }

  private static List<Unlinked> all(RowSet rows) {
    List<Unlinked> found = new ArrayList<>();
    while (rows.hasNext()) {
      Binding row = rows.next();
      Node label = row.get("entityLabel");
      if (label != null) {
        Kind kind = Kind.ofClass(row.get("type").getLiteralLexicalForm());
        found.add(
            new Unlinked(row.get("entity").getURI(), name(label.getLiteralLexicalForm()), kind));
      }
    }
    return List.copyOf(found);
  }

  /** In the table of links brackets hold a note, so an owner stands before the office instead. */
  private static String name(String label) {
    Matcher owned = OWNED.matcher(label);
    return owned.matches() ? owned.group(2) + " " + owned.group(1) : label;
  }
}
