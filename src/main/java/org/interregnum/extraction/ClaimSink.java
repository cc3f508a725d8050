package org.interregnum.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.claim.Claim;
import org.interregnum.claim.Claim.Evidence;
import org.interregnum.claim.Claim.Origin;
import org.interregnum.claim.ClaimKind;
import org.interregnum.claim.NamedEntity;
import org.interregnum.document.Document;
import org.interregnum.extraction.rule.Finding;
import org.interregnum.mention.Entity;

/** Gathers the findings of a document as claims: each once for a sentence, with its exact words. */
final class ClaimSink {

  private static final Set<ClaimKind> BETWEEN_TWO =
      Set.of(ClaimKind.RECOGNITION, ClaimKind.SUPPORT, ClaimKind.SUCCESSION, ClaimKind.OCCUPATION);

  private final Document document;
  private final Map<Key, Stated> claims = new LinkedHashMap<>();

  ClaimSink(Document document) {
    this.document = document;
  }

  private record Key(int begin, ClaimKind kind, Entity subject, Entity object, String qualifier) {}

  private record Stated(Finding finding, int begin, int stop) {}

  /**
   * Takes a finding that the words from {@code begin} to {@code stop} state; a second one completes
   * the first.
   */
  boolean add(Finding finding, int begin, int stop) {
    if (isTowardsItself(finding)) {
      return false;
    }
    Key key =
        new Key(
            begin,
            finding.kind(),
            finding.subject().map(Entity::settled).orElse(null),
            finding.object().map(Entity::settled).orElse(null),
            finding.qualifier().orElse(""));
    Stated known = claims.get(key);
    if (known == null) {
      claims.put(key, new Stated(finding, begin, stop));
      return true;
    }
    Finding first = known.finding();
    boolean undated = first.start().isEmpty() && first.end().isEmpty();
    if (undated && (finding.start().isPresent() || finding.end().isPresent())) {
      claims.put(key, new Stated(first.dated(finding.start(), finding.end()), begin, stop));
    }
    return false;
  }

  /** Nobody recognises, supports or succeeds himself: a reading that went astray. */
  private static boolean isTowardsItself(Finding finding) {
    return BETWEEN_TWO.contains(finding.kind())
        && finding.subject().isPresent()
        && finding.subject().map(Entity::settled).equals(finding.object().map(Entity::settled));
  }

  List<Claim> claims() {
    CodePoints points = new CodePoints(document.text());
    List<Claim> result = new ArrayList<>(claims.size());
    for (Stated stated : claims.values()) {
      Finding finding = stated.finding();
      String quote = document.text().substring(stated.begin(), stated.stop());
      result.add(
          new Claim(
              document.slug(),
              finding.kind(),
              finding.subject().map(Entity::name),
              finding.object().map(Entity::name),
              finding.receiver().map(Entity::name).or(finding::qualifier),
              finding.as(),
              finding.start(),
              finding.end(),
              new Evidence(quote, points.before(stated.begin()), points.before(stated.stop())),
              new Origin(finding.rule(), finding.confidence())));
    }
    return result;
  }

  /** The things that the claims name. */
  List<NamedEntity> entities(java.util.function.Function<Entity, Optional<Entity>> stateOf) {
    Map<String, NamedEntity> named = new java.util.TreeMap<>();
    for (Stated stated : claims.values()) {
      for (Optional<Entity> entity :
          List.of(
              stated.finding().subject(), stated.finding().object(), stated.finding().receiver())) {
        entity
            .map(Entity::settled)
            .filter(e -> !named.containsKey(e.name()))
            .ifPresent(e -> named.put(e.name(), named(e, stateOf)));
      }
    }
    return List.copyOf(named.values());
  }

  private static NamedEntity named(
      Entity entity, java.util.function.Function<Entity, Optional<Entity>> stateOf) {
    List<String> aliases =
        entity.names().stream().filter(n -> !n.equals(entity.name())).sorted().toList();
    return new NamedEntity(
        entity.name(),
        entity.type(),
        aliases,
        stateOf.apply(entity).map(Entity::name),
        entity.place().map(Entity::name),
        entity.head().map(Entity::name));
  }

  /** Counts code points to an index in one pass over ascending or near indices. */
  private static final class CodePoints {
    private final String text;
    private int index;
    private int points;

    CodePoints(String text) {
      this.text = text;
    }

    int before(int target) {
      points +=
          target >= index
              ? text.codePointCount(index, target)
              : -text.codePointCount(target, index);
      index = target;
      return points;
    }
  }
}
