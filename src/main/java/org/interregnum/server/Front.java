package org.interregnum.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.http.HttpException;
import org.interregnum.server.cache.ResultCache;
import org.interregnum.server.limits.Guard;
import org.interregnum.server.limits.Guards;
import org.interregnum.server.limits.Lane;
import org.interregnum.server.limits.TurnedAway;
import org.interregnum.server.metrics.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door that every request passes: answers it from the rooms or hands it to Fuseki, and sends
 * what comes back.
 */
final class Front implements Filter {

  private static final Logger LOG = LoggerFactory.getLogger(Front.class);

  /** What part of the memory may be filled with answers that wait for slow clients. */
  private static final int PART_FOR_DELIVERIES = 8;

  private final ServerSettings settings;
  private final Editions editions;
  private final Routes always;
  private final ProblemPages problems;
  private final Metrics metrics;
  private final Guards guards;
  private final ResultCache cache;
  private final KeptPages pages;
  private final Deliveries deliveries =
      new Deliveries(Runtime.getRuntime().maxMemory() / PART_FOR_DELIVERIES);
  private final Sender sender = new Sender(deliveries);

  /**
   * @param always the rooms that need no data and answer without any
   */
  Front(
      ServerSettings settings,
      Editions editions,
      Routes always,
      ProblemPages problems,
      Metrics metrics,
      Guards guards,
      ResultCache cache) {
    this.settings = settings;
    this.editions = editions;
    this.always = always;
    this.problems = problems;
    this.metrics = metrics;
    this.guards = guards;
    this.cache = cache;
    this.pages = new KeptPages(cache);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    serve((HttpServletRequest) request, (HttpServletResponse) response, chain);
  }

  private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long began = System.nanoTime();
    CommonHeaders.set(response);
    HeldResponse held;
    Answer answer;
    try (Guard guard = guards.begin(Client.name(request), Client.left(request))) {
      held = new HeldResponse(response, settings.heldBytes(), guard, () -> Client.cut(request));
      answer = answer(request, held, chain, guard);
    }
    if (held.isBroken()) {
      Client.cut(request);
    } else if (!held.isLetThrough()) {
      sender.send(request, response, answer);
    }
    metrics.count(area(Ask.path(request)), response.getStatus(), System.nanoTime() - began);
  }

  private Answer answer(
      HttpServletRequest request, HeldResponse held, FilterChain chain, Guard guard)
      throws IOException, ServletException {
    try {
      return read(request, held, chain, guard);
    } catch (Problem problem) {
      return problems.answer(problem, request);
    } catch (QueryCancelledException stopped) {
      return problems.answer(Refusals.stopped(guard), request);
    } catch (TurnedAway refused) {
      return problems.answer(Refusals.turnedAway(refused), request);
    } catch (OutOfMemoryError full) {
      return problems.answer(Refusals.noMemory(), request);
    } catch (RuntimeException | Error failure) {
      return problems.answer(asProblem(failure, request), request);
    }
  }

  private Answer read(HttpServletRequest request, HeldResponse held, FilterChain chain, Guard guard)
      throws IOException, ServletException {
    String path = Ask.path(request);
    BoundedForms.check(request.getQueryString());
    Refusals.checkBody(request.getAttribute(WholeBodies.FAULT));
    if (!always.leads(path)) {
      deliveries.check();
      checkHost(request);
    }
    boolean protocol = Protocol.answers(path);
    if (request.getMethod().equals("OPTIONS")) {
      return CommonHeaders.options(Protocol.allowed(path));
    }
    if (protocol && !Protocol.asksWhatItIs(request)) {
      return fromFuseki(request, held, chain);
    }
    Protocol.check(request, settings.requestBytes());
    if (always.leads(path)) {
      return always.answer(Ask.of(request));
    }
    try (Editions.Stay stay = editions.enter()) {
      Edition edition = stay.edition();
      Ask ask = Ask.of(request);
      return pages.answer(
          edition,
          ask,
          request,
          () -> {
            guard.admit(Lane.OWN);
            return edition.routes().answer(ask);
          });
    }
  }

  /** A name that is not ours points here for a purpose of its own (RFC 9110, 15.5.20). */
  private void checkHost(HttpServletRequest request) {
    String name = String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT);
    if (!settings.hosts().isEmpty() && !settings.hosts().contains(name)) {
      throw new Problem(421, "This server is not asked under that name.");
    }
  }

  private Answer fromFuseki(HttpServletRequest request, HeldResponse held, FilterChain chain)
      throws IOException, ServletException {
    try (Editions.Stay stay = editions.enter()) {
      String mount = stay.edition().mount();
      chain.doFilter(Protocol.prepared(request, settings.requestBytes(), mount), held);
      Answer answer = Protocol.answer(request, held);
      return held.isLetThrough() ? answer : Repeated.kept(answer, request, cache);
    }
  }

  /** The part of the site that a request is counted under. */
  private String area(String path) {
    return always.leads(path)
        ? always.area(path)
        : editions.current().map(edition -> edition.routes().area(path)).orElse("other");
  }

  /** The platform's way to say that a form went on past the limit. */
  private static boolean isOverflow(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(IllegalStateException.class::isInstance);
  }

  private Problem asProblem(Throwable failure, HttpServletRequest request) {
    if (BoundedForms.TooManyFields.isCauseOf(failure)) {
      return BoundedForms.tooMany();
    }
    if (failure instanceof HttpException && isOverflow(failure)) {
      return Protocol.tooLarge(settings.requestBytes());
    }
    if (failure instanceof HttpException refused) {
      return new Problem(
          refused.getCode(), "The request cannot be read: " + refused.getReason() + ".");
    }
    LOG.warn("Failed at {}", request.getRequestURI(), failure);
    return new Problem(500, "The server failed at this request; its log has the details.");
  }
}
