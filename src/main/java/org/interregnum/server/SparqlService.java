package org.interregnum.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.interregnum.publish.Site;
import org.interregnum.server.cache.Repeatable;
import org.interregnum.server.limits.Guard;
import org.interregnum.server.limits.Guards;
import org.interregnum.server.limits.Lane;
import org.interregnum.server.limits.TurnedAway;

/**
 * The query operation of the SPARQL 1.1 Protocol (2.1), in Fuseki's dispatch with our checks, media
 * types and sentences.
 */
final class SparqlService extends SPARQL_QueryDataset {

  private static final String QUERY_TYPE = "application/sparql-query";
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  private final ServerSettings settings;
  private final Site site;
  private final Guards guards;
  private final Repeated repeated;

  SparqlService(ServerSettings settings, Site site, Guards guards, Repeated repeated) {
    this.settings = settings;
    this.site = site;
    this.guards = guards;
    this.repeated = repeated;
  }

  @Override
  protected void validateParams(HttpAction action, Collection<String> known) {
    HttpServletRequest request = action.getRequest();
    String type =
        request.getContentType() == null ? FORM_TYPE : Accept.bare(request.getContentType());
    if (!type.equals(FORM_TYPE) && !type.equals(QUERY_TYPE)) {
      refuse(
          action,
          new Problem(
              415, "A query is sent as " + QUERY_TYPE + " or as a form, not as " + type + "."));
    }
    if (type.equals(FORM_TYPE)) {
      checkForm(action);
    }
    guards.current().ifPresent(guard -> limitTime(action, guard));
  }

  private static void checkForm(HttpAction action) {
    String[] queries = action.getRequest().getParameterValues("query");
    if (queries == null && action.getRequest().getParameter("update") != null) {
      refuse(
          action,
          new Problem(400, "This endpoint is read only: it takes 'query' and no 'update'."));
    }
    if (queries == null) {
      refuse(
          action, new Problem(400, "The parameter 'query' with the text of the query is missing."));
    } else if (queries.length > 1) {
      refuse(
          action,
          new Problem(
              400, "The parameter 'query' is given " + queries.length + " times; give it once."));
    }
  }

  /** A client may want less time than it could have. */
  private static void limitTime(HttpAction action, Guard guard) {
    String timeout = action.getRequest().getParameter("timeout");
    if (timeout == null) {
      return;
    }
    if (!timeout.matches("[1-9]\\d{0,8}")) {
      refuse(action, new Problem(400, "The parameter 'timeout' takes a whole number of seconds."));
    }
    guard.within(Duration.ofSeconds(Long.parseLong(timeout)));
  }

  /** The direct form of the protocol: the body is the query. */
  @Override
  protected void executeBody(HttpAction action) {
    try (InputStream body = action.getRequest().getInputStream()) {
      byte[] bytes = body.readNBytes(settings.requestBytes() + 1);
      if (bytes.length > settings.requestBytes()) {
        refuse(action, Protocol.tooLarge(settings.requestBytes()));
      }
      execute(decoded(bytes, action), action);
    } catch (IOException e) {
      refuse(action, new Problem(400, "The request body broke off."));
    }
  }

  /** A query is UTF-8 and nothing else (SPARQL 1.1 Query Language, 21). */
  private static String decoded(byte[] bytes, HttpAction action) {
    String name = action.getRequest().getCharacterEncoding();
    if (name != null && !Charset.forName(name).equals(StandardCharsets.UTF_8)) {
      refuse(action, new Problem(415, "A query is sent in UTF-8, not in " + name + "."));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      refuse(action, new Problem(400, "The query is no UTF-8."));
      return "";
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    Guard guard = guards.current().orElseThrow();
    try {
      checkLength(text);
      Optional<Answer> before = repeated.find(text, action.getRequest());
      if (before.isPresent()) {
        Protocol.leave(action.getRequest(), before.get());
        return;
      }
      guard.admit(Lane.OPEN);
      Query query = QueryReader.read(text);
      if (Repeatable.is(query)) {
        repeated.mayKeep(text, action.getRequest());
      }
      SparqlAnswer answer = SparqlAnswer.negotiated(query, text, action.getRequest());
      action.beginRead();
      try {
        Pair<DatasetGraph, Query> target = decideDataset(action, query, text);
        try (QueryExec execution = createQueryExec(action, target.getRight(), target.getLeft())) {
          answer.write(execution, action.getResponse(), site, guard);
        }
      } finally {
        action.endRead();
      }
    } catch (Problem problem) {
      refuse(action, problem);
    } catch (QueryCancelledException e) {
      refuse(action, Refusals.stopped(guard));
    } catch (TurnedAway e) {
      refuse(action, Refusals.turnedAway(e));
    } catch (QueryDeniedException e) {
      refuse(action, new Problem(403, e.getMessage()));
    } catch (QueryExceptionHTTP e) {
      refuse(action, badGateway(e));
    } catch (QueryException e) {
      refuse(action, SyntaxComplaint.problem(String.valueOf(e.getMessage())));
    } catch (StackOverflowError e) {
      refuse(action, QueryReader.tooDeep());
    } catch (OutOfMemoryError e) {
      refuse(action, Refusals.noMemory());
    } catch (IOException e) {
      ServletOps.errorOccurred(e);
    }
  }

  private void checkLength(String text) {
    int most = settings.limits().queryLength();
    if (text.length() > most) {
      throw new Problem(
          413, "The query has more than the " + most + " characters that a query may have.");
    }
  }

  static Problem badGateway(QueryExceptionHTTP failure) {
    return new Problem(
        502, "An endpoint that the query calls did not answer: " + failure.getMessage() + ".");
  }

  /**
   * Fuseki carries a status and a text through its own error handling; the problem itself waits in
   * the request.
   */
  private static void refuse(HttpAction action, Problem problem) {
    Protocol.leave(action.getRequest(), problem);
    ServletOps.error(problem.status(), problem.getMessage());
  }
}
