package org.interregnum.server;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.interregnum.server.outside.OutsideClient;

/**
 * The endpoints that a query may call with {@code SERVICE}.
 *
 * <p>A server that calls whatever address a visitor names can be made to read what only it can
 * reach.
 */
final class AllowedServices implements AutoCloseable {

  private final Set<String> allowed;
  private final Optional<OutsideClient> client;

  /**
   * @param time how long a call may take
   */
  AllowedServices(Set<String> allowed, Duration time) {
    this.allowed = Set.copyOf(allowed);
    this.client = allowed.isEmpty() ? Optional.empty() : Optional.of(new OutsideClient(time));
  }

  /** Sets the rule in the context of a dataset. */
  void in(Context context) {
    context.set(ARQ.httpServiceAllowed, !allowed.isEmpty());
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    client.ifPresent(
        outside -> {
          context.set(ARQ.httpQueryClient, outside);
          registry.add(ServiceExecutorRegistry.httpService);
        });
    // The registry asks the last one added first, so the check has to come after the call that it
    // guards.
    registry.addSingleLink(
        (execute, original, binding, execution, chain) -> {
          check(execute.getService());
          return chain.createExecution(execute, original, binding, execution);
        });
    ServiceExecutorRegistry.set(context, registry);
  }

  private void check(Node service) {
    if (!service.isURI() || !allowed.contains(service.getURI())) {
      throw new QueryDeniedException(
          "This endpoint does not call "
              + (service.isURI() ? "<" + service.getURI() + ">" : "other endpoints")
              + "; SERVICE works only for the addresses that its operator has listed.");
    }
  }

  @Override
  public void close() {
    client.ifPresent(OutsideClient::close);
  }
}
