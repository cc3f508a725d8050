package org.interregnum.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.interregnum.publish.Site;

/** Who answers lives; who has data to answer from is ready. Both are asked without waiting. */
final class HealthRoom implements Room {

  private final Editions editions;

  HealthRoom(Editions editions) {
    this.editions = editions;
  }

  @Override
  public Answer answer(Ask ask) {
    Optional<Site> site = editions.current().map(Edition::site);
    long triples = site.map(shown -> (long) shown.graph().size()).orElse(0L);
    JsonObject health = new JsonObject();
    health.put("live", true);
    health.put("ready", triples > 0);
    health.put("edition", editions.current().map(Edition::number).orElse(0));
    health.put("triples", triples);
    health.put("articles", site.map(shown -> shown.documents().size()).orElse(0));
    int status =
        switch (ask.path()) {
          case "/health/live" -> 200;
          case "/health", "/health/ready" -> triples > 0 ? 200 : 503;
          default -> throw new Problem(404, "There is nothing at " + ask.path() + ".");
        };
    byte[] body = (health + "\n").getBytes(StandardCharsets.UTF_8);
    return new Answer(status, Answer.JSON, Map.of("Cache-Control", "no-store"), body);
  }
}
