package org.interregnum.server;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.interregnum.publish.Site;
import org.interregnum.query.Answer.Rows;
import org.interregnum.query.Arguments;
import org.interregnum.query.Binder;
import org.interregnum.query.CannedQuery;
import org.interregnum.query.GraphSource;
import org.interregnum.query.QueryCatalogue;
import org.interregnum.query.QueryException;
import org.interregnum.query.UnknownQueryException;
import org.interregnum.server.limits.Guards;

/** The canned queries over the data that is served. */
final class CannedQueries {

  private final QueryCatalogue catalogue;
  private final GraphSource source;
  private final Binder binder;
  private final Guards guards;

  CannedQueries(Site site, Guards guards) {
    this.catalogue = onClassPath();
    this.source = new GraphSource.Local(site.dataset());
    this.binder = new Binder(source);
    this.guards = guards;
  }

  private static QueryCatalogue onClassPath() {
    try {
      return QueryCatalogue.onClassPath();
    } catch (QueryException e) {
      throw new IllegalStateException(e);
    }
  }

  QueryCatalogue catalogue() {
    return catalogue;
  }

  Collection<CannedQuery> all() {
    return catalogue.queries();
  }

  /** A query by its name; 404 with the nearest names where there is none. */
  CannedQuery named(String name) {
    try {
      return catalogue.query(name);
    } catch (UnknownQueryException e) {
      throw new Problem(404, e.getMessage());
    }
  }

  /**
   * The query with what was given for its parameters; what is blank counts as not given.
   *
   * @throws QueryException where a value cannot be read
   */
  Query bound(CannedQuery query, Map<String, String> given) throws QueryException {
    Map<String, String> values = new TreeMap<>(given);
    values.values().removeIf(String::isBlank);
    return binder.bind(query, Arguments.of(values));
  }

  /** All rows of a query. */
  RowSetRewindable rows(Query query) {
    try {
      if (org.interregnum.query.Answer.to(query, source) instanceof Rows rows) {
        return rows.rows();
      }
      throw new IllegalStateException("a canned query is a SELECT query");
    } catch (QueryException e) {
      throw problem(e);
    }
  }

  /** What the engine's failure behind a sentence means to the client. */
  private Problem problem(QueryException e) {
    if (e.getCause() instanceof QueryCancelledException) {
      return Refusals.stopped(guards.current().orElseThrow());
    }
    if (e.getCause() instanceof QueryDeniedException denied) {
      return new Problem(403, denied.getMessage());
    }
    if (e.getCause() instanceof QueryExceptionHTTP failed) {
      return SparqlService.badGateway(failed);
    }
    return new Problem(400, e.getMessage());
  }
}
