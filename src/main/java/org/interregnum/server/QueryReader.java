package org.interregnum.server;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * Reads the text of a query, and refuses in one sentence what is malformed.
 *
 * <p>What the standard knows is read and nothing of what the engine adds to it: among that are
 * paths that count, {@code :p{1000000000}}, which become as many patterns.
 */
final class QueryReader {

  // Relative addresses in a query mean nothing here; a base of our own keeps them from meaning
  // files.
  private static final String BASE = "urn:x-query:";

  private QueryReader() {}

  /**
   * The query that a text writes.
   *
   * @throws Problem with status 400 where it is no SPARQL, naming line and column
   */
  static Query read(String text) {
    if (text.isBlank()) {
      throw new Problem(400, "The query is empty.");
    }
    try {
      return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
    } catch (QueryException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw tooDeep();
      }
      throw SyntaxComplaint.problem(String.valueOf(e.getMessage()));
    }
  }

  static Problem tooDeep() {
    return new Problem(400, "The query is nested too deeply.");
  }
}
