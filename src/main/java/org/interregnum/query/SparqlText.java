package org.interregnum.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/** The text of a query that somebody wrote. */
public final class SparqlText {

  /** Where the parser's own sentence says where; ours begins with that. */
  private static final String PLACE =
      "(?i)( at line \\d+, column \\d+|line \\d+, column \\d+: ?)|\\.$";

  private SparqlText() {}

  /**
   * Parses it as SPARQL 1.1.
   *
   * @param name what the text is called in a complaint, a file's name say
   * @throws QueryException when it is no query; it names the line and column
   */
  public static Query parse(String name, String text) throws QueryException {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      String reason =
          e.getMessage().lines().findFirst().orElse("unreadable").replaceAll(PLACE, "").strip();
      String place = e.getLine() < 0 ? "" : ", line " + e.getLine() + ", column " + e.getColumn();
      throw new QueryException(name + place + ": this is no SPARQL 1.1 query: " + reason + ".", e);
    }
  }
}
