package org.interregnum.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.interregnum.claim.Claim;
import org.interregnum.claim.EntityType;
import org.interregnum.claim.Reading;
import org.interregnum.statement.Content.Happening;
import org.interregnum.statement.Content.Participation;

/**
 * Makes statements of claims.
 *
 * <p>Claims with the same content and dates that can all be true support one statement. A claim
 * that suits several, since it gives no date or a vague one, supports the one that its own document
 * supports, or else the best supported.
 */
public final class Merging {

  private final Entities entities;
  private final List<String> problems = new ArrayList<>();
  private final Map<Content, List<Resolved>> byIdentity = new LinkedHashMap<>();

  private Merging(Entities entities) {
    this.entities = entities;
  }

  /** A claim with the things that its names stand for. */
  record Resolved(Claim claim, Content content, Period period) {}

  /** What some documents say together. Their order does not matter. */
  public static Statements of(List<Reading> readings) {
    List<Reading> ordered =
        readings.stream().sorted(Comparator.comparing(Reading::source)).toList();
    Merging merging = new Merging(EntityNaming.of(ordered));
    ordered.forEach(reading -> reading.claims().forEach(merging::resolve));
    merging.addMentionedEvents();
    return new Statements(merging.statements(), merging.entities, merging.problems);
  }

  private void resolve(Claim claim) {
    try {
      add(new Resolved(claim, ClaimContent.of(claim, entities), ClaimContent.period(claim)));
    } catch (UnusableClaimException e) {
      problems.add(e.getMessage());
    }
  }

  private void add(Resolved resolved) {
    byIdentity
        .computeIfAbsent(resolved.content().identity(), key -> new ArrayList<>())
        .add(resolved);
  }

  /**
   * Lets events that no claim of their own tells rest on the claims that mention them: who refuses
   * a treaty says that there was one.
   */
  private void addMentionedEvents() {
    List<Resolved> all = byIdentity.values().stream().flatMap(List::stream).toList();
    Set<HistoricEntity> told = new HashSet<>();
    all.forEach(
        resolved -> {
          if (resolved.content() instanceof Happening happening) {
            told.add(happening.event());
          }
        });
    for (Resolved resolved : all) {
      mentioned(resolved.content())
          .filter(event -> !told.contains(event))
          .map(event -> new Happening(event, List.of(), List.of()))
          .forEach(event -> add(new Resolved(resolved.claim(), event, Period.UNKNOWN)));
    }
  }

  private static Stream<HistoricEntity> mentioned(Content content) {
    Stream<HistoricEntity> events =
        content.entities().stream().filter(entity -> entity.type() == EntityType.EVENT);
    return content instanceof Participation participation
        ? Stream.concat(Stream.of(participation.event()), events)
        : events;
  }

  private List<Statement<?>> statements() {
    StatementIds ids = new StatementIds();
    List<Statement<?>> statements = new ArrayList<>();
    byIdentity.values().forEach(claims -> statements.addAll(ids.name(Cluster.of(claims))));
    return Offices.settle(statements);
  }
}
