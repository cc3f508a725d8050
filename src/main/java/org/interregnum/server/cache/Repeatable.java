package org.interregnum.server.cache;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;

/** Whether a query has the same answer each time, as long as the data stay the same. */
public final class Repeatable {

  /** What makes it differ, by name. A variable or text of that name is taken for it too. */
  private static final Pattern DIFFERING =
      Pattern.compile(
          "\\b(now|rand|uuid|struuid|bnode|service|tz|timezone)\\b", Pattern.CASE_INSENSITIVE);

  private Repeatable() {}

  /** The query is written anew to be looked through, so that no escape hides a word. */
  public static boolean is(Query query) {
    return !DIFFERING.matcher(query.toString()).find() && !makesBlankNodes(query);
  }

  private static boolean makesBlankNodes(Query query) {
    return query.isConstructType()
        && query.getConstructTemplate().getQuads().stream().anyMatch(Repeatable::hasBlankNode);
  }

  private static boolean hasBlankNode(Quad quad) {
    return quad.getGraph().isBlank()
        || quad.getSubject().isBlank()
        || quad.getPredicate().isBlank()
        || quad.getObject().isBlank();
  }
}
